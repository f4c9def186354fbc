import type { Status } from '../../content/bulletin.ts';
import { readAlias } from '../../content/fields/alias.ts';
import type { Category } from '../../content/settings.ts';
import { htmlToMarkdown } from '../../convert/html-to-markdown.ts';
import type { Lang } from '../../i18n/language.ts';
import { ALLOWED, extensionOf } from '../../media/types.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { plainLine, type Values, valuesOf } from '../mapping/values.ts';
import type { Note } from '../note.ts';
import { addressesOf, type Plan } from '../plan.ts';
import type { Row } from '../row.ts';
import { privateRecord } from './editorial.ts';
import { type FrontValue, fileText } from './front-text.ts';
import { kindOf, sectionOf } from './known-words.ts';
import { ledeOf } from './lede.ts';
import type { OldAddresses } from './old-addresses.ts';
import { readOldDate, writtenDate } from './old-dates.ts';
import { BundleFiles, type OldFiles } from './old-files.ts';
import { captionOf, pictureOf } from './picture.ts';
import { relatedOf } from './related.ts';
import { statusOf } from './state.ts';

export interface MakeContext {
  mapping: Mapping;
  addresses: OldAddresses;
  files: OldFiles;
  plan: Plan;
  categories: readonly Category[];
  zone: string;
  /** The status of what the portal had published. */
  status: Status;
  /** The language of rows that do not say theirs. */
  lang: Lang;
}

/** A bulletin out of a row, not written yet. */
export interface Made {
  lang: Lang;
  title: string;
  status: Status;
  /** The text of its file. @param status another one, where the checker finds errors */
  text(status?: Status): string;
  /** Name in the bundle → where the file lies now. */
  files: ReadonlyMap<string, string>;
  notes: Note[];
  /** The addresses of all files of the old portal that it names. */
  wanted: string[];
}

