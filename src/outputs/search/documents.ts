import { startOfYear } from '../../content/fields/dates.ts';
import { machineDate, monthKey } from '../../filters/dates.ts';
import { groupBy } from '../../filters/group-by.ts';
import { plainText } from '../../filters/plain-text.ts';
import { textIn } from '../../i18n/language.ts';
import type { SiteContext } from '../../pages/context.ts';
import type { Input } from '../../pages/fingerprint.ts';
import { type WholeBulletin, wholeBulletin } from '../../pages/inputs/whole-bulletin.ts';
import type { LanguagePlan } from '../../pages/page.ts';

/** A bulletin as the index knows it. */
export interface SearchDocument {
  url: string;
  title: string;
  /** Everything else that can be searched, the summary first; a line or a paragraph each. */
  blocks: readonly string[];
  section: string;
  kind: string;
  /** `2017-04-27`, in the site's zone. */
  day: string;
}

/** The bulletins of one language that share an index: a year's, or in the running year a month's. */
export interface SearchBundle {
  /** `2017`, or `2026-11`. */
  key: string;
  /** The ids of its bulletins. */
  ids: readonly string[];
  bulletins: readonly Input<WholeBulletin>[];
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
  return [...groups].map(([key, entries]) => ({
    key,
    ids: entries.map(({ id }) => id),
    bulletins: entries.map((entry) => wholeBulletin(plan, entry)),
  }));
}

/** What documents are made from besides their bulletins. */
export type SearchContext = Pick<SiteContext, 'lang' | 'zone' | 'sections'>;

export function searchDocument(
  { bulletin, version, body, url }: WholeBulletin,
  { lang, zone, sections }: SearchContext,
): SearchDocument {
  const { document } = bulletin;
  const section = sections.find(({ id }) => id === bulletin.category);
  const parts = [
    version.summary,
    plainText(body().html),
    document && [document.number, document.issuer, document.signer].filter(Boolean).join('. '),
    version.imageCaption,
    bulletin.imageCredit,
    bulletin.attachments.map(({ title }) => textIn(title, lang)?.text).join('. '),
    version.keywords.join('. '),
    bulletin.authors.join('. '),
    bulletin.source && textIn(bulletin.source, lang)?.text,
    section?.name[lang],
  ];
  return {
    url,
    title: version.title,
    blocks: parts.flatMap((part) => part?.split('\n') ?? []).filter(Boolean),
    section: bulletin.category,
    kind: bulletin.kind,
    day: machineDate(bulletin.date, zone).slice(0, 10),
  };
}
