import type { FaultKind } from '../i18n/import/vi.ts';
import type { Lang } from '../i18n/language.ts';
import type { Note } from './note.ts';

/** A file that belongs to an item of the old portal. */
export interface OldFile {
  address: string;
  title: string;
}

/** One item of the old portal, as its export has it. */
export interface Row {
  /** Its name there, the same in each export: `sharepoint:1817`. */
  key: string;
  /** Where a person finds it: `trang-1.json`, `tin.csv:12`. */
  place: string;
  /** Its columns by name, as text, or as HTML where the portal held HTML. */
  values: Readonly<Record<string, string>>;
  /** The names of all columns, where empty ones are not among its values. */
  columns?: readonly string[];
  /** Where it could be read. */
  addresses?: readonly string[];
  attachments?: readonly OldFile[];
  /** Absent: the site's default. */
  lang?: Lang;
  /** Only some readers of the portal could see it, by a password or a group: nothing makes it public. */
  isForSome?: boolean;
  /** Why it is no bulletin, though the export has it. */
  drop?: Note;
  /** What its reader could not take as it was. */
  notes?: readonly Note[];
}

/** What is wrong with an export, or a mapping, as a whole. */
export interface Fault {
  kind: FaultKind;
  /** Names of columns, files, sections. */
  text: string;
}

/** An export of a portal. It can be gone through more than once, and gives its rows in the same order each time. */
export interface Source {
  /** The address of the portal, where its exports say it. */
  site?(): Promise<string | undefined>;
  rows(): AsyncIterable<Row>;
  /** What is wrong with the export as a whole, known once all rows were read: a further page that is missing. */
  faults(): readonly Fault[];
}
