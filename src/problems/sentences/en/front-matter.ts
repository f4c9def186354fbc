import type { FrontMatterProblems } from '../../catalogue/front-matter.ts';
import type { Texts } from '../../problem.ts';

/** The line as it should be, or else what to do about it. */
const written = (line: string | undefined, remedy: string) =>
  line ? `Write that line as “${line}”${line.startsWith(' ') ? ' (indented by two blanks)' : ''}.` : remedy;

/** In English, the problems of how a front matter is written down. */
export const frontMatter: Texts<FrontMatterProblems> = {
  'front-matter-fence': ({ found }) => [
    `The line “${found}” must be “---” and nothing else.`,
    /^---.*[: ]/.test(found)
      ? 'Leave “---” alone on its line, and put the words behind it on the next one.'
      : 'Make it exactly three hyphens.',
  ],
  'front-matter-map': ({ line }) => [
    'These fields are not of the form “name: value”.',
    `Write one field a line, with a blank after the colon, such as “${line ?? 'title: First meeting'}”.`,
  ],
  'front-matter-start': () => [
    'The file must begin with a line of “---”.',
    'Remove everything before the first “---”, empty lines and blanks too, or add that line.',
  ],
  'front-matter-unclosed': ({ line }) => [
    'The fields at the head of the file are not closed.',
    line
      ? `Add a line of “---” as line ${line}, after the last field and before the text.`
      : 'Add a line of “---” after the last field, before the text.',
  ],
  'value-cut': ({ line }) => [
    'What follows from this “#” on is left out: behind a blank it begins a comment of the editors.',
    `If it belongs to the text, ${line ? `write that line as “${line}”` : 'put the whole value in quotation marks: title: "Plan #5"'}. If it is a comment, write it on a line of its own that begins with “#”.`,
  ],
  'yaml-colon': ({ line }) => [
    'The value holds a colon and cannot be read.',
    written(line, 'Put the whole value in quotation marks: title: "Notice: holiday hours".'),
  ],
  'yaml-invalid': ({ line }) => [
    'The fields cannot be read from this line on.',
    written(
      line,
      'Write one field a line as “name: value” with a blank after the colon; indent inner lines by two blanks.',
    ),
  ],
  'yaml-quote': ({ line }) => [
    'The value has a special character here and cannot be read.',
    written(
      line,
      'Put the whole value in quotation marks, as in "@…", "*…" or "[…]"; around a value that has " in it use \'…\'.',
    ),
  ],
  'yaml-tab': ({ line }) => ['This line is indented by a tab.', written(line, 'Use two blanks instead.')],
  'yaml-unclosed': ({ line }) => [
    'A closing mark is missing.',
    written(line, 'Check the pairs of " ", \' \', [ ] and { } from here.'),
  ],
};
