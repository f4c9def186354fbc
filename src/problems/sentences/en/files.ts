import type { FileProblems } from '../../catalogue/files.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

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
  'git-unreadable': ({ why, folder }) => [
    `The history of the content cannot be read from git: ${NO_HISTORY[why]}. So a bulletin counts as last changed on the day of its publication, and translations older than their originals are not told.`,
    HISTORY_REMEDY[why](folder),
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
};
