/** Some programs cut longer addresses off. */
const LONGEST_ADDRESS = 1900;

/** Puts the passage that the reader has selected into the mail about a mistake, and says that this is possible. */
export function startReport(link: HTMLAnchorElement): void {
  const plain = link.href;
  const label = link.dataset.passage ?? '';
  const fill = () => {
    link.href = withPassage(plain, label, selectedText());
  };
  // Before the click: with that the selection is gone.
  link.addEventListener('pointerdown', fill);
  link.addEventListener('keydown', fill);
  const hint = link.parentElement?.querySelector<HTMLElement>('.needs-script');
  if (hint) hint.hidden = false;
}

/** What is selected of the page's own text. */
function selectedText(): string {
  const main = document.querySelector('main');
  const selection = getSelection();
  const isInside =
    main?.contains(selection?.anchorNode ?? null) && main.contains(selection?.focusNode ?? null);
  return isInside ? (selection?.toString() ?? '') : '';
}

/**
 * The address of the mail with a passage behind the label in its body, cut where it would be too long.
 * @param address with its body last
 */
export function withPassage(address: string, label: string, passage: string): string {
  const words = passage
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [head = '', body] = address.split('&body=');
  if (!words || body === undefined) return address;
  const fitted = shortened(words, LONGEST_ADDRESS - address.length);
  const filled = decodeURIComponent(body).replace(label, () => `${label} “${fitted}”`);
  return `${head}&body=${encodeURIComponent(filled)}`;
}

/** @param room so many letters of an address, with the quotation marks */
function shortened(words: string, room: number): string {
  let left = room - encodeURIComponent(' “”…').length;
  let text = '';
  for (const letter of words) {
    left -= encodeURIComponent(letter).length;
    if (left < 0) return `${text.slice(0, Math.max(text.lastIndexOf(' '), 0)) || text}…`;
    text += letter;
  }
  return text;
}
