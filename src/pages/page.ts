import type { Site } from '../content/site.ts';
import type { LocalizedBulletin, VisibleBulletin } from '../content/visible-bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import type { Link } from './chrome-props.ts';
import type { SiteContext } from './context.ts';
import { type Fingerprint, fingerprintOf, type Input, type PageInputs } from './fingerprint.ts';
import type { LabelAddresses } from './parts/labels.ts';
import type { PageKind, PropsOf } from './props.ts';
import type { Routes, Url } from './routes.ts';

/** Where a page goes, and where it stands among bulletins and months. */
interface PagePlace {
  url: Url;
  /** The bulletin whose body it prints. */
  bulletin?: string | undefined;
  /** The month in whose plan it is. */
  month?: string | undefined;
  /** The month to which all bulletins that it names belong: while that is unchanged, so are its references. */
  listsMonth?: string | undefined;
}

/** A page of which nothing is made yet. */
export interface PlannedPage<Kind extends PageKind = PageKind> extends PagePlace {
  kind: Kind;
  lang: Lang;
  /** Path of the file below the output folder. */
  file: string;
  /** @param references their hash, where it is known */
  fingerprint(references?: string): Fingerprint;
  /** Made when the page is rendered. */
  props(): PropsOf[Kind];
}

/** What a page is found by in the plan: it is in that of a month, or beside them. */
export type PageKey = Pick<PlannedPage, 'file' | 'month'>;

/**
 * Defines a kind of page by its inputs, which its fingerprint is made from, and by its props, which are made from these
 * inputs and from a context, which the shared fingerprint covers. To be called at the top level of a file: there the
 * second function can reach nothing else.
 * @returns a function that plans such a page
 */
export function definePage<Kind extends PageKind, Args extends unknown[], Given extends PageInputs>(
  kind: Kind,
  inputsOf: (plan: LanguagePlan, ...args: Args) => Given,
  propsOf: (inputs: Given, context: SiteContext, url: Url) => PropsOf[Kind],
) {
  return (plan: LanguagePlan, place: PagePlace, ...args: Args): PlannedPage<Kind> => {
    const { url, bulletin, month, listsMonth } = place;
    return {
      kind,
      lang: plan.lang,
      url,
      file: plan.routes.outputFile(url),
      fingerprint: (references) => fingerprintOf(inputsOf(plan, ...args), references),
      props: () => propsOf(inputsOf(plan, ...args), plan.context, url),
      bulletin,
      month,
      listsMonth,
    };
  };
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
  /** Of labels that do not have their plain address. */
  labelAddresses: LabelAddresses;
  /** Bulletins published before it are old (`banners.olderThanYears`). */
  oldBefore: Instant;
}

/** The whole site: its pages in a fixed order, and what the feeds, the search and the rest are made from. */
export interface SitePlan {
  routes: Routes;
  /** All pages but those of bulletins and the office's own. */
  pages: readonly PlannedPage[];
  /** The office's own; only the process that builds knows them. */
  custom: CustomPlan;
  /** Those of bulletins, by months; the newest first. */
  months: readonly MonthPlan[];
  languages: readonly LanguagePlan[];
  redirects: readonly Redirect[];
}

/** The office's custom pages (`layouts/custom/`). */
export interface CustomPlan {
  /** Those in the shell of the site. */
  pages: readonly PlannedPage<'custom'>[];
  /** Those that are published as their templates make them. */
  documents: readonly CustomDocument[];
  /** What templates have made of both. */
  made: readonly CustomMade[];
  /** What menus may name of both. */
  links: CustomLinks;
  /** A hash of what somebody of the office wrote by hand: templates and lists. */
  byHand: string;
}

/** Links to the office's custom pages, by their `translationKey`: in each language to that language's page. */
export type CustomLinks = ReadonlyMap<string, PartlyLocalized<Link>>;

/** What a template has made of a file of the output. */
export interface CustomMade {
  url: Url;
  /** Path of the file below the output folder. */
  file: string;
  text: string;
  /** The text of the template, and where its beginning is for its user. */
  template: string;
  place: Place;
}

/** A page or another file that is all its template's. */
export interface CustomDocument {
  url: Url;
  /** Path of the file below the output folder. */
  file: string;
  text: string;
  /** A page for search engines, with its versions in other languages. */
  listed?: { lang: Lang; translations: PartlyLocalized<Url> };
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
