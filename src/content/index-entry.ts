import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import type { Kind, Status } from './bulletin.ts';
import type { Features } from './settings.ts';

/** What the index says of every bundle, also of one that could not be read. */
export interface BundleEntry {
  id: string;
  /** The languages of its texts, readable or not. */
  texts: readonly Lang[];
  /** How many problems of each severity it has; absent for none. */
  errors?: number;
  warnings?: number;
  /** When it becomes another one by itself: by a text or a field whose time comes. */
  until?: Instant;
}

/**
 * What is needed to list, address and cross-check a bulletin without loading it: an entry of the index that every build
 * reads. What else the bulletin says is in its record. What is not so of most bulletins is absent where it is not so.
 */
export interface IndexEntry extends BundleEntry {
  /** Of each text that takes the place of another at a time to come, what it names elsewhere on the site. */
  coming?: readonly Coming[];
  /** Its texts with a time of their own that readers have, or will have. */
  dated?: readonly DatedText[];
  status: Status;
  date: Instant;
  /** The month of its date in the site's zone, `2017-04`: lists go by it. */
  month: string;
  category: string;
  kind: Kind;
  related: readonly string[];
  /** Old addresses. */
  aliases: readonly string[];
  versions: PartlyLocalized<IndexVersion>;
  /** The beginning of a hash of what makes it another bulletin than all others (`sameness.ts`); absent of a draft. */
  sameness?: number;
  views?: number;
  /** Its date is not written yet: it is the build's clock. */
  isUndated?: boolean;
  featured?: boolean;
  featuredUntil?: Instant;
  expires?: Instant;
  /** Its text is on another site. */
  isLink?: boolean;
  hasPicture?: boolean;
  /** It publishes files. */
  hasMedia?: boolean;
  /** Its bodies lead to paths of the site, or to headings of other bulletins. */
  hasSiteLinks?: boolean;
}

/** What a text to come names; the section stands in the first text alone. */
export interface Coming {
  category?: Named;
  related: readonly Named[];
  /** Old addresses. */
  aliases: readonly Named[];
  /** Its own, where that will be another one than now. */
  address?: Named;
}

/** A text that takes the place of another at a time: `index.vi.2026-12-01T0700.md`. */
export interface DatedText {
  lang: Lang;
  name: string;
  /** Its time has come: readers have it. */
  isNow: boolean;
}

/** A name in a text, and where it stands. */
export interface Named {
  name: string;
  place: Place;
}

/** The same of one language of a bulletin. */
export interface IndexVersion {
  lang: Lang;
  slug: string;
  keywords: readonly string[];
  /** The bulletins to which its body leads, by their ids. */
  links: readonly string[];
  /** A hash of its date and text: what it keeps under another title, in another folder. */
  essence: string;
  fingerprints: EntryFingerprints;
  /** Its own, where that is less public than the bulletin's. */
  status?: Status;
  /** When readers last got another text, as far as its editors say so. */
  changed?: Instant;
  /** Its authors and its source, where they have pages of their own. */
  authors?: readonly string[];
  source?: string;
}

/** For each way in which a page prints a bulletin, a hash of all that such a page prints of it. */
export interface EntryFingerprints {
  /** A list of titles. */
  card: string;
  /** A list with summaries and pictures. */
  teaser: string;
  /** The bulletin's own page, and what is made from all of it. */
  whole: string;
}

/** Whether a bundle could be read: only then there is a bulletin. */
export const isReadable = (entry: BundleEntry): entry is IndexEntry => 'status' in entry;

/** Whether readers get a bulletin, or shall get it: what a draft lacks is no work yet, and of a withdrawn one nothing is read. */
export const isForReaders = ({ status }: IndexEntry): boolean =>
  status === 'approved' || status === 'pending';

/** What bulletins bear by which they can be listed: keywords, the names of authors, and of sources (cơ quan, báo). */
export const LABEL_KINDS = ['keyword', 'author', 'source'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** Those kinds of which each label has a page: keywords always, the others where the office wants them. */
export const listedLabels = ({
  authorPages,
  sourcePages,
}: Pick<Features, 'authorPages' | 'sourcePages'>): readonly LabelKind[] => [
  'keyword',
  ...(authorPages ? (['author'] as const) : []),
  ...(sourcePages ? (['source'] as const) : []),
];
