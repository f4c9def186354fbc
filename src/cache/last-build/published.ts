import { isLang } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { readPacked } from '../../system/checked-file.ts';
import { wayTo } from '../../system/inside-folder.ts';
import type { LastBuild } from './last-build.ts';

/** Change it when what is kept has another form. */
const FORM = 1;

/**
 * The addresses that people link to and that were once public, from the root of the site, each with whose it was: a folder
 * of the content and what it held (`2017/tptm <essence>`), empty where that is not known.
 */
export type Published = ReadonlyMap<string, string>;

/** What is kept of it in the cache, an output each. */
interface Kept {
  form: number;
  /** The way from the cache to the content that was published there. */
  content: string;
  addresses: Published;
}

/** Whose addresses are kept: the cache, and the content folder. */
export interface Whose {
  cache: string;
  content: string;
}

export const keptPublished = (addresses: Published, whose: Whose): Kept => ({
  form: FORM,
  content: wayTo(whose.cache, whose.content),
  addresses,
});

/** What was ever published in an output: as builds have kept it; without that, by the pages that lie there. */
export function publishedBefore(last: LastBuild): Published {
  const kept = readKept(last);
  if (kept) return kept.addresses;
  return last.isPublicSite ? addressesAmong(last.present().keys()) : new Map();
}

/** The same as far as it was certainly this content's: whoever only checks one has not said that it goes to that output. */
export function publishedOf(last: LastBuild, whose: Whose): Published {
  const kept = readKept(last);
  return kept?.content === wayTo(whose.cache, whose.content) ? kept.addresses : new Map();
}

function readKept(last: LastBuild): Kept | undefined {
  const kept = readPacked(last.published) as Kept | undefined;
  return kept?.form === FORM ? kept : undefined;
}

/** The addresses of bulletins, standing pages and sections, by the files of an output. */
export function addressesAmong(files: Iterable<string>): Published {
  const addresses = new Map<string, string>();
  for (const file of files) if (isLinkedTo(file)) addresses.set(addressOf(file), '');
  return addresses;
}

const addressOf = (file: string) => `/${file.replace(/(?<=\/)index\.html$/, '')}`;

/** `vi/2017/hop.html`, `vi/lien-he.html`, `vi/tin-tuc/index.html`; not what Bantin itself adds or an office switches off. */
function isLinkedTo(file: string): boolean {
  const [, lang = '', name = ''] = /^([a-z]+)\/(?:\d{4}\/[^/]+|([^/]+)(?:\/index)?)\.html$/.exec(file) ?? [];
  if (!isLang(lang) || name === 'index') return false;
  const { archive, keyword, offline, search } = messages(lang).path;
  return ![archive, keyword, offline, search].includes(name);
}
