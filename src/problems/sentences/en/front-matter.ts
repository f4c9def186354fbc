import type { FrontMatterProblems } from '../../catalogue/front-matter.ts';
import type { Texts } from '../../problem.ts';

/** In English, the problems of how a front matter is written down. */
export const frontMatter: Texts<FrontMatterProblems> = {
  'front-matter-fence': ({ found }) => [
    `The line “${found}” must be “---” and nothing else.`,
    'Make it exactly three hyphens.',
  ],
  'front-matter-map': () => [
    'These fields are not of the form “name: value”.',
    'Write one field a line, with a blank after the colon, such as “title: First meeting”.',
  ],
  'front-matter-start': () => [
    'The file must begin with a line of “---”.',
    'Remove everything before the first “---”, empty lines and blanks too, or add that line.',
  ],
  'front-matter-unclosed': () => [
    'The fields at the head of the file are not closed.',
    'Add a line of “---” after the last field, before the text.',
  ],
  'yaml-colon': () => [
    'The value holds a colon and cannot be read.',
    'Put the whole value in quotation marks: title: "Notice: holiday hours".',
  ],
  'yaml-invalid': () => [
    'The fields cannot be read from this line on.',
    'Write one field a line as “name: value” with a blank after the colon; indent inner lines by two blanks.',
  ],
  'yaml-quote': () => [
    'The value has a special character here and cannot be read.',
    'Put the whole value in quotation marks, as in "@…", "*…" or "[…]"; around a value that has " in it use \'…\'.',
  ],
  'yaml-tab': () => ['This line is indented by a tab.', 'Use two blanks instead.'],
  'yaml-unclosed': () => [
    'A closing mark is missing.',
    'Check the pairs of " ", \' \', [ ] and { } from here.',
  ],
};
