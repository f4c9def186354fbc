import type { Instant } from '../filters/instant.ts';
import type { Lang, Localized, PartlyLocalized } from '../i18n/language.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ShareTarget } from './fields/settings-schema.ts';
import type { Host } from './hosts.ts';

/** The office and its site, from `site.yml`. Texts that a language lacks are those of the default language. */
export interface SiteSettings {
  /** Without a slash at its end: `https://bantin.example.gov.vn`, or with a path `https://user.github.io/repo`. */
  baseUrl: string;
  timezone: string;
  /** The first is the default. */
  languages: readonly Lang[];
  name: Localized;
  owner: { authority: Localized; responsible: Localized; address: Localized; phone?: string; email?: string };
  /** Where the site is published, if that is said. */
  host?: Host;
  /** The office's emblem: its SVG text. */
  logo?: string;
  accent: string;
  /** Ids of standing pages, in order. */
  menu: readonly string[];
  share: readonly ShareTarget[];
  /** What the office's own abbreviations mean: a search for one finds the other. */
  abbreviations: readonly { short: string; full: string }[];
  banners: Banners;
  features: Features;
}

/** Notices above bulletins that are old, or older than the office's present name. */
export interface Banners {
  /** A bulletin published longer ago than so many years says so. */
  olderThanYears?: number;
  /** What a bulletin published before a day says: that the office had another name then. */
  renamed?: { before: Instant; notice: Localized };
}

/** What an office may switch on or off. */
export interface Features {
  search: boolean;
  /** Reading without a network; switched off, browsers that keep pages forget them. */
  offline: boolean;
  /** A picture for social networks drawn with the title, for bulletins that have no picture. */
  titlePictures: boolean;
  /** Pictures in AVIF too: smaller, but about ten times the work. */
  avif: boolean;
}

/** A section (chuyên mục), in menu order. */
export interface Category {
  id: string;
  name: Localized;
  description: PartlyLocalized;
  slug: Localized;
  /** Where its slug stands, or else its id, for problems. */
  slugPlace: Localized<Place>;
}

/** Lương cơ sở in đồng a month from a day on; for royalties alone, never published. */
export interface BaseSalary {
  from: Instant;
  amount: number;
}

export interface Settings {
  site: SiteSettings;
  categories: Category[];
  baseSalaries: BaseSalary[];
  /** Where the menu's entries stand, for problems that only all content shows. */
  menuPlace(index: number): Place;
  /** Where the host is chosen. */
  hostPlace: Place;
  problems: Problem[];
}
