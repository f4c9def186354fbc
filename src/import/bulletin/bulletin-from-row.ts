import type { Status } from '../../content/bulletin.ts';
import { readAlias } from '../../content/fields/alias.ts';
import { bulletinFields } from '../../content/fields/schema.ts';
import type { Category } from '../../content/settings.ts';
import { htmlToMarkdown } from '../../convert/html-to-markdown.ts';
import type { Instant } from '../../filters/instant.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { plainLine, type Values, valuesOf } from '../mapping/values.ts';
import type { Note } from '../note.ts';
import { addressesOf, type Plan, unmadeAddresses } from '../plan.ts';
import type { Row } from '../row.ts';
import { privateRecord } from './editorial.ts';
import { type FrontValue, fileText } from './front-text.ts';
import { kindOf, sectionOf } from './known-words.ts';
import { ledeOf } from './lede.ts';
import { lineOf } from './line.ts';
import type { OldAddresses } from './old-addresses.ts';
import { readOldDate, writtenDate } from './old-dates.ts';
import type { OldFiles } from './old-files.ts';
import { linkIn, pictureFields } from './picture.ts';
import { readingOf } from './readings.ts';
import { relatedOf } from './related.ts';
import { RowFiles } from './row-files.ts';
import { statusOfRow } from './state.ts';

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
  /** Name in the bundle → where the file lies now, or its bytes. */
  files: ReadonlyMap<string, string | Uint8Array>;
  notes: Note[];
  /** The addresses of all files of the old portal that it names. */
  wanted: string[];
}

/** Row → bulletin. Nothing is written, and nothing of it depends on a clock. */
export function makeBulletin(row: Row, context: MakeContext): Made {
  const { mapping } = context;
  const values = valuesOf(row, mapping);
  const notes: Note[] = [...(row.notes ?? [])];
  const old = new RowFiles(row, context, notes);
  const line = (target: Parameters<typeof lineOf>[1]) => lineOf(values, target, notes);
  const title = line('title');
  const converted = htmlToMarkdown(values.get('body'), { fileOf: (address) => old.target(address) });
  for (const { what, text } of converted.left) notes.push({ kind: what, text });
  const source = line('source');
  const lede = ledeOf(line('summary'), converted.markdown, source);
  notes.push(...lede.notes);
  const states = values.all('status').map(plainLine);
  const { status, notes: ofStatus } = statusOfRow(row, states, context.status, mapping);
  notes.push(...ofStatus);
  const fields: [string, FrontValue | undefined][] = [
    ['title', title || undefined],
    ['summary', lede.summary || undefined],
    ['date', dateOf(values, context, notes)],
    ['category', sectionOf(line('category'), context.categories, mapping, notes)],
    ['kind', kindOf(line('kind'), mapping, notes)],
    ['author', list(named(line('author')), /\s*(?:;#?|,|\s[-–]\s|\/)\s*/)],
    ['source', source || lede.source || undefined],
    ...pictureFields(values, old, notes),
    ['audio', old.file(address('audio'), 'audio')],
    ['attachments', attachments(row, old, notes)],
    ['link', link()],
    ['related', relatedOf(values.get('related'), row, context.plan, notes)],
    ['keywords', [list(line('keywords'), /\s*[;#,|]+\s*/) ?? []].flat()],
    ['featuredUntil', endOf('featuredUntil')],
    ['expires', endOf('expires')],
    ['views', viewsOf(line('views'), notes)],
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

  /** The address of a column that may hold words behind it. */
  function address(target: 'audio' | 'link'): string {
    const { address: written, alt: words } = linkIn(line(target));
    if (words !== '') notes.push({ kind: 'left-out', text: words });
    return written;
  }

  function link(): string | undefined {
    const written = address('link');
    if (written === '' || /^https:\/\//i.test(written)) return written || undefined;
    notes.push({ kind: 'link-unfit', text: written });
    return undefined;
  }

  /** The end of something; one that cannot be read is reported. */
  function endOf(target: 'featuredUntil' | 'expires'): string | undefined {
    const written = line(target);
    if (written === '') return undefined;
    const end = dateIn(written, context, notes);
    if (end !== undefined) return writtenDate(end, context.zone);
    notes.push({ kind: 'value-unread', text: written });
    return undefined;
  }
}

function dateOf(values: Values, context: MakeContext, notes: Note[]): string | undefined {
  const written = plainLine(values.get('date'));
  if (written === '') {
    notes.push({ kind: 'date-missing', text: '' });
    return undefined;
  }
  const date = dateIn(written, context, notes);
  if (date === undefined) {
    notes.push({ kind: 'date-unread', text: written });
    return undefined;
  }
  if (/^created/i.test(values.columnOf('date'))) notes.push({ kind: 'date-from-created', text: written });
  return writtenDate(date, context.zone);
}

/** A moment; one is reported that is another where the month comes first, or does not, if some row is written so. */
function dateIn(written: string, { zone, mapping, plan }: MakeContext, notes: Note[]): Instant | undefined {
  const date = readOldDate(written, zone, mapping.monthFirst);
  const turned = plan.hasOtherOrder ? readOldDate(written, zone, !mapping.monthFirst) : undefined;
  if (date !== undefined && turned !== undefined && turned !== date)
    notes.push({ kind: 'date-order', text: written });
  return date;
}

/** What the portal says of attachments in words, where its export does not name them. */
const HAS_ATTACHMENTS = /^(?:true|yes|có|[1-9]\d*)$/i;

function attachments({ attachments: files = [], values }: Row, old: RowFiles, notes: Note[]): FrontValue[] {
  if (files.length === 0 && HAS_ATTACHMENTS.test((values.Attachments ?? '').trim()))
    notes.push({ kind: 'attachments-unlisted', text: '' });
  // A title that is too long stays whole: the checker says so.
  return files.flatMap(({ address, title }) => {
    const file = old.file(address, 'attachment');
    return file === undefined ? [] : [{ file, title: title || file }];
  });
}

function viewsOf(written: string, notes: Note[]): string | number | undefined {
  if (written === '') return undefined;
  const views = readingOf(written, bulletinFields('UTC').views);
  if (views === undefined) notes.push({ kind: 'value-unread', text: written });
  return views;
}

function aliases(row: Row, { addresses, mapping, plan }: MakeContext, notes: Note[]): string[] {
  const own = plan.ids.get(row.key);
  const unfit = (text: string): string[] => {
    notes.push({ kind: 'address-unfit', text });
    return [];
  };
  for (const pattern of unmadeAddresses(row, mapping)) unfit(pattern);
  return addressesOf(row, mapping).flatMap((address) => {
    const path = addresses.path(address);
    const key = addresses.key(address);
    if (path === undefined || key === undefined) return unfit(address);
    if (plan.byAddress.get(key) !== own) {
      notes.push({ kind: 'address-taken', text: path });
      return [];
    }
    return readAlias(path) ? [path] : unfit(path);
  });
}

/** Of names with their numbers, `12;#Mai Xuân`, the names. */
const named = (written: string): string =>
  written.includes(';#')
    ? written
        .split(';#')
        .filter((part) => !/^\s*\d+\s*$/.test(part))
        .join(';#')
    : written;

/** Several values in one: names, keywords. Each once. */
function list(written: string, parting: RegExp): string[] | string | undefined {
  const items = [...new Set(written.split(parting).map((item) => item.trim()))].filter((item) => item !== '');
  return items.length > 1 ? items : items[0];
}
