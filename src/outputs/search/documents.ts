import { startOfYear } from '../../content/fields/dates.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { monthKey } from '../../filters/dates.ts';
import { plainText } from '../../filters/plain-text.ts';
import type { LanguagePlan } from '../../pages/page.ts';
import { bodyOf } from '../../pages/parts/body.ts';
import { groupBy } from '../../pages/parts/group.ts';

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
  entries: readonly LocalizedBulletin[];
}

/**
 * The bundles of a language, newest first. A new bulletin changes that of its month alone; a year that is over is made
 * once more, as a whole, and then never again.
 */
export function searchBundles(plan: LanguagePlan): SearchBundle[] {
  const zone = plan.site.settings.timezone;
  const { clock } = plan.site;
  const running = monthKey(clock.now, zone).slice(0, 4);
  // With the new year, all months of this one become one bundle.
  clock.reached(startOfYear(Number(running) + 1, zone));
  const groups = groupBy(plan.entries, ({ month }) =>
    month.startsWith(running) ? month : month.slice(0, 4),
  );
  return [...groups].map(([key, entries]) => ({ key, entries }));
}

export function searchDocument(plan: LanguagePlan, entry: LocalizedBulletin, day: string): SearchDocument {
  const { bulletin, version } = entry;
  const { routes, lang } = plan;
  const { document } = bulletin;
  const section = plan.sections.get(bulletin.category);
  const parts = [
    version.summary,
    plainText(bodyOf(plan, entry).html),
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
