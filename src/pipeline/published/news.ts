import type { Published } from '../../cache/last-build/published.ts';
import type { Lang } from '../../i18n/language.ts';
import type { SitePlan } from '../../pages/page.ts';
import type { Url } from '../../pages/routes.ts';

/** A bulletin of which a publication has news. */
export interface NewsItem {
  title: string;
  /** Its whole address. */
  url: Url;
  lang: Lang;
}

/** What a publication brought that was not there before: bulletins that became public, or say something else now. */
export interface News {
  /** Nothing is known of an earlier publication: then all of it is new, and nothing is named. */
  isFirst: boolean;
  added: readonly NewsItem[];
  changed: readonly NewsItem[];
  /** How many of both are not named. */
  more: number;
  /** How many bulletins are public, in all languages. */
  all: number;
}

/** More than anybody reads in a comment. */
const MOST_NAMED = 100;

/** @param before what was ever public there */
export function newsOf({ routes, languages }: SitePlan, before: Published): News {
  const base = routes.base.length;
  const added: NewsItem[] = [];
  const changed: NewsItem[] = [];
  let all = 0;
  let more = 0;
  for (const { lang, entries } of languages) {
    for (const entry of entries) {
      all += 1;
      const url = routes.bulletin(entry, entry.text);
      const owner = before.get(url.slice(base));
      // Of a page that was found in an output it is not known what it held.
      const isSame = owner === '' || owner === `${entry.id} ${entry.text.essence}`;
      if (isSame || before.size === 0) continue;
      if (added.length + changed.length >= MOST_NAMED) more += 1;
      else
        (owner === undefined ? added : changed).push({
          title: entry.version.title,
          url: routes.absolute(url),
          lang,
        });
    }
  }
  return { isFirst: before.size === 0, added, changed, more, all };
}
