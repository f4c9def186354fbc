/** The words of the large view, as the page hands them over. */
interface Words {
  close: string;
  previous: string;
  next: string;
  /** “{} / {}” */
  of: string;
}

/**
 * Opens the pictures of a text large, one after another: by buttons, arrow keys, Escape. Without this script each link
 * leads to its picture's file, which is why it stands in the page.
 */
export function openGallery(
  links: readonly HTMLAnchorElement[],
  start: HTMLAnchorElement,
  words: Words,
): void {
  let at = links.indexOf(start);
  const dialog = document.createElement('dialog');
  dialog.className = 'gallery';
  const picture = document.createElement('img');
  const caption = document.createElement('p');
  const count = document.createElement('p');
  count.setAttribute('role', 'status');
  const button = (text: string, action: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', action);
    return made;
  };
  const show = (step: number) => {
    at = (at + step + links.length) % links.length;
    const link = links[at];
    const inside = link?.querySelector('img');
    if (!link || !inside) return;
    picture.src = link.href;
    picture.alt = inside.alt;
    dialog.setAttribute('aria-label', inside.alt);
    caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    count.textContent = words.of.replace('{}', String(at + 1)).replace('{}', String(links.length));
  };
  const bar = document.createElement('div');
  bar.append(button(words.close, () => dialog.close()));
  if (links.length > 1)
    bar.append(
      button(words.previous, () => show(-1)),
      count,
      button(words.next, () => show(1)),
    );
  dialog.append(bar, picture, caption);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(-1);
    if (event.key === 'ArrowRight') show(1);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    links[at]?.focus();
  });
  document.body.append(dialog);
  show(0);
  dialog.showModal();
}
