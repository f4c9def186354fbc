import type { usage as vi } from './usage.vi.ts';

/** In English, what is wrong with a call of a command for the editors' desk. */
export const usage: typeof vi = {
  'agenda-ending': ({ file, ending }) =>
    `The agenda is not written to ${file}: the name must end in ${ending}. Give another name by --output, or a --format that fits.`,
  'agenda-published': ({ file, folder }) =>
    `The agenda is not written to ${file}: ${folder} is published, or a site is made from it, and the agenda tells of what is not public yet. Choose a place outside of it by --output.`,
  'bundle-unnamed': (_, bantin) => `Say which bulletin or page, such as ${bantin('history', '2017/tptm')}`,
  'bundle-unknown': ({ value, near }) =>
    `There is no bulletin or page “${value}”, neither in the content nor in git.${near ? ` Did you mean “${near}”?` : ''} Write the id of a bulletin (2017/tptm), the name of a page (lien-he) or a path.`,
  'links-where': (_, bantin) =>
    `Say which links: ${bantin('links', '--outside')} asks addresses on other sites. Links inside this site are checked by ${bantin('check')}.`,
  'dictionary-missing': ({ word }) =>
    `There is no Vietnamese dictionary on this machine. Install one of two: npm install --save-dev ${word} (in the office’s repository), or apt install hunspell-vi (Debian, Ubuntu).`,
};
