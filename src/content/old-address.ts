import { LANGS, type Lang, type Localized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import { readAlias } from './fields/alias.ts';

/** An old address as an editor wrote it (`aliases`). */
export interface OldAddress {
  value: string;
  place: Place;
}

/** `/en/2017/hop.html` */
const IN_LANGUAGE = new RegExp(`^/(${LANGS.join('|')})/`);

/** The language of whose pages an address is by its form. @param base the path of the site, mostly empty */
export function langOfAddress(url: string, base: string): Lang | undefined {
  const below = url.startsWith(`${base}/`) ? url.slice(base.length) : '';
  return LANGS.find((lang) => lang === IN_LANGUAGE.exec(below)?.[1]);
}

/** `/vi/tin-cu/`, `/vi/tin-cu`, `/vi/tin-cu/index.html` */
const LIST = /^\/[^/]+\/([^/.]+)(?:\/(?:index\.html)?)?$/;

/**
 * The lists that a section had, from the host's root with a slash at the end: by an old id those of all languages, but
 * where the section has it still; by an old path that of its language. None for a path of another form.
 * @param base the path of the site, mostly empty
 */
export function oldLists(
  alias: string,
  { slug }: { slug: Localized },
  languages: readonly Lang[],
  base: string,
): { lang: Lang; list: string }[] {
  if (!alias.startsWith('/'))
    return languages
      .filter((lang) => slug[lang] !== alias)
      .map((lang) => ({ lang, list: `${base}/${lang}/${alias}/` }));
  const path = alias.includes('?') ? undefined : readAlias(alias)?.path;
  const lang = path && langOfAddress(path, base);
  const [, key] = (lang && LIST.exec(path.slice(base.length))) || [];
  return lang && languages.includes(lang) && key ? [{ lang, list: `${base}/${lang}/${key}/` }] : [];
}
