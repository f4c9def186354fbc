/**
 * What of a Markdown text is prose in Vietnamese; all else is blanked out, so that every word keeps its place: code, addresses,
 * names of files, passages in other languages, the names of fields, notes' marks.
 * @param text of which only lines that may be repeated are left (`openText`)
 */
export function proseOf(text: string): string {
  return NOT_PROSE.reduce((rest, form) => rest.replace(form, blanks), text);
}

const blanks = (found: string) => found.replace(/[^\n]/g, ' ');

const NOT_PROSE: readonly RegExp[] = [
  // Fences of code, and code in a line.
  /^[ \t>]*(`{3,}|~{3,})[\s\S]*?(?:^[ \t>]*\1|$(?![\s\S]))/gm,
  /`+[^`\n]*`+/g,
  // A block and words in another language.
  /^:::+[ \t]*(?:lang|ngôn ngữ)\b[\s\S]*?^:::+[ \t]*$/gmu,
  /\[[^[\]\n]+\]\{lang=[A-Za-z-]+\}/g,
  /^:::+[ \t]*[\p{L}-]+/gmu,
  // Where links and pictures lead, and notes.
  /(?<=\])\([^)\n]*\)/g,
  /\[\^[^\]\n]*\]/g,
  /\{#[^}\n]*\}/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\S+@\S+/g,
  // `bao-cao.pdf`, `chinhphu.vn`, `index.html`
  /[\w-]+(?:\.[\w-]+)+/g,
  // The names of fields, where a front matter has them.
  /^(?:title|summary|imageAlt|imageCaption|imageCredit|correction)[ \t]*:/gm,
];
