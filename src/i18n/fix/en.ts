import type { FixMessages } from './vi.ts';

/** What `bantin fix` says in English. */
export const en: FixMessages = {
  fixes: {
    aliases: 'the old address, in aliases',
    'as-read': 'signs that nobody sees, letters in parts (NFC), signs of Word',
    'change-settled': 'the text whose time has come is the main one now',
    blanks: 'no-break blanks (shown as ␣) where a plain one is needed',
    colons: 'the colon behind the name of a field',
    dates: 'how a date is written',
    fences: 'the three hyphens --- around the fields',
    'folder-names': 'the name of the folder',
    jfif: 'a .jfif picture becomes .jpg',
    keys: 'names of fields',
    'line-ends': 'line ends (CRLF becomes LF)',
    lines: 'lines that could not be read',
    'old-bytes': 'an old encoding of the file, UTF-8 from now on',
    'old-letters': 'letters of an old encoding, or encoded twice',
    'own-letters': 'Đ that was typed as another letter',
    quotes: 'curly marks around a value',
    references: 'new names where they are mentioned',
    status: 'how status is written',
    'text-names': 'the name of the file',
  },
  text: (file, fixes) => `${file}: ${fixes}`,
  move: (from, to, fix) => `${from} → ${to}: ${fix}`,
  removal: (file) => `${file}: this file goes, since its text is in the main one, or was replaced`,
  nothing: 'There is nothing to fix.',
  planned: (files, names) => `Files that can be fixed: ${files}; names that can be changed: ${names}.`,
  dryRun: 'Nothing was written (--dry-run).',
  ask: 'Fix all this?',
  declined: 'Nothing was changed.',
  notTerminal: (line) =>
    `Nobody can be asked here, since this is no terminal. Nothing was written. Look at the changes above, then run: ${line}`,
  unsaved: (files) =>
    `Nothing was written: git does not know the changes that these files have, and could not bring them back: ${files}`,
  noRepository:
    'Nothing was written: the content is in no git repository, so that nothing could be brought back.',
  saveFirst: (force) =>
    `Save them in git first (git add, then git commit), or fix all the same and lose what was there: ${force}`,
  done: (files, names) => `Files fixed: ${files}; names changed: ${names}.`,
  failed: (file, said) =>
    `${file} could not be fixed, and everything else is as it was. The machine or git says: ${said}`,
  undo: 'See what changed by git diff. To have it back as it was, run:',
  left: (errors, warnings, check) =>
    `Left for you to put right: ${errors} errors, ${warnings} warnings. See them by: ${check}`,
  noneLeft: 'No problem is left.',
  fixable: (count, line) =>
    `Files in which something can be fixed for you: ${count}. See and fix by: ${line}`,
  help: {
    exits:
      'Exit codes: 0 fixed, or nothing to fix; 1 something could be fixed and was not (--dry-run, not agreed to, not saved in git); 2 used wrongly, or cancelled.',
  },
};
