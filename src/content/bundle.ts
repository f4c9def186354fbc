import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { FileTimes } from '../system/file-times.ts';
import type { Bulletin } from './bulletin.ts';
import type { BulletinKey } from './fields/schema.ts';
import type { Media } from './media.ts';

/** A folder with one text for each language and the files that belong to it: a bulletin or a standing page. */
export interface Bundle {
  /** `2017/tptm` for a bulletin, `gioi-thieu` for a standing page. */
  id: string;
  /** Its path from the content folder on, with `/`: `bulletins/2017/tptm`. */
  shown: string;
  texts: PartlyLocalized<FileEntry>;
  /** The texts that take the place of these at a time of their own, in the order of their names. */
  changes: readonly ScheduledChange[];
  /** The files beside them, and those of folders inside it (`media/image1.png`). */
  files: ReadonlyMap<string, FileEntry>;
  /** The folders inside it, by their times and for what must not be there. */
  folders: readonly InnerFolder[];
  /** Everything that lies in it, by name: a hash. */
  listing: string;
}

/** A text that takes the place of the one in its language: `index.vi.2026-12-01T0700.md`. */
export interface ScheduledChange {
  lang: Lang;
  /** As its name says it, in the site's zone: `2026-12-01 07:00`. */
  time: string;
  entry: FileEntry;
}

/** A folder that is a bundle by its name and place. */
export interface BundleFolder {
  id: string;
  /** Where it lies on disk. */
  path: string;
  /** From the content folder on, with `/`. */
  shown: string;
}

/** A file on disk, under the name by which an editor refers to it (NFC). */
export interface FileEntry {
  name: string;
  /** Where to read it. */
  path: string;
  /** From the content folder on, with `/`. */
  shown: string;
  isLink: boolean;
  /** The hash of its bytes (as git names them), once they were read; of one too large to be read, its size. */
  hash?: string;
  /** What its size and times were when its bytes were read. */
  times?: FileTimes;
}

/** The language whose file holds what all languages share: the Vietnamese one, or the English where there is none. */
export const primaryLang = (has: (lang: Lang) => boolean): Lang => (has('vi') ? 'vi' : 'en');

/** The path of a file on disk from its bundle on; the editor's name for it may have other bytes (NFC). */
export function pathInBundle({ name, path }: Pick<FileEntry, 'name' | 'path'>): string {
  const parts = path.split(/[/\\]/);
  return parts.slice(-name.split('/').length).join('/');
}

/** The file that a name without its ending means, or with a wrong one: `cau` is `cau.jpg`, if no other file is called so. */
export function fileCalled(name: string, files: Iterable<string>): string | undefined {
  const stem = (file: string) => file.replace(/\.[^./]*$/, '').toLowerCase();
  const wanted = [name.toLowerCase(), stem(name)];
  const called = [...files].filter((file) => wanted.includes(stem(file)));
  return called.length === 1 ? called[0] : undefined;
}

export interface InnerFolder {
  path: string;
  isRepository: boolean;
}

/** Where the fields of a bulletin stand, for problems that only the whole site shows. */
export interface FieldPlaces {
  placeOf(key: BulletinKey, index?: number): Place;
  /** Where a field of one language stands. */
  placeIn(lang: Lang, key: BulletinKey): Place;
}

/** What is stored of a bundle besides its entry; loaded when a page prints it, or its problems are reported. */
export interface BundleRecord {
  bulletin?: Bulletin;
  /** Absent where it publishes no files. */
  media?: Media;
  /** The same with the files that only a version names which is held back; absent where there is none. */
  heldMedia?: Media;
  problems: readonly Problem[];
}
