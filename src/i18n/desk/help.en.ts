import type { help as vi } from './help.vi.ts';

/** In English, what the help says of the commands for the editors' desk. */
export const help: typeof vi = {
  of: {
    agenda:
      'What is coming, what waits, what is old: scheduled, pending, expiring, translations missing or older than their original, pictures without a description.',
    history:
      'Who changed what, and when, in one bulletin or page ID: each commit, with the words that went and came.',
    translations:
      'The ledger of translations: what has which language, since when, and which are older than their original.',
    spell: 'Finds slips in Vietnamese texts, by a dictionary and the office’s own content/words.txt.',
    links: 'Asks each address on other sites whether it is still there (--outside); takes its time.',
  },
  option: {
    outside: 'the links that leave this site',
  },
  agenda: {
    format: 'another form: html (a private page to print), ics (a calendar), json',
    output: 'file to write (html and ics by default: lich-viec.html, lich-viec.ics); - for standard output',
  },
  verbose: 'tell all, cut no long list',
  strict: 'exit code 1 where something was found',
  linksExits:
    'Exit codes: 0 no link is broken, 1 some are (on two different days), 2 wrong usage, 3 the machine failed.',
};
