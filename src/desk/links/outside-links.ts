import fs from 'node:fs';
import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import { primaryLang } from '../../content/bundle.ts';
import { isForReaders, isReadable } from '../../content/index-entry.ts';
import { unescapeHtml } from '../../filters/html-text.ts';
import { LANGS, type Lang } from '../../i18n/language.ts';
import { placesIn } from '../../problems/places-in.ts';
import { type Place, placeIn } from '../../problems/problem.ts';

/** Addresses on other sites, each with the places in the content that lead there. */
export type OutsideLinks = ReadonlyMap<string, readonly Place[]>;

const LINK = /\shref="(https?:\/\/[^"]*)"/g;

/**
 * The addresses on other sites to which bulletins and standing pages lead: in their texts, as `link`, as a video. Of drafts and
 * of what was withdrawn nothing is asked: nobody reads it.
 * @param onRead called with how many bulletins of how many are read
 */
export async function outsideLinks(
  content: Content,
  onRead: (done: number, total: number) => void,
): Promise<OutsideLinks> {
  await content.restore();
  const links = new Map<string, Place[]>();
  const { source, store, settings, pages } = content;
  const own = new URL(settings.site.baseUrl).origin;
  const add = (found: Iterable<string>, file: string) => {
    const addresses = new Set([...found].map(withoutFragment).filter((address) => !isOf(address, own)));
    if (addresses.size === 0) return;
    const placeOf = placesInFile(path.join(source.root, file), file);
    for (const address of addresses) {
      const places = links.get(address) ?? [];
      links.set(address, places);
      places.push(placeIn(placeOf(address), source.shown));
    }
  };
  const entries = store.entries().filter(isReadable).filter(isForReaders);
  for (const [i, { id }] of entries.entries()) {
    const { bulletin, bodies } = content.again(id);
    onRead(i + 1, entries.length);
    if (!bulletin) continue;
    const textOf = (lang: Lang) => `bulletins/${id}/index.${lang}.md`;
    for (const lang of LANGS) add(addressesIn(bodies[lang] ?? ''), textOf(lang));
    const primary = primaryLang((lang) => bulletin.versions[lang] !== undefined);
    const named = [bulletin.link, ...Object.values(bulletin.video ?? {}).map((each) => addressOf(each))];
    add(
      named.filter((address) => address !== undefined),
      textOf(primary),
    );
  }
  for (const { page } of pages)
    for (const lang of LANGS)
      add(addressesIn(page.versions[lang]?.body.html ?? ''), `pages/${page.id}/index.${lang}.md`);
  return links;
}

const addressOf = (video: object) =>
  'address' in video && typeof video.address === 'string' ? video.address : undefined;

const addressesIn = (html: string) =>
  [...html.matchAll(LINK)]
    .map(([, address = '']) => unescapeHtml(address))
    .filter((each) => URL.canParse(each));

/** What a server is never told. */
const withoutFragment = (address: string) => address.replace(/#.*$/s, '');

const isOf = (address: string, origin: string) => new URL(address).origin === origin;

/** Where an address stands in a file; an address that is written in another way stands at its beginning. */
function placesInFile(file: string, shown: string): (address: string) => Place {
  const text = fs.readFileSync(file, 'utf8');
  const placeAt = placesIn(text, shown);
  return (address) => placeAt(Math.max(0, text.indexOf(address)));
}
