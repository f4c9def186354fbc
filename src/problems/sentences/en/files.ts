import { formatNumber } from '../../../filters/numbers.ts';
import type { FileGuise, FileProblems } from '../../catalogue/files.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

const number = (value: number) => formatNumber(value, 'en');

const NO_HISTORY = {
  'no-git': 'this machine has no git',
  foreign: 'the repository belongs to another user of this machine, so git refuses it',
  unreadable: 'git reports a fault of this repository',
  shallow: 'this clone has only the newest commits',
} as const;

const HISTORY_REMEDY: Readonly<Record<keyof typeof NO_HISTORY, (folder: string) => string>> = {
  'no-git': () => 'Install git (Debian, Ubuntu: apt install git; Windows: git-scm.com).',
  foreign: (folder) =>
    `Run git config --global --add safe.directory "${folder}" as the user who runs this command.`,
  unreadable: () => 'Run git status in this folder to see why; mostly the repository must be cloned again.',
  shallow: () =>
    'Run git fetch --unshallow; in a workflow, set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).',
};

/** In English, the problems of files and folders as such. */
export const files: Texts<FileProblems> = {
  'bundle-empty': () => [
    'This folder holds neither index.vi.md nor index.en.md.',
    'Add index.vi.md with the bulletin, or remove the folder if it is not needed.',
  ],
  'change-address': ({ slug, other }) => [
    `From that time on the address of the bulletin would be ${other} in place of ${slug}: whoever has the old one would not find it.`,
    `Keep the address: write “slug: ${slug}” in this file. Another title needs no other address.`,
  ],
  'change-edited': ({ file, name, isNow }) => [
    isNow
      ? `This file was edited after “${name}”, which readers get in its place: nobody sees what was edited here.`
      : `${file} was edited after this file, which takes its place at the time in its name: then that edit is lost.`,
    `Copy the edit into “${name}” and commit it. If it is not needed there, add a line like “# looked at” to the fields of “${name}”, and commit that.`,
  ],
  'change-hides': ({ date }) => [
    `From that time until ${date} the bulletin would be gone: the date in this file is later than the time in its name.`,
    'Write as “date” the day on which the bulletin was published, as in the file now in use. The time of the change is in the name.',
  ],
  'change-without-text': ({ name, file }) => [
    `“${name}” is to take the place of ${file}, but there is no ${file}.`,
    `If this text was never published, rename it to ${file}; when it appears is said by its date.`,
  ],
  'content-missing': ({ file }) => [
    `The content folder has no ${file}.`,
    'In the folder of the repository, run npx bantin init . to make it anew; files that are there stay as they are.',
  ],
  'encoding-invalid': ({ byte, offset, seems }) =>
    seems
      ? GUISES[seems]
      : [
          `The file is not UTF-8: byte ${byte} at position ${offset} cannot be read.`,
          'Open it in an editor, choose “Save with Encoding: UTF-8” and save it again.',
        ],
  'file-clash': ({ file, other }) => [
    `The file “${file}” would be published at the same address as another one (${other}).`,
    'Rename one of them; a different case or different marks are not enough.',
  ],
  'file-empty': ({ file, isNeeded }) => {
    if (isNeeded)
      return [
        'The file is empty, and no site can be built without it.',
        'Take the earlier one from git, or delete the file and run npx bantin init . to make it anew.',
      ];
    return file === undefined
      ? ['The file is empty.', 'Write its text, or remove the file if it is not needed.']
      : [
          `There is nothing in the file “${file}” (0 bytes).`,
          'Copy the original into the bulletin’s folder again; an earlier copy or download may have broken off.',
        ];
  },
  'file-heavy': ({ file, megabytes, limit }) => [
    `The file “${file}” has ${megabytes} MB, more than ${limit} MB: on a phone it is hard to load, and the git repository keeps it for good.`,
    'Save the PDF in its compact form (minimum size), make the pictures in it smaller, or divide it.',
  ],
  'file-missing': ({ file, near }) => [
    `There is no file “${file}”.${meant(near)}`,
    'Check the name, upper and lower case too, or copy the file beside the text.',
  ],
  'file-name': ({ name, near, lang, isCopy, isDevice, isChange }) => {
    if (isDevice) return unportable(name);
    if (lang)
      return [
        `The site is not written in ${lang === 'vi' ? 'Vietnamese' : 'English'}: languages in site.yml lacks ${lang}, so “${name}” is not used.`,
        `Add ${lang} to languages in site.yml if the site is to have it; otherwise delete the file.`,
      ];
    if (near)
      return [
        `The file “${name}” is not called what it should be, so its text is not read.`,
        `Rename it to ${near}. Where no endings are shown, switch on “File name extensions” in Windows.`,
      ];
    if (isCopy)
      return [
        `The file “${name}” is a copy of a text.`,
        'Delete it, or move it out of the content folder; for each language there is one index.vi.md or index.en.md.',
      ];
    if (isChange)
      return [
        `The name “${name}” holds no real date and time, so it is not known when this text takes the place of the one before.`,
        'Write year-month-day, a T, then hour and minute in four digits: index.vi.2026-12-01T0700.md.',
      ];
    return [
      `The file “${name}” is not where or not called what it should be.`,
      'A text is called index.vi.md or index.en.md (a language of the site) and lies in the bulletin’s own folder.',
    ];
  },
  'file-outside': ({ file, near }) => [
    `“${file}” lies outside the folder where it may be, or is a link to another place.`,
    near
      ? `Put the file into content/assets/ and write ${near} (its path from the folder content).`
      : 'Copy the file itself, not a link to it, beside the text and write its name alone, or into a folder there and write media/photo.jpg.',
  ],
  'file-refused': ({ file, megabytes, limit }) => [
    `The file “${file}” has ${megabytes} MB; GitHub and many other git hosts refuse files above ${limit} MB.`,
    'Compress or divide it; publish a video on the office’s channel and link to it from the text.',
  ],
  'file-temporary': ({ file }) => [
    `“${file}” is a temporary file that Word, Excel or LibreOffice makes while a document is open.`,
    'Close the document, and write the name of the file itself (without ~$).',
  ],
  'file-too-large': ({ megabytes, limit }) => [
    `The file is too large: ${number(megabytes)} MB, at most ${limit} MB.`,
    'A text holds words alone; pictures and documents are files of their own in the same folder.',
  ],
  'file-unused': ({ files, more }) => [
    `No text of this folder names ${files}${more > 0 ? ` and ${more} other files` : ''}. Readers do not see them.`,
    'Name the file in attachments, in image or in the text; delete it if it is not needed.',
  ],
  'folder-deep': ({ name }) => [
    `Files in the folder “${name}” cannot be published: it lies more than one folder deep in the bulletin.`,
    'Move them into the bulletin’s folder, or into a folder right below it.',
  ],
  'folder-name': ({ name, near, isDevice }) => {
    if (isDevice) return unportable(name);
    return [
      `“${name}” is not the name of a bulletin's folder.`,
      near
        ? `Rename it to ${near}; use lower-case a-z, digits and hyphens, at most 120 characters.`
        : 'Use lower-case a-z, digits and hyphens, at most 120 characters, such as first-meeting.',
    ];
  },
  'git-unreadable': ({ why, folder }) => [
    `The history of the content cannot be read from git: ${NO_HISTORY[why]}. So a bulletin counts as last changed on the day of its publication, and translations older than their originals are not reported.`,
    HISTORY_REMEDY[why](folder),
  ],
  'lfs-pointer': ({ file }) => [
    `“${file}” is only a pointer of Git LFS: the file itself has not been fetched to this machine.`,
    'Install git-lfs and run git lfs pull. In a workflow, add lfs: true (GitHub) or remove GIT_LFS_SKIP_SMUDGE (GitLab).',
  ],
  'pages-removed': ({ removed, pages }) => [
    `This build would take away ${removed} of the ${pages} published pages, so it has stopped.`,
    'Look at the clock of the machine and at folders that were deleted or renamed; if it is meant, run it again with --allow-removals.',
  ],
  'repository-inside': ({ files }) => [
    `This folder holds files of a git repository (${files}).`,
    'Delete them; only texts and the pictures and documents that belong to them may be here.',
  ],
  'text-turned': ({ sign }) => [
    `Here stands a hidden sign that turns the direction of the text (${sign}): readers see its letters in another order than they are written.`,
    'Delete this passage and type it again; such signs come with names of files and words copied from other pages.',
  ],
  'year-folder': ({ name, near }) => [
    `The folder “${name}” is not a year.`,
    near
      ? `Rename it to ${near}; folders in bulletins are years of four digits.`
      : 'Folders in bulletins are years of four digits, such as 2017.',
  ],
};

const SAVE = 'Open it in Notepad, choose Save as, choose Encoding: UTF-8 and save it again.';
const CONVERT = (name: string) =>
  `Convert it to Unicode with UniKey (Ctrl+Shift+F6, from ${name} to Unicode), and save it as UTF-8.`;
const EXPORT = 'Open the document and copy its words into index.vi.md with Notepad; attach the original.';

const GUISES: Readonly<Record<FileGuise, [string, string]>> = {
  'utf-16': ['The file is in UTF-16 (older Notepads call it “Unicode”), not in UTF-8.', SAVE],
  'windows-1258': ['The file is in Windows-1258 (“ANSI”), not in UTF-8.', SAVE],
  tcvn3: ['The file seems to be in TCVN3 (ABC), not in UTF-8.', CONVERT('TCVN3 (ABC)')],
  vni: ['The file seems to be in VNI Windows, not in UTF-8.', CONVERT('VNI Windows')],
  zip: ['The file is a Word document or an archive (.docx, .zip) under the name of a text.', EXPORT],
  ole: ['The file is an old Word or Excel document (.doc, .xls) under the name of a text.', EXPORT],
  pdf: ['The file is a PDF under the name of a text.', EXPORT],
};
