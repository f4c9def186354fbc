import type { Kind, Status } from '../content/bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';

/** By what a page knows whether a bulletin is to it as it was: a hash of all that a page of that sort prints of it. */
export interface EntryKeys {
  /** A list of titles. */
  card: string;
  /** A list with summaries and pictures. */
  teaser: string;
  /** The bulletin's own page, and what is made from all of it. */
  whole: string;
}

export const SORTS = ['card', 'teaser', 'whole'] as const satisfies readonly (keyof EntryKeys)[];

/** What all lists, addresses and checks of a site know of a version. */
export interface VersionFacts {
  slug: string;
  keywords: readonly string[];
  /** The bulletins to which its body leads, by their ids. */
  links: readonly string[];
  keys: EntryKeys;
}

/** The same of a bulletin. */
export interface BulletinFacts {
  status: Status;
  date: Instant;
  /** The month of its date in the site's zone, `2017-04`: lists go by it. */
  month: string;
  category: string;
  kind: Kind;
  views?: number | undefined;
  /** Its date is not written yet: it is the build's clock. */
  isUndated: boolean;
  featured: boolean;
  /** Its text is on another site. */
  isLink: boolean;
  hasPicture: boolean;
  /** It publishes files. */
  hasMedia: boolean;
  /** Its bodies lead to paths of the site. */
  hasSiteLinks: boolean;
  featuredUntil?: Instant | undefined;
  expires?: Instant | undefined;
  related: readonly string[];
  /** Old addresses. */
  aliases: readonly string[];
  versions: PartlyLocalized<VersionFacts>;
}

/** The same of a bundle. */
export interface BundleFacts {
  id: string;
  /** The languages of its texts, readable or not. */
  texts: readonly Lang[];
  errors: number;
  warnings: number;
  /** Nothing where it could not be read. */
  bulletin?: BulletinFacts;
}
