import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isLang, type Lang } from '../../i18n/language.ts';
import type { OldFile, Row, Source } from '../row.ts';
import { type Inserted, insertsOf } from './sql-inserts.ts';
import { textChunks } from './text-chunks.ts';

/** The tables of a news module: `nv4_vi_news_rows`; a module may have another name. */
const TABLE =
  /^(?<start>\w+?_(?<lang>[a-z]{2})_(?<module>\w+?))_(?<part>rows|detail|bodytext|bodyhtml(?:_\d+)?|cat|sources|tags|tags_id)$/;

interface Found {
  start: string;
  lang: string;
  module: string;
  part: string;
}

/** Tables of the news of NukeViet 3, 4 and 5 that hold each item again: `nv4_vi_news_12` has those of section 12. */
function tableOf(name: string): Found | undefined {
  const { start = '', lang = '', module = '', part = '' } = TABLE.exec(name)?.groups ?? {};
  return start === '' ? undefined : { start, lang, module, part: part.replace(/_\d+$/, '') };
}

type Values = Readonly<Record<string, string>>;

/**
 * News out of a dump of a portal made with NukeViet. A dump has its tables in the order of their names, bodies before
 * items: bodies lie in a file meanwhile, so that memory holds no more than their places.
 */
export function nukeviet(file: string): Source {
  return {
    rows: () => rowsOf(file),
    faults: () => [],
  };
}

async function* rowsOf(file: string): AsyncGenerator<Row> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-import-'));
  try {
    const bodies = new Spool(path.join(folder, 'bodies'));
    const items = new Spool(path.join(folder, 'items'));
    const order: string[] = [];
    const names = new Map<string, Values>();
    const tags = new Map<string, string[]>();
    for await (const { table, values } of insertsOf(
      textChunks(file),
      (name) => tableOf(name) !== undefined,
    )) {
      const found = tableOf(table);
      if (!found) continue;
      const { start, part } = found;
      const key = `${start}|${values.id ?? values.catid ?? values.sourceid ?? ''}`;
      if (part === 'rows') {
        order.push(`${table}|${values.id}`);
        items.add(`${table}|${values.id}`, values);
      } else if (part === 'cat') names.set(`cat|${start}|${values.catid}`, values);
      else if (part === 'sources') names.set(`source|${start}|${values.sourceid}`, values);
      else if (part === 'tags_id') tags.set(key, [...(tags.get(key) ?? []), values.keyword ?? '']);
      else if (part !== 'tags') bodies.add(key, { ...bodies.get(key), ...values });
    }
    for (const name of order) {
      const [table = '', id = ''] = name.split('|');
      const found = tableOf(table);
      if (!found) continue;
      const item = { ...bodies.get(`${found.start}|${id}`), ...items.get(name) };
      yield rowOf({ table, values: item }, found, names, tags.get(`${found.start}|${id}`) ?? []);
    }
    bodies.close();
    items.close();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf(
  { table, values }: Inserted,
  { start, lang, module }: Found,
  names: ReadonlyMap<string, Values>,
  tags: readonly string[],
): Row {
  const { id = '', catid = '', alias = '', sourceid = '', status = '1', sourcetext = '' } = values;
  const section = names.get(`cat|${start}|${catid}`);
  const sections = [catid, ...(values.listcatid ?? '').split(',')].map((each) => each.trim());
  const isLink = values.external_link === '1';
  const source = names.get(`source|${start}|${sourceid}`)?.title ?? (isLink ? '' : sourcetext);
  const isAddress = /^https?:/.test(source);
  const prefix = isLang(lang) ? `/${lang}` : '';
  const page = `/${module}/${section?.alias ?? ''}/${alias}-${id}`;
  return {
    key: `nukeviet:${start}:${id}`,
    place: `${table} ${id}`,
    ...(isLang(lang)
      ? { lang: lang satisfies Lang }
      : { drop: { kind: 'language-unused', text: lang } as const }),
    addresses: [
      `${prefix}${page}.html`,
      `${page}.html`,
      `/index.php?language=${lang}&nv=${module}&op=${section?.alias ?? ''}/${alias}-${id}`,
    ],
    isForSome: !isForAll(values.group_view ?? ''),
    attachments: filesOf(values.files ?? '', module),
    values: {
      ...othersOf(values),
      title: values.title ?? '',
      summary: values.hometext ?? '',
      body: values.bodyhtml ?? values.bodytext ?? '',
      slug: alias,
      date: values.publtime ?? values.addtime ?? '',
      expires: values.exptime === '0' ? '' : (values.exptime ?? ''),
      'author-name': values.author ?? '',
      source: isAddress ? '' : source,
      sourcetext: isAddress ? source : isLink || sourcetext === source ? '' : sourcetext,
      category: [...new Set(sections)]
        .flatMap((each) => names.get(`cat|${start}|${each}`)?.title ?? [])
        .join(';#'),
      keywords: [...tags, ...(values.keywords ?? '').split(',')].join(','),
      image: imageOf(values, module),
      imageCaption: values.homeimgalt ?? '',
      link: isLink ? sourcetext : '',
      views: values.hitstotal ?? '',
      // 1 is published; others wait, are refused, are drafts, or come later.
      status: status === '1' ? 'approved' : 'draft',
    },
  };
}

/** Groups of NukeViet: 6 is everybody, 5 whoever has not signed in. */
const isForAll = (groups: string): boolean => /^[0\s]*$|(?:^|,)\s*[56]\s*(?:,|$)/.test(groups);

/** Columns of a news module that say how the portal shows an item, or that become a field of ours. */
const KNOWN = new Set([
  ...[
    'id',
    'catid',
    'listcatid',
    'alias',
    'sourceid',
    'sourcetext',
    'status',
    'title',
    'hometext',
    'bodyhtml',
  ],
  ...['bodytext', 'publtime', 'addtime', 'edittime', 'exptime', 'author', 'keywords', 'homeimgfile'],
  ...[
    'homeimgthumb',
    'homeimgalt',
    'external_link',
    'hitstotal',
    'files',
    'group_view',
    'admin_id',
    'weight',
  ],
  ...[
    'allowed_comm',
    'allowed_rating',
    'allowed_send',
    'allowed_print',
    'allowed_save',
    'auto_nav',
    'archive',
  ],
  ...['imgposition', 'layout_func', 'inhome', 'hitscm', 'total_rating', 'click_rating', 'instant_active'],
  ...['instant_template', 'instant_creatauto', 'copyright', 'gid'],
]);

/** What an item has besides: no field takes it unless a mapping says so. */
const othersOf = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !KNOWN.has(name) && value !== '' && value !== '0'),
  );

