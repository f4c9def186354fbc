/** As people write it: a blank, a point, a comma or an apostrophe before each three digits. */
const GROUPED = /^\d{1,3}(?:[\s.,'’]\d{3}){1,4}$/;

/** More readers than there can be. */
const MOST = 1e12;

/** The whole number that a counter answers with, as a number or as text: `1284`, `"1 284"`. Anything else is none. */
export function wholeNumber(answer: unknown): number | undefined {
  const text = typeof answer === 'string' ? answer.trim() : '';
  const isWritten = /^\d{1,13}$/.test(text) || GROUPED.test(text);
  const number = isWritten ? Number(text.replace(/\D/g, '')) : answer;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MOST
    ? number
    : undefined;
}
