/** Ð of Icelandic and Ɖ of Ewe look like Đ and are other letters: no search finds them. In front of a word ð is none of Icelandic. */
const TAKEN_FOR_D = /[ÐƉ]|(?<!\p{L})ð/gu;

const MAYBE = /[ÐƉð]/;

/** A Vietnamese text with its own Đ where another letter was typed for it. Each letter stays in its place. */
export const withOwnLetters = (text: string): string =>
  MAYBE.test(text) ? text.replace(TAKEN_FOR_D, (letter) => (letter === 'ð' ? 'đ' : 'Đ')) : text;
