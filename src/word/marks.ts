/**
 * The sign of a list item as it travels through HTML and Markdown: between characters of the private use area, which no
 * converter escapes or moves. They are gone at the end; what a document itself has of them is taken out first.
 */
const [START, LEVEL, END] = ['\uE000', '\uE001', '\uE002'];

const OWN = /[\uE000-\uE002]/g;

/** A text without these signs. */
export const withoutMarks = (text: string): string => text.replace(OWN, '');

/** @param level of the item in its list, from 0 */
export const markLabel = (level: number, label: string): string => `${START}${level}${LEVEL}${label}${END}`;

/** A sign with the blanks behind it: its level, and what is printed. */
export const MARKED = /\uE000(\d)\uE001([^\uE002]*)\uE002[ \t]*/;

/** A text with its signs as they are printed. */
export const withPlainLabels = (text: string): string =>
  text.replace(new RegExp(MARKED, 'g'), (_, __, label: string) => `${label} `).replace(OWN, '');
