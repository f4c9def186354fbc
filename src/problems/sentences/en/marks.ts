import type { Mark, MarkProblems } from '../../catalogue/marks.ts';
import type { Texts } from '../../problem.ts';

/** What to write in place of a mark that did nothing. */
const WRITE: Readonly<Record<Mark, string>> = {
  bold: 'Write two stars close to the words at both ends: **bold**. To show a star, write \\*\\*.',
  box: 'A block opens with a line “::: notice” and closes with a line of “:::” alone.',
  change:
    'It is a change that nobody accepted (Track Changes): keep the right words, delete the others and the signs; or choose Accept All Changes in Word and copy the text again.',
  entity: 'Type the character itself; a blank that does not break is &nbsp; (with the semicolon).',
  heading: 'A heading stands on a line of its own, with a blank behind its signs: ## Heading.',
  highlight: 'Bantin does not colour words: use **bold** for emphasis.',
  script: 'Type the small character itself: m², m³, CO₂, H₂O.',
  strike: 'Write two tildes close to the words at both ends: ~~struck out~~.',
};

/** In English, the problems of marks, links and notes. */
export const marks: Texts<MarkProblems> = {
  'caption-lost': ({ caption }) => [
    `The caption “${caption}” will not be shown: the picture does not stand alone in its paragraph.`,
    'Leave a blank line before and behind the picture, outside lists and tables; or write the caption as text.',
  ],
  'field-marks': ({ key, mark }) => [
    `“${key}” is plain text: “${mark}” will be shown to readers as it is.`,
    'Remove these marks here; bold, italics and links belong into the text below.',
  ],
  'footnote-repeated': ({ label }) => [
    `The note [^${label}] is written twice; only the last one is shown.`,
    `Give one of them another name, such as [^${label}b], also where the text refers to it.`,
  ],
  'footnote-undefined': ({ label }) => [
    `The mark [^${label}] will be shown as it is: there is no note of that name.`,
    `Add a line of its own: [^${label}]: the words of the note.`,
  ],
  'footnote-unused': ({ label }) => [
    `The note [^${label}] will not be shown: nothing in the text refers to it.`,
    `Write [^${label}] where it belongs, or delete the note.`,
  ],
  'foreign-mark': ({ mark, right }) => [
    `“${mark}” is a mark of another program and will be shown to readers as it is.`,
    right
      ? `Write “${right}” in its place.`
      : 'Delete it. Bantin makes contents, sizes and breaks by itself; a picture is ![what it shows](file-name.jpg).',
  ],
  'html-from-word': ({ tag }) => [
    `This passage is HTML out of Word (“${tag}”) and will be shown to readers as it is.`,
    'Delete the passage and copy it from Word again, pasting plain text (Ctrl+Shift+V).',
  ],
  'link-as-text': ({ written, right }) => [
    `“${written}” is no link or picture: readers will see the marks.`,
    `Write “${right}” in its place.`,
  ],
  'link-empty': ({ url }) => [
    `The link to “${url}” has no words to follow.`,
    `Write some between the square brackets: [Decision No. 12](${url}).`,
  ],
  'link-text': ({ text }) => [
    `The link says “${text}” alone: who listens to the page does not learn where it leads.`,
    'Make the name of its target the link, such as: [reception hours in December](…).',
  ],
  'mark-as-text': ({ mark, kind }) => [`“${mark}” will be shown to readers as it is.`, WRITE[kind]],
  'note-as-text': () => [
    'Here is a comment of an editor between {>> and <<} (it is not repeated here), which readers would see.',
    'Delete the comment with its signs; or delete all comments in Word and copy the text again.',
  ],
};
