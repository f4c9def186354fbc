import type { Entry } from '../content/library.ts';
import { monthKey } from '../filters/dates.ts';
import { plainText } from '../filters/plain-text.ts';
import { groupBy } from '../pages/group.ts';
import type { LanguagePlan } from '../pages/plan.ts';

/** A bulletin as the index knows it. */
export interface SearchDocument {
  url: string;
  title: string;
  /** Everything else that can be searched, the summary first; a blank line between its parts. */
  text: string;
  section: string;
  kind: string;
  /** `2017-04-27`, in the site's zone. */
  day: string;
}

/** The bulletins of one language that share an index: a year's, or in the running year a month's. */
export interface SearchBundle {
  /** `2017`, or `2026-11`. */
  key: string;
  entries: readonly Entry[];
}

/**
 * The bundles of a language, newest first. A new bulletin changes that of its month alone; a year that is over is made
 * once more, as a whole, and then never again.
 */
export function searchBundles(plan: LanguagePlan): SearchBundle[] {
  const zone = plan.site.settings.timezone;
  const running = monthKey(plan.site.clock, zone).slice(0, 4);
  const groups = groupBy(plan.entries, ({ bulletin }) => {
    const month = monthKey(bulletin.date, zone);
    return month.startsWith(running) ? month : month.slice(0, 4);
  });
  return [...groups].map(([key, entries]) => ({ key, entries }));
}

export function searchDocument(
  plan: LanguagePlan,
  { bulletin, version }: Entry,
  day: string,
): SearchDocument {
  const { routes, lang, site } = plan;
  const { document } = bulletin;
  const section = site.categories.find(({ id }) => id === bulletin.category);
  const parts = [
    version.summary,
    plainText(version.body.html),
    document && [document.number, document.issuer, document.signer].filter(Boolean).join('. '),
    version.imageCaption,
    bulletin.attachments.map(({ title }) => title[lang] ?? Object.values(title)[0]).join('. '),
    version.keywords.join('. '),
    bulletin.authors.join('. '),
    bulletin.source,
    section?.name[lang],
  ];
  return {
    url: routes.bulletin(bulletin, version),
    title: version.title,
    text: parts.filter(Boolean).join('\n\n'),
    section: bulletin.category,
    kind: bulletin.kind,
    day,
  };
}
