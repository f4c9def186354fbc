import type { ProblemTexts } from '../problem.ts';
import { hosts } from './hosts.en.ts';
import { statics } from './static.en.ts';

export const meant = (near: string | undefined) => (near ? ` Did you mean “${near}”?` : '');

/** For names that a disk of Windows cannot hold. */
export const unportable = (name: string): [string, string] => [
  `Machines with Windows cannot hold the name “${name}”.`,
  'Choose another name: add a word (con-em in place of con); avoid < > : " | ? * and a dot or a blank at its end.',
];

/** In English, the problems of files as such and of how their fields are written down; see `problems.en.ts`. */
export const files = {
  ...hosts,
  ...statics,
  'audio-unreadable': ({ file }) => [
    `The recording “${file}” cannot be read.`,
    'Check whether it can be played, and save it as MP3.',
  ],
  'bundle-empty': () => [
    'This folder holds neither index.vi.md nor index.en.md.',
    'Add index.vi.md with the bulletin, or remove the folder if it is not needed.',
  ],
  'conflict-marks': () => [
    'The file still holds conflict marks of git (<<<<<<<, >>>>>>>): two versions of one passage.',
    'Keep the right one, delete the other and the lines of marks; if in doubt, ask who edited it with you.',
  ],
  'content-missing': ({ file }) => [
    `The content folder has no ${file}.`,
    'Create it; there is an example in the content folder of Bantin.',
  ],
  'encoding-invalid': ({ byte, offset }) => [
    `The file is not UTF-8: byte ${byte} at position ${offset} cannot be read.`,
    'Open it in an editor, choose “Save with Encoding: UTF-8” and save it again.',
  ],
  'file-clash': ({ file, other }) => [
    `The file “${file}” would be published at the same address as another one (${other}).`,
    'Rename one of them; a different case or different marks are not enough.',
  ],
  'file-empty': () => ['The file is empty.', 'Write its text, or remove the file if it is not needed.'],
  'file-missing': ({ file, near }) => [
    `There is no file “${file}”.${meant(near)}`,
    'Check the name, upper and lower case too, or copy the file beside the text.',
  ],
  'file-name': ({ name, isDevice }) =>
    isDevice
      ? unportable(name)
      : [
          `The file “${name}” is not where or not called what it should be.`,
          'A text is called index.vi.md or index.en.md (a language of the site) and lies in the bulletin’s own folder.',
        ],
  'file-outside': ({ file }) => [
    `“${file}” lies outside the folder where it may be, or is a link to another place.`,
    'Copy the file itself, not a link to it, beside the text and write its name alone.',
  ],
  'file-too-large': ({ megabytes, limit }) => [
    `The file is too large: ${megabytes} MB, at most ${limit} MB.`,
    'A text holds words alone; pictures and documents are files of their own in the same folder.',
  ],
  'folder-name': ({ name, isDevice }) =>
    isDevice
      ? unportable(name)
      : [
          `“${name}” is not the name of a bulletin's folder.`,
          'Use lower-case a-z, digits and hyphens, at most 120 characters, such as first-meeting.',
        ],
  'front-matter-fence': ({ found }) => [
    `The line “${found}” must be “---” and nothing else.`,
    'Make it exactly three hyphens.',
  ],
  'front-matter-map': () => [
    'These fields are not of the form “name: value”.',
    'Write one field a line, with a blank after the colon, such as “title: First meeting”.',
  ],
  'front-matter-pasted': () => [
    'Front matter (title, status, editorial record …) was pasted into the text, where readers would see it.',
    'Delete these lines from the text; a file has one front matter, between its first two “---” lines.',
  ],
  'front-matter-start': () => [
    'The file must begin with a line of “---”.',
    'Remove everything before the first “---”, empty lines and blanks too, or add that line.',
  ],
  'front-matter-unclosed': () => [
    'The fields at the head of the file are not closed.',
    'Add a line of “---” after the last field, before the text.',
  ],
  'key-repeated': ({ key }) => [
    `The field “${key}” stands twice.`,
    'Keep one of the lines and remove the other.',
  ],
  'key-unknown': ({ key, near }) => [
    `There is no field called “${key}”.${meant(near)}`,
    'Correct its name, or remove the line.',
  ],
  'lfs-pointer': ({ file }) => [
    `“${file}” is only a pointer of Git LFS: the file itself has not been fetched to this machine.`,
    'Install git-lfs and run git lfs pull. In a workflow, add lfs: true (GitHub) or remove GIT_LFS_SKIP_SMUDGE (GitLab).',
  ],
  'pages-removed': ({ removed, pages }) => [
    `This build would take away ${removed} of the ${pages} published pages, so it has stopped.`,
    'Look at the clock of the machine, at --now and at folders that were deleted or renamed; if it is meant, run it again with --allow-removals.',
  ],
  'repository-inside': ({ files }) => [
    `This folder holds files of a git repository (${files}).`,
    'Delete them; only texts and the pictures and documents that belong to them may be here.',
  ],
  'year-folder': ({ name }) => [
    `The folder “${name}” is not a year.`,
    'Folders in bulletins are years of four digits, such as 2017.',
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
} satisfies Partial<ProblemTexts>;
