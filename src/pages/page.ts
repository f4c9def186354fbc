import type { Site } from '../content/site.ts';
import type { LocalizedBulletin, VisibleBulletin } from '../content/visible-bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import type { SiteContext } from './context.ts';
import { type Fingerprint, fingerprintOf, type Input, type PageInputs } from './fingerprint.ts';
import type { PageKind, PropsOf } from './props.ts';
import type { Routes, Url } from './routes.ts';

/** A page: where it goes, how it is laid out, and from the same inputs its fingerprint and what it prints. */
export interface PlannedPage<Kind extends PageKind = PageKind> {
  kind: Kind;
  lang: Lang;
  url: Url;
  /** Path of the file below the output folder. */
  file: string;
  /** @param references their hash, where it is known */
  fingerprint(references?: string): Fingerprint;
  /** Made when the page is rendered. */
  props(): PropsOf[Kind];
  /** The bulletin whose body it prints. */
  bulletin?: string | undefined;
  /** The month in whose plan it is. */
  month?: string | undefined;
  /** The month to which all bulletins that it names belong: while that is unchanged, so are its references. */
  lists?: string | undefined;
}

/**
 * A kind of page. Its props are a function of inputs, which the fingerprint is made from too, and of a context, which
 * the shared fingerprint covers. Write the function at the top level of a file: there it can reach nothing else.
 * @returns a function that plans such a page
 */
export function definePage<Kind extends PageKind, Given extends PageInputs>(
  kind: Kind,
  propsOf: (inputs: Given, context: SiteContext, url: Url) => PropsOf[Kind],
) {
  return (
    plan: LanguagePlan,
    url: Url,
    inputs: () => Given,
    { bulletin, month, lists }: Partial<PlannedPage> = {},
  ): PlannedPage<Kind> => ({
    kind,
    lang: plan.lang,
    url,
    file: plan.routes.outputFile(url),
    fingerprint: (references) => fingerprintOf(inputs(), references),
    props: () => propsOf(inputs(), plan.context, url),
    bulletin,
    month,
    lists,
  });
}

/** What the planning of one language's pages works from; each list newest first. */
export interface LanguagePlan {
  site: Site;
  routes: Routes;
  lang: Lang;
  context: SiteContext;
  /** The plans of all languages of the site, this one among them. */
  all: readonly LanguagePlan[];
  entries: readonly LocalizedBulletin[];
  bySection: ReadonlyMap<string, readonly LocalizedBulletin[]>;
  /** Where each bulletin stands in its section. */
  places: ReadonlyMap<string, number>;
  byId: ReadonlyMap<string, LocalizedBulletin>;
  /** Bulletins published before it are old (`banners.olderThanYears`). */
  oldBefore: Instant;
}

/** The whole site: its pages in a fixed order, and what the feeds, the search and the rest are made from. */
export interface SitePlan {
  routes: Routes;
  /** All pages but those of bulletins. */
  pages: readonly PlannedPage[];
  /** Those, by months; the newest first. */
  months: readonly MonthPlan[];
  languages: readonly LanguagePlan[];
  redirects: readonly Redirect[];
}

/**
 * The bulletins of a month with their pages in all languages. While its fingerprint is unchanged, so are these pages and
 * the files of these bulletins: they are reused, and not even planned.
 */
export interface MonthPlan {
  /** `2017-04`. */
  name: string;
  shown: readonly VisibleBulletin[];
  /** How many pages there are. */
  size: number;
  fingerprint(): string;
  /** Plans them, each time anew: those of all months are more than one holds. */
  pages(): readonly PlannedPage[];
}

/** An old address of the office's and the page that is there now. */
export type Redirect = {
  /** From the host's root, with its query: `/Lists/TinTuc/ChiTiet.aspx?ID=1817`. */
  from: string;
  to: Url;
  /** The title of that page. */
  title: Input<string>;
};