/** `homeimgthumb` says where a picture lies: 3 is another site. */
function imageOf({ homeimgfile = '', homeimgthumb = '' }: Values, module: string): string {
  if (homeimgfile === '') return '';
  return homeimgthumb === '3' || /^https?:/.test(homeimgfile)
    ? homeimgfile
    : `/uploads/${module}/${homeimgfile}`;
}

const filesOf = (written: string, module: string): OldFile[] =>
  written
    .split(',')
    .filter((file) => file !== '')
    .map((file) => ({
      address: file.startsWith('/') || /^https?:/.test(file) ? file : `/uploads/${module}/${file}`,
      title: path.posix.basename(file).replace(/\.[^.]*$/, ''),
    }));

/** Values by name, in a file. */
class Spool {
  private readonly descriptor: number;
  private readonly places = new Map<string, readonly [start: number, length: number]>();
  private end = 0;

  constructor(file: string) {
    this.descriptor = fs.openSync(file, 'w+');
  }

  add(name: string, values: Values): void {
    const bytes = Buffer.from(JSON.stringify(values));
    fs.writeSync(this.descriptor, bytes, 0, bytes.length, this.end);
    this.places.set(name, [this.end, bytes.length]);
    this.end += bytes.length;
  }

  get(name: string): Values {
    const place = this.places.get(name);
    if (!place) return {};
    const [start, length] = place;
    const bytes = Buffer.alloc(length);
    fs.readSync(this.descriptor, bytes, 0, length, start);
    const values: Record<string, string> = JSON.parse(bytes.toString());
    return values;
  }

  close(): void {
    fs.closeSync(this.descriptor);
  }
}