/** Row → bulletin. Nothing is written, and nothing of it depends on a clock. */
export function makeBulletin(row: Row, context: MakeContext): Made {
  const { mapping } = context;
  const values = valuesOf(row, mapping);
  const notes: Note[] = row.left === undefined ? [] : [{ kind: 'form-below', text: row.left }];
  const old = new FilesOfRow(row, context, notes);
  const title = plainLine(values.get('title'));
  const converted = htmlToMarkdown(values.get('body'), { fileOf: (address) => old.target(address) });
  for (const { what, text } of converted.left) notes.push({ kind: what, text });
  const lede = ledeOf(plainLine(values.get('summary')), converted.markdown);
  notes.push(...lede.notes);
  const { status, notes: ofStatus } = statusOf(plainLine(values.get('status')), context.status, mapping);
  notes.push(...ofStatus);
  const fields: [string, FrontValue | undefined][] = [
    ['title', title || undefined],
    ['summary', lede.summary || undefined],
    ['date', dateOf(values, context, notes)],
    ['category', sectionOf(plainLine(values.get('category')), context.categories, mapping, notes)],
    ['kind', kindOf(plainLine(values.get('kind')), mapping, notes)],
    ['author', list(plainLine(values.get('author')), /\s*(?:;#?|,|\s[-–]\s|\/)\s*/)],
    ['source', plainLine(values.get('source')) || lede.source || undefined],
    ...pictureFields(values, old, notes),
    ['audio', old.file(plainLine(values.get('audio')), 'audio')],
    ['attachments', attachments(row, old)],
    ['link', link(plainLine(values.get('link')), notes)],
    ['related', relatedOf(values.get('related'), row, context.plan, notes)],
    ['keywords', [list(plainLine(values.get('keywords')), /\s*[;#,|]+\s*/) ?? []].flat()],
    ['featuredUntil', endOf(plainLine(values.get('featuredUntil')), context, notes)],
    ['expires', endOf(plainLine(values.get('expires')), context, notes)],
    ['views', viewsOf(plainLine(values.get('views')), notes)],
    ['aliases', aliases(row, context, notes)],
  ];
  const record = privateRecord(values, notes);
  return {
    lang: row.lang ?? context.lang,
    title,
    status,
    text: (other = status) =>
      fileText(
        [...fields, ['status', other], ...(record ? [['editorial', record] as const] : [])],
        lede.body,
      ),
    files: old.bundle.taken,
    notes,
    wanted: [...new Set(old.wanted)],
  };
}

/** Which files of the old portal a row names, and which of them are there. */
class FilesOfRow {
  readonly bundle = new BundleFiles();
  readonly wanted: string[] = [];
  private readonly page: string | undefined;
  private readonly context: MakeContext;
  private readonly notes: Note[];

  constructor(row: Row, context: MakeContext, notes: Note[]) {
    [this.context, this.notes] = [context, notes];
    [this.page] = row.addresses ?? [];
  }

  /** What a link or a picture in the text leads to: a bulletin, a file; see `ConvertOptions.fileOf`. */
  target(address: string): string | undefined {
    const { addresses, plan } = this.context;
    const key = addresses.key(address, this.page);
    const id = key === undefined ? undefined : plan.byAddress.get(key);
    if (id !== undefined) return id;
    const url = addresses.whole(address, this.page);
    const ending = extensionOf(url?.pathname ?? '');
    const isFile = [...ALLOWED.attachment, ...ALLOWED.image, ...ALLOWED.audio].includes(ending);
    const place = isFile ? this.lookUp(address) : undefined;
    if (place !== undefined) return this.bundle.take(place);
    // A link to another site stays; one into the old portal dies with it.
    return addresses.isKnown && key !== undefined ? '' : undefined;
  }

  /** A file that a field names; one that is not there, or cannot be published, is reported. */
  file(address: string, use: 'image' | 'attachment' | 'audio'): string | undefined {
    if (address === '') return undefined;
    const place = this.lookUp(address);
    if (place === undefined) {
      this.notes.push({ kind: 'file-missing', text: address });
      return undefined;
    }
    if (!ALLOWED[use].includes(extensionOf(place))) {
      this.notes.push({ kind: 'file-unfit', text: address });
      return undefined;
    }
    return this.bundle.take(place);
  }

  private lookUp(address: string): string | undefined {
    const url = this.context.addresses.whole(address, this.page);
    if (url) this.wanted.push(this.context.addresses.ofFile(url));
    return this.context.files.find(address, this.page);
  }
}

function dateOf(values: Values, { zone, mapping }: MakeContext, notes: Note[]): string | undefined {
  const written = plainLine(values.get('date'));
  if (written === '') {
    notes.push({ kind: 'date-missing', text: '' });
    return undefined;
  }
  const date = readOldDate(written, zone, mapping.monthFirst);
  if (date === undefined) {
    notes.push({ kind: 'date-unread', text: written });
    return undefined;
  }
  if (/^created/i.test(values.columnOf('date'))) notes.push({ kind: 'date-from-created', text: written });
  return writtenDate(date, zone);
}

function pictureFields(values: Values, old: FilesOfRow, notes: Note[]): [string, FrontValue | undefined][] {
  const picture = pictureOf(values.get('image'));
  const image = picture && old.file(picture.address, 'image');
  if (!picture || image === undefined) return [];
  const { caption, credit } = captionOf(plainLine(values.get('imageCaption')));
  const alt = plainLine(values.get('imageAlt')) || picture.alt || caption;
  if (alt === '') notes.push({ kind: 'alt-missing', text: picture.address });
  return [
    ['image', image],
    ['imageAlt', alt],
    ['imageCaption', caption || undefined],
    ['imageCredit', credit || undefined],
  ];
}

function attachments({ attachments: files = [] }: Row, old: FilesOfRow): FrontValue[] {
  return files.flatMap(({ address, title }) => {
    const file = old.file(address, 'attachment');
    return file === undefined ? [] : [{ file, title: title.slice(0, 300) || file }];
  });
}

function link(written: string, notes: Note[]): string | undefined {
  const [address = ''] = written.split(/,\s+/);
  if (address === '') return undefined;
  if (/^https:\/\//i.test(address)) return address;
  notes.push({ kind: 'link', text: address });
  return undefined;
}

/** The end of something; one that cannot be read is reported. */
function endOf(written: string, { zone, mapping }: MakeContext, notes: Note[]): string | undefined {
  if (written === '') return undefined;
  const end = readOldDate(written, zone, mapping.monthFirst);
  if (end !== undefined) return writtenDate(end, zone);
  notes.push({ kind: 'value-unread', text: written });
  return undefined;
}

function viewsOf(written: string, notes: Note[]): number | undefined {
  if (written === '') return undefined;
  const digits = written.replace(/[.,\s]/g, '');
  if (/^\d{1,12}$/.test(digits)) return Number(digits);
  notes.push({ kind: 'value-unread', text: written });
  return undefined;
}

function aliases(row: Row, { addresses, mapping, plan }: MakeContext, notes: Note[]): string[] {
  const own = plan.ids.get(row.key);
  return addressesOf(row, mapping).flatMap((address) => {
    const path = addresses.path(address);
    const key = addresses.key(address);
    if (path === undefined || key === undefined) return [];
    if (plan.byAddress.get(key) !== own) {
      notes.push({ kind: 'address-taken', text: path });
      return [];
    }
    if (readAlias(path)) return [path];
    notes.push({ kind: 'address-unfit', text: path });
    return [];
  });
}

/** Several values in one: names, keywords. Each once. */
function list(written: string, parting: RegExp): string[] | string | undefined {
  const items = [...new Set(written.split(parting).map((item) => item.trim()))].filter((item) => item !== '');
  return items.length > 1 ? items : items[0];
}
