import type { usage as vi } from './usage.vi.ts';

/** In English, what is wrong with a call of `bantin import`. */
export const usage: typeof vi = {
  'import-source': (_, bantin) =>
    `The source is missing. Name the file or folder that the old portal gave, like: ${bantin('import', 'news.json')}`,
  'import-missing': ({ place }) => `There is no ${place}. Look at its name and path again.`,
  'import-unknown': ({ place }) =>
    `Nobody knows how to read ${place}. A source is a file .json or .csv (SharePoint), .sql (NukeViet), .xml (WordPress), or a folder of saved pages (.html). Save a sheet of Excel as “CSV UTF-8” first.`,
  'import-unreadable': ({ place, reason }) =>
    `${place} cannot be read: ${reason}. Export it again and run this again; what was taken stays.`,
  'import-encoding': ({ place }) =>
    `${place} is not UTF-8, so its letters would be wrong. Export it as UTF-8 (in Excel: save it as “CSV UTF-8”) and run this again.`,
  'import-columns': ({ place, table }) =>
    `${place} does not name the columns of the table ${table}. Export it with the structure of its tables (CREATE TABLE) and run this again.`,
  'import-status': ({ value }) => `“${value}” will not do for --status. Write draft or approved.`,
  'import-limit': ({ value }) => `“${value}” will not do for --limit. Write a number from 1 on.`,
  'import-published': ({ file, folder }) =>
    `The report is not written to ${file}: ${folder} is published, or a site is made from it, and the report is private. Choose a place outside of it by --report.`,
};
