import type { usage as vi } from './usage.vi.ts';

/** In English, what is wrong with a call of `bantin preview-link`. */
export const usage: typeof vi = {
  'preview-missing': (_, bantin) =>
    `Name a bulletin by its id, like: ${bantin('preview-link', '2026/a-name')}. The links that there are: ${bantin('preview-link', '--list')}`,
  'preview-unknown': ({ value, near }, bantin) =>
    `There is no bulletin “${value}”.${near ? ` Did you mean “${near}”?` : ''} Write its id, like: ${bantin('preview-link', '2026/a-name')}`,
  'preview-page': ({ page }, bantin) =>
    `“${page}” is a standing page: it is public as soon as it is built, so there is no preview link. To see it on this machine: ${bantin('serve')}`,
  'preview-public': ({ id, url }) =>
    `${id} is public already, or its hour has come, and needs no preview link: send the address ${url}`,
  'preview-withdrawn': ({ id }) =>
    `${id} was withdrawn (status: withdrawn), so there is no page to preview. Write status: pending to submit it again.`,
  'preview-none': ({ value }, bantin) =>
    `There is no preview link of “${value}”. The links that there are: ${bantin('preview-link', '--list')}`,
  'preview-damaged': ({ file }) =>
    `The file that keeps the preview links is damaged or cannot be read: ${file}. Look at who may read it; if it is damaged, delete it and make the links anew. Meanwhile no preview is built.`,
  'approvers-none': () =>
    'No section has anybody who approves. Write accounts of the git host into categories.yml, as in approvers: ["@lan"], and run it again.',
  'days-invalid': ({ value, most }) =>
    `“${value}” will not do for --days. Write a number of days from 1 to ${most}, like --days 7.`,
};
