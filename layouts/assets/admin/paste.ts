// What comes out of Word, Excel or a page of the web is written as an import from a portal is (`src/convert/`), not as it was set.

/** Events of our own making, which the editor is to get. */
const ours = new WeakSet<Event>();

/** Takes what is pasted into the text of a bulletin before the editor does. */
export function cleanPastes(): void {
  document.addEventListener('paste', onPaste, { capture: true });
}

function onPaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (ours.has(event) || !(target instanceof Element) || !clipboardData) return;
  const html = clipboardData.getData('text/html');
  const place = target.closest<HTMLElement>('.text-editor textarea, .text-editor .lexical-root');
  // A picture alone is the editor's: it becomes a file of the bulletin. Excel gives one of a table, too.
  if (!place || !hasWords(html)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void insert(html, place, target);
}

const hasWords = (html: string) =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim() !== '';

async function insert(html: string, place: HTMLElement, target: Element): Promise<void> {
  // Who pastes nothing needs none of it.
  const { pasted } = await import('./pasted.ts');
  const { markdown, clean } = pasted(html);
  if (place instanceof HTMLTextAreaElement) {
    place.focus();
    // Deprecated, and the one way by which a browser can take the insertion back.
    if (document.execCommand('insertText', false, markdown)) return;
    place.setRangeText(markdown, place.selectionStart, place.selectionEnd, 'end');
    place.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', clean);
  clipboardData.setData('text/plain', markdown);
  const again = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  ours.add(again);
  target.dispatchEvent(again);
}
