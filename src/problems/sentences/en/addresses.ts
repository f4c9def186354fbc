import type { AddressesProblems } from '../../catalogue/addresses.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

/** In English, the problems of addresses: links, slugs and old addresses. */
export const addresses: Texts<AddressesProblems> = {
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
  'url-unsafe': ({ value, near }) => [
    `The link “${value}” is unsafe or leads nowhere.${meant(near)}`,
    'Use https://…, mailto:… or tel:…, a bulletin’s id (2017/its-name), or the name of a file in the folder.',
  ],
};
