import { fileSize, formatNumber } from '../../../filters/numbers.ts';
import type { HostProblems, OverLimit } from '../../catalogue/hosts.ts';
import type { Texts } from '../../problem.ts';

const number = (value: number) => formatNumber(value, 'en');
const size = (value: number) => fileSize(value, 'en');

/** How much there is, how much may be, and what to do about it. */
const MEASURES: Readonly<
  Record<OverLimit['measure'], (over: OverLimit) => [what: string, most: string, remedy: string]>
> = {
  bytes: ({ amount, limit }) => [
    `The whole site has ${size(amount)}`,
    size(limit),
    'Publish fewer large pictures and attachments, switch avif off in features, or move to another host.',
  ],
  files: ({ amount, limit }) => [
    `The site has ${number(amount)} files`,
    `${number(limit)} files`,
    'Take a plan that allows more, or move to another host.',
  ],
  fileBytes: ({ file = '', amount, limit }) => [
    `The file “${file}” has ${size(amount)}`,
    `${size(limit)} a file`,
    'Make it smaller, split it, or keep it somewhere else and link to it.',
  ],
  filesInFolder: ({ file = '', amount, limit }) => [
    `The folder “${file}” has ${number(amount)} files`,
    `${number(limit)} files a folder`,
    'Move to another host, or divide the files of static among several folders.',
  ],
  redirects: ({ amount, limit }) => [
    `The file _redirects has ${number(amount)} old addresses`,
    `${number(limit)} of them`,
    'Remove old addresses (aliases) that nobody uses any more; those above the limit are led on by a small page at the old path.',
  ],
  redirectBytes: ({ amount, limit }) => [
    `The file _redirects has ${size(amount)}`,
    size(limit),
    'Remove old addresses (aliases) that nobody uses any more; where the file is not read, a small page at the old path leads on.',
  ],
};

const byAdministrator = ({ isConfigurable }: OverLimit) =>
  isConfigurable ? ' The administrator of a GitLab may have set another limit.' : '';

/** In English, the problems of limits of hosts. */
export const hosts: Texts<HostProblems> = {
  'host-limit': (over) => {
    const [what, most, remedy] = MEASURES[over.measure](over);
    return [`${what}; ${over.host} takes at most ${most}.${byAdministrator(over)}`, remedy];
  },
  'host-refuses': (over) => {
    const [what, most, remedy] = MEASURES[over.measure](over);
    return [
      `${what}, which ${over.host} refuses: at most ${most}.`,
      `${remedy} If the site is not published there, correct host in site.yml.`,
    ];
  },
};
