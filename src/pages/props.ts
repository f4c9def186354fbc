import type { Kind } from '../content/bulletin.ts';
import type { ShareTarget } from '../content/fields/settings-schema.ts';
import type { State } from '../content/visible-bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Html } from '../markdown/html.ts';
import type { Picture } from '../markdown/resolve.ts';
import type { Link, SizedPicture } from './chrome-props.ts';
import type { Heading } from './parts/contents.ts';
import type { CountingProps } from './parts/counting.ts';
import type { NoticeProps } from './parts/notice.ts';
import type { FeedLinks, Url } from './routes.ts';

// What each kind of page prints, and nothing else: a page is a pure function of these and of the chrome.

/** A picture in one small width: the smallest of each format is enough for a line of a list, on every screen. */
export interface Thumbnail {
  url: string;
  width: number;
  height: number;
  /** The formats that browsers may take before the plain one. */
  sources: readonly { type: string; url: string }[];
}

/** A bulletin as a list prints it. */
export interface Card {
  id: string;
  title: string;
  url: Url;
  date: Instant;
  /** The other site on which the text is, where the bulletin is only a link. */
  host?: string;
  section?: string;
  summary?: string;
  picture?: Picture & { alt: string };
  /** The same, small, for one line of a list. */
  thumbnail?: Thumbnail & { alt: string };
  /** It is a notice. */
  isNotice?: true;
  /** How often it was read, where that is known: on its former site, and what was counted since. */
  views?: number;
  counted?: number;
  /** In a preview: why readers do not see it yet. */
  mark?: Exclude<State, 'public' | 'withdrawn'>;
}

export interface PageProps {
  lang: Lang;
  url: Url;
  title: string;
  description: string;
  /** The same page in other languages, where it exists. */
  translations: PartlyLocalized<Url>;
  /** The section whose entry in the menu is the current one. */
  sectionId?: string;
  noindex?: boolean;
  social?: SizedPicture;
  /** The feed of the list that a page is. */
  feed?: FeedLinks;
}

export interface BulletinProps extends PageProps {
  id: string;
  kind: Kind;
  section: Link;
  date: Instant;
  /** No hour is printed of its date. */
  isDayAlone?: boolean;
  /** When it was last changed. */
  modified: Instant;
  authors: readonly string[];
  /** `lang` where it is written in the other language alone. */
  source?: { text: string; lang?: Lang };
  picture?: Picture & { alt: string; caption?: string; credit?: string };
  body: Html;
  /** The headings of a long text. */
  contents: readonly Heading[];
  /** It has pictures that open large. */
  hasPictures: boolean;
  /** `seconds` is how long it plays. */
  audio?: { url: Url; type: string; size: number; seconds: number };
  /** A file that plays in the page, or an address that leads to it. */
  video?: VideoProps;
  /** `titleLang` where a title exists in the other language alone. */
  attachments: readonly { url: Url; title: string; titleLang?: Lang; type: string; size: number }[];
  document?: { number?: string; issued?: Instant; issuer?: string; signer?: string; effective?: Instant };
  link?: string;
  keywords: readonly (Link | { text: string })[];
  /** Its readers on the former site, and those counted since. */
  views?: number;
  counted?: number;
  /** Where a service counts its readers: the month by which the number is found (`/views/2017-04.json`). */
  countedAs?: string;
  share: readonly ShareTarget[];
  related: readonly Card[];
  /** Tin khác: up to five newer ones of the section and five older ones, newest first. */
  others: readonly Card[];
  newer?: Card;
  older?: Card;
  correction?: string;
  /** What was changed for readers, the newest first. */
  changes?: readonly { date: Instant; isDayAlone?: true; note: string }[];
  /** Until when the page held; absent while it does. */
  expired?: Instant;
  /** It is older than so many years, which the office wants to be said. */
  olderThanYears?: number;
  /** What is said on a bulletin of the time when the office had another name. */
  renamed?: string;
  state: State;
  /** It is read under a link of its own, which lasts until then. */
  previewUntil?: Instant;
  /** The language of what is written once for all languages (author, issuer), where it is not the page's. */
  sharedLang?: Lang;
  /** The pages of its authors and of its source, by their names, where the office wants such pages. */
  authorUrls?: Readonly<Record<string, Url>>;
  sourceUrls?: Readonly<Record<string, Url>>;
}

export type VideoProps =
  | {
      url: Url;
      type: string;
      size: number;
      seconds?: number;
      captions: readonly { lang: Lang; url: Url }[];
    }
  | { address: string };

export interface WithdrawnProps extends PageProps {
  section: Link;
}

export interface HomeProps extends PageProps {
  lead?: Card;
  beside: readonly Card[];
  latest: readonly Card[];
  mostRead: readonly Card[];
  notices: readonly Card[];
  /** The first card of each has the section's picture, where there is one. */
  sections: readonly (Link & { cards: readonly Card[] })[];
}

/** A month of an archive: `key` is `2017-04`. */
export type MonthLink = { key: string; url: Url; count: number };

export interface SectionProps extends PageProps {
  intro?: string;
  cards: readonly Card[];
  months: readonly MonthLink[];
}

export interface MonthProps extends PageProps {
  /** The list that this month belongs to: a section, or the archive of all. */
  parent: Link;
  cards: readonly Card[];
  older?: Omit<MonthLink, 'count'>;
  newer?: Omit<MonthLink, 'count'>;
}

export interface ArchiveProps extends PageProps {
  months: readonly MonthLink[];
}

/** The bulletins of a keyword, an author or a source. */
export interface LabelProps extends PageProps {
  cards: readonly Card[];
  /** How many are shown, where there are more. */
  shownOf?: number;
}

export interface StandingPageProps extends PageProps {
  body: Html;
  contents: readonly Heading[];
  /** How readers are counted, on the page on privacy. */
  counting?: CountingProps;
}

/** What an office's custom template has made, in the shell of the site. */
export interface CustomPageProps extends PageProps {
  body: Html;
  /** The template has a heading of its own; else the title is it. */
  hasHeading: boolean;
}

export interface GatewayProps extends PageProps {
  entries: readonly { lang: Lang; siteName: string; authority: string; home: Url; notice?: NoticeProps }[];
}

export type NotFoundProps = PageProps;

/** At an old address: where it leads by itself, and beside it what the addresses of a look-up by query begin with. */
export interface RedirectProps extends PageProps {
  target?: Link;
  lookup?: Url;
}

/** No publication changes it: what can be searched is read by its script. */
export interface SearchProps extends PageProps {
  sections: readonly { id: string; text: string }[];
  abbreviations: readonly { short: string; full: string }[];
  /** Where the indexes lie. */
  folder: Url;
}

/** Each kind of page, by the name of its layout in `layouts/`. */
export interface PropsOf {
  archive: ArchiveProps;
  bulletin: BulletinProps;
  gateway: GatewayProps;
  home: HomeProps;
  label: LabelProps;
  month: MonthProps;
  'not-found': NotFoundProps;
  offline: PageProps;
  custom: CustomPageProps;
  page: StandingPageProps;
  redirect: RedirectProps;
  search: SearchProps;
  section: SectionProps;
  withdrawn: WithdrawnProps;
}

export type PageKind = keyof PropsOf;

export const PAGE_KINDS: readonly PageKind[] = [
  'archive',
  'bulletin',
  'custom',
  'gateway',
  'home',
  'label',
  'month',
  'not-found',
  'offline',
  'page',
  'redirect',
  'search',
  'section',
  'withdrawn',
];
