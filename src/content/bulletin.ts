import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import type { KINDS, STATUSES } from './fields/schema.ts';
import type { OldAddress } from './old-address.ts';

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];

/** A file of the bundle that a field names, with the field's place for problems. */
export interface FileReference {
  file: string;
  place: Place;
}

/** A video to be watched on another site. */
export interface VideoElsewhere {
  address: string;
}

/** What is kept of a body in memory. Its HTML is in `Bodies`: a large site's would fill the machine. */
export interface BodyOutline {
  /** A name of the HTML by all of it. */
  hash: string;
  references: readonly Reference[];
  /** The ids of its headings; absent where it has none. */
  anchors?: readonly string[];
}

/** What was changed for readers, and when. */
export interface ChangeNote {
  date: Instant;
  /** Its date was written without an hour: none is printed. */
  isDayAlone?: true;
  note: string;
}

/** One language of a bulletin: all of it is public. */
export interface Version {
  lang: Lang;
  title: string;
  summary: string;
  slug: string;
  body: BodyOutline;
  imageAlt: string;
  imageCaption?: string;
  keywords: readonly string[];
  correction?: string;
  /** What was changed for readers, the newest first. */
  changes?: readonly ChangeNote[];
  /** When readers last got another text, as far as its editors say so. */
  changed?: Instant;
  /** Its own, where that is less public than the bulletin's. */
  status?: Status;
}

/** A bulletin as a reader may know it: nothing of the editorial record can be reached from here. */
export interface Bulletin {
  id: string;
  status: Status;
  date: Instant;
  /** Its date was written without an hour: none is printed. */
  isDayAlone?: true;
  category: string;
  kind: Kind;
  authors: readonly string[];
  /** The agency that is named before the first sentence: the same in all languages, or by its name in each. */
  source?: PartlyLocalized;
  image?: FileReference;
  /** Who took the picture. */
  imageCredit?: string;
  audio: PartlyLocalized<FileReference>;
  attachments: readonly (FileReference & { title: PartlyLocalized })[];
  link?: string;
  related: readonly string[];
  featured: boolean;
  featuredUntil?: Instant;
  expires?: Instant;
  views?: number;
  aliases: readonly OldAddress[];
  video?: PartlyLocalized<FileReference | VideoElsewhere>;
  /** By the language in which they are written. */
  captions?: PartlyLocalized<FileReference>;
  document?: { number?: string; issued?: Instant; issuer?: string; signer?: string; effective?: Instant };
  versions: PartlyLocalized<Version>;
}

/** What the office keeps about a bulletin for itself (royalties, the author's address). Never handed to a page. */
export interface EditorialRecord {
  id: string;
  email?: string;
  pages?: number;
  photos?: number;
  articleCoefficient?: number;
  photoCoefficient?: number;
  /** What a translation gets of its kind's royalty: up to 1 a part, above it percent. */
  translationRate?: number;
  /** In đồng: it takes the place of what the coefficients come to. */
  amount?: number;
  /** Who is paid, where that is not `author`, or where several share; each share in percent. */
  payees?: readonly { name: string; share?: number }[];
  note?: string;
}

/** A reference inside a body that only the whole site can resolve, with its place for a problem. */
export interface Reference {
  /** `bulletin`: an id; `site`: a path from the root; `file`: a file of the bundle; `image`: a picture of the bundle. */
  to: 'bulletin' | 'site' | 'file' | 'image';
  target: string;
  /** A heading of the page to which it leads. */
  anchor?: string;
  place: Place;
}

/** A body as HTML, with the references that only the whole site can resolve still in it (`resolve.ts`). */
export interface Body {
  html: string;
  references: readonly Reference[];
  anchors?: readonly string[];
}

/** The address of a bulletin below the path of the site: `/vi/2017/tptm.html`. Checks of the content know it without the table of all addresses (`pages/routes.ts`). */
export const bulletinAddress = (lang: Lang, id: string, slug: string): string =>
  `/${lang}/${id.slice(0, 4)}/${slug}.html`;
