import type { usage as vi } from './usage.vi.ts';

/** In English, what is wrong with a call of `bantin views`. */
export const usage: typeof vi = {
  'log-missing': ({ file }) =>
    `There is no log ${file}. See the line access_log in the server’s configuration.`,
  'logs-unsaid': (_, bantin) =>
    `Nobody said where the logs are. Name them: ${bantin('views', 'collect', '/var/log/nginx/bantin.access.log')}, or write views: {logs: […]} in site.yml.`,
  'month-missing': ({ value }, bantin) =>
    `${value === undefined ? 'The month is missing.' : `“${value}” is no month.`} Say which: ${bantin('views', 'report', '--month', '2026-10')}`,
  'views-ending': ({ file, ending }) =>
    `The report is not written to ${file}: the name must end in ${ending}. Give another name by --output, or a --format that fits.`,
  'views-published': ({ file, folder }) =>
    `Nothing is written to ${file}: ${folder} is published, or a site is made from it, and the book of counts and reports are private. Choose a place outside of it.`,
};
