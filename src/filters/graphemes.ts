import { PLAIN } from '../system/encoding.ts';

/** Made with the first long text that is not plain: it takes 8 ms, and most builds have none. */
let segmenter: Intl.Segmenter | undefined;

/** For each character the segmenter copies the text that it was given: of long ones it gets so many letters at a time. */
const WINDOW = 256;

/** The characters of a text as a reader counts them: a letter with its marks, or an emoji, is one. */
export function* graphemesOf(text: string): Generator<string> {
  if (PLAIN.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  let start = 0;
  let window = WINDOW;
  while (start < text.length) {
    const end = wholeLetters(text, start + window);
    const characters = [...segmenter.segment(text.slice(start, end))];
    // The last one may go on behind the window.
    if (end < text.length) characters.pop();
    for (const { segment } of characters) {
      yield segment;
      start += segment.length;
    }
    window = characters.length > 0 ? WINDOW : window * 2;
  }
}

/** Half of a surrogate pair would be a character of its own. */
function wholeLetters(text: string, end: number): number {
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return isHalf ? end - 1 : end;
}
