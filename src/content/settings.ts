import type { Instant } from '../filters/instant.ts';
import type { Lang, Localized, PartlyLocalized } from '../i18n/language.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Kind } from './bulletin.ts';
import type { AdminBackend, NoticeLevel, ShareTarget } from './fields/settings-schema.ts';
import type { Host } from './hosts.ts';
import type { Logo } from './logo.ts';
import type { OldAddress } from './old-address.ts';

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
  /** What ids of feed entries begin with (`readFeedId`); absent: they are addresses. */
  feedId?: string;
  logo?: Logo;
  accent: string;
  /** What stands in the menu after the sections. */
  menu: readonly MenuEntry[];
  /** What stands at the foot of every page; where it is absent, all standing pages that the menu lacks. */
  footer?: readonly MenuEntry[];
  /** The line on copyright and re-use. */
  licence?: Localized;
  notice?: SiteNotice;
  views: ViewSettings;
  share: readonly ShareTarget[];
  /** What the office's own abbreviations mean: a search for one finds the other. */
  abbreviations: readonly { short: string; full: string }[];
  banners: Banners;
  features: Features;
  /** The web editor at `/admin/`; absent: there is none. */
  admin?: AdminSettings;
}

/** What counts the readers of bulletins, and from which address pages have the number (`views` in `site.yml`). */
export type ViewCounter =
  /** Nothing does. */
  | { provider: 'none' }
  /** `bantin views collect`, from the host's logs; the numbers lie in the site. */
  | { provider: 'static' }
  | { provider: 'goatcounter'; url: string }
  /** @property site its number there */
  | { provider: 'matomo'; url: string; site: number }
  /** @property url with `{id}` or `{path}` in it */
  | { provider: 'endpoint'; url: string };

export interface ViewSettings {
  counter: ViewCounter;
  /** The host's logs, as paths or patterns. */
  logs: readonly string[];
  /** The networks of those who make the site: they are no readers. Never published. */
  editors: readonly string[];
}

/** A standing page by its id, a page of the office's own by its `translationKey`, or a link to another site. */
export type MenuEntry = { page: string } | { text: Localized; url: string };

/** The settings that are such lists. */
export type MenuName = 'menu' | 'footer';

/** What all pages say for a time: a storm, a flood, an office that is closed. */
export interface SiteNotice {
  text: Localized;
  level: NoticeLevel;
  /** When it appears; absent: at once. */
  from?: Instant;
  /** When it goes; absent: when somebody removes it. */
  until?: Instant;
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
  /**
   * A picture for social networks drawn with the title, for bulletins that have no picture: for all, for none, or for
   * those of a year and later.
   */
  titlePictures: number | boolean;
  /** Pictures in AVIF too: smaller, but about ten times the work. */
  avif: boolean;
  /** A page for each author, and for each source, with its bulletins. */
  authorPages: boolean;
  sourcePages: boolean;
}

/** Where the web editor finds the office's repository, and how it saves. */
export interface AdminSettings {
  backend: AdminBackend;
  /** `so-y-te/ban-tin`; not for a folder of this machine. */
  repo?: string;
  /** Absent: the repository's default. */
  branch?: string;
  /** The host of git, where it is not the public one of its kind. */
  server?: string;
  /** The service by which GitHub lets somebody log in, where there is one. */
  login?: string;
  /** The editor's id as an application, by which GitLab and Gitea let somebody log in. */
  appId?: string;
  /** What is saved becomes a proposal, which somebody approves; else it is published at once. */
  hasWorkflow: boolean;
}

/** A section (chuyên mục), in menu order. */
export interface Category {
  id: string;
  name: Localized;
  description: PartlyLocalized;
  slug: Localized;
  /** Where its slug stands, or else its id, for problems. */
  slugPlace: Localized<Place>;
  /** Old ids, and old addresses of its list. */
  aliases: readonly OldAddress[];
}

/** Lương cơ sở in đồng a month from a day on; for royalties alone, never published. */
export interface BaseSalary {
  from: Instant;
  amount: number;
}

/** The rules of royalties (khung nhuận bút) from a day on. What a table does not say is absent. */
export interface RoyaltyRates {
  from: Instant;
  /** What a coefficient of 1 is worth, in percent of the base salary. */
  unit?: number;
  /** The highest coefficients, by the kind of a bulletin; that of `photo` is a photo's, too. */
  caps?: Partial<Record<Kind, number>>;
  /** What a translation gets of the royalty of its kind, in percent. */
  translation?: { least: number; most: number };
  /** Within how many days after publication it is to be paid. */
  dueDays?: number;
}

export interface Settings {
  site: SiteSettings;
  /** The file that is to be the logo, and where it is named. */
  logo?: { file: string; place: Place };
  categories: Category[];
  /** Whom a git host asks to approve bulletins, by sections; never published. */
  approvers: ReadonlyMap<string, readonly string[]>;
  baseSalaries: BaseSalary[];
  /** The office's own, from `royalty-rates.yml`. */
  royaltyRates: RoyaltyRates[];
  /** Where the entries of a menu stand, for problems that only all content shows. */
  menuPlace(name: MenuName, index: number): Place;
  /** Where the host is chosen. */
  hostPlace: Place;
  problems: Problem[];
}
