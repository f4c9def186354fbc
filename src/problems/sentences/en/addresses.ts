import type { AddressesProblems, LostAddress } from '../../catalogue/addresses.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

const HIDDEN = { draft: 'a draft', pending: 'pending', scheduled: 'scheduled for later' } as const;

const GONE: Readonly<Record<NonNullable<LostAddress['kind']>, (line: string) => string>> = {
  bulletin: (line) =>
    `If its folder has another name or another bulletin takes its place, add the line ${line} to that bulletin. To take a bulletin back for good, keep its folder and write status: withdrawn.`,
  page: (line) =>
    `If the page has another name or another page takes its place, add the line ${line} to that page.`,
  section: (line) =>
    `If the section has another name or became part of another one, add the line ${line} to that section in categories.yml.`,
};

function lost({ urls, aliases, hasAliases, reason, kind = 'page', given }: LostAddress): [string, string] {
  const all = urls.join(', ');
  if (reason === 'gone')
    return [
      `What was published at ${all} is there no more; whoever follows an old link finds no page.`,
      `${GONE[kind](`aliases: [${aliases.join(', ')}]`)} To give the address up, write the line # ${given} into content/published.txt.`,
    ];
  if (reason !== 'moved')
    return [
      `The bulletin that was published at ${all} is ${HIDDEN[reason]} now; whoever follows an old link finds no page.`,
      'To take it back, write status: withdrawn: then a page at that address says so. If it is to be published again soon, leave it so.',
    ];
  return [
    `What was published at ${all} is there no more; whoever follows an old link finds no page. It seems to have moved here.`,
    hasAliases
      ? `Add to the list of aliases here: ${aliases.join(', ')}.`
      : `Add this line here, so that old links lead on: aliases: [${aliases.join(', ')}].`,
  ];
}

/** In English, the problems of addresses: links, slugs and old addresses. */
export const addresses: Texts<AddressesProblems> = {
  'address-lost': lost,
  'addresses-lost': ({ count }) => [
    `More published addresses are there no more: ${count}.`,
    'Fix those that are named first, then run check again to see the others.',
  ],
  'alias-duplicate': ({ value, other }) => [
    `The old address “${value}” already belongs to ${other}.`,
    'If the site itself or a page uses it, remove this line; if it is written twice (letter case makes no difference), keep one.',
  ],
  'alias-invalid': ({ value, near }) => [
    `“${value}” is not an old address of this site.${meant(near)}`,
    'Write a path that begins with “/”, without the host, at most 400 characters, such as /Lists/TinTuc/ChiTiet.aspx?ID=1817. A blank is %20; no “..”, “//”, # * < > and no name that begins or ends with a dot.',
  ],
  'alias-unsupported': ({ value, host }) => [
    `${host} cannot redirect from “${value}”: what follows the “?” is not written as name=value.`,
    `If the site is not on ${host}, leave it so; if it is, write only what stands before the “?”.`,
  ],
  'section-alias-invalid': ({ value }) => [
    `“${value}” is not an old id or address of a section.`,
    'Write the section’s old id, aliases: [tin-cu], or an old path that begins with “/”, aliases: [/vi/tin-cu/].',
  ],
  'slug-duplicate': ({ url, other }) => [
    `The address ${url} already belongs to ${other}.`,
    'Add or change a slug so that each page has an address of its own.',
  ],
  'slug-invalid': ({ value, isDevice, near }) =>
    isDevice
      ? unportable(value)
      : [
          `“${value}” cannot be part of an address.${meant(near)}`,
          'Use lower-case a-z, digits and hyphens, at most 120 characters.',
        ],
  'url-not-https': ({ value, near }) => [
    `“${value}” does not begin with https://.${meant(near)}`,
    'Use the https address of that site.',
  ],
  'url-private': ({ value }) => [
    `“${value}” is an address of an internal network that citizens cannot open.`,
    'Use a public address.',
  ],
  'url-unsafe': ({ value, httpsOnly, inMenu, near }) =>
    httpsOnly
      ? [
          `“${value}” cannot be used here.`,
          near
            ? `Write ${near}, https:// and all.`
            : inMenu && value.startsWith('/')
              ? 'Name a page of this site, and not its address: its folder in pages, or the translationKey of a page of your own; such as menu: [gioi-thieu].'
              : 'Only an address that begins with https:// can stand here, such as https://dichvucong.gov.vn is.',
        ]
      : [
          `The link “${value}” is unsafe or leads nowhere.${meant(near)}`,
          'Use https://…, mailto:… or tel:…, a bulletin’s id (2017/its-name), or the name of a file in the folder.',
        ],
};
