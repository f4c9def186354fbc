import type { usage as vi } from './usage.vi.ts';

/** In English, what is wrong with a call of `bantin royalties`. */
export const usage: typeof vi = {
  'period-missing': (_, bantin) =>
    `Give one period, and one alone: ${bantin('royalties', '--month', '2017-04')}, or --quarter 2017-Q2, or --year 2017.`,
  'period-invalid': ({ name, value, example }) =>
    `“${value}” will not do for ${name}. Write it as ${example}.`,
  'format-invalid': ({ value, formats }) => `“${value}” will not do for --format. Write ${formats}.`,
  'sheet-ending': ({ file, ending }) =>
    `Royalties are not written to ${file}: the name must end in ${ending}. Give another name by --output, or a --format that fits.`,
  'sheet-published': ({ file, folder }) =>
    `Royalties are not written to ${file}: ${folder} is published, or a site is made from it, and they are private. Choose a place outside of it by --output.`,
  'payee-unknown': ({ value, near }) =>
    `Nobody named “${value}” is paid in this period.${near ? ` Did you mean “${near}”?` : ''} Write the name as “author” has it, marks and capitals too.`,
};
