import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readCbor } from '../../../test/setup/cbor.ts';
import type { SearchDocument } from './documents.ts';
import { IndexFiles } from './index-files.ts';

afterAll(close);

const document = (url: string, title: string, blocks: readonly string[], more = {}): SearchDocument => ({
  url,
  title,
  blocks,
  section: 'tin',
  kind: 'news',
  day: '2017-04-27',
  ...more,
});

interface File {
  name: string;
  content: Uint8Array;
}

function filesOf(documents: readonly SearchDocument[]): File[] {
  const index = new IndexFiles();
  for (const each of documents) index.add(each);
  return index.finish();
}

const unpacked = ({ content }: File) => {
  const bytes = gunzipSync(content);
  expect(bytes.subarray(0, 12).toString()).toBe('pagefind_dcd');
  return bytes.subarray(12);
};
const named = (files: readonly File[], part: string) => files.filter(({ name }) => name.includes(part));
const cborOf = (files: readonly File[], part: string) =>
  named(files, part).map((file) => readCbor(unpacked(file)));

/** Every word by its key, of all parts. */
function wordsIn(files: readonly File[]): Record<string, unknown[]> {
  const parts = cborOf(files, '.pf_index') as [key: string, ...rest: unknown[]][][][];
  return Object.fromEntries(parts.flatMap(([words = []]) => words.map(([key, ...rest]) => [key, rest])));
}

const J = '\u01C0';
const S = '\u0335';

test('words and pairs stand under what they are without marks, with the places of each spelling', () => {
  const words = wordsIn(
    filesOf([
      document('/a', 'Đô thị', ['Bão lớn. Báo', '245/QĐ-UBND']),
      document('/b', 'Báo', ['Đô thị, đô thị']),
    ]),
  );
  expect(Object.keys(words)).toEqual([...Object.keys(words)].sort());
  // [document, places] for each spelling; -6: a single word, -176: in the title, which is the field -1.
  expect(words.bao).toEqual([
    [],
    [
      [
        'báo',
        [
          [0, [4, -6, 12]],
          [1, [-6, 5, -176, 0], [-1, 0, 5]],
        ],
      ],
      ['bão', [[0, [-6, 10]]]],
    ],
  ]);
  expect(words[`bao${J}lon`]).toEqual([[], [[`bão${J}lớn`, [[0, [2]]]]]]);
  expect(words[`do${J}thi`]).toEqual([
    [],
    [
      [
        `d${S}ô${J}thị`,
        [
          [0, [-176, 0], [-1, 0]],
          [1, [1, 2]],
        ],
      ],
    ],
  ]);
  expect(words['245']).toEqual([[[0, [-6, 13]]], []]);
  expect(words[`245${J}qd`]).toEqual([[], [[`245${J}qd${S}`, [[0, [5]]]]]]);
  expect(words[`thi${J}bao`]).toBeUndefined();
});

test('a result is as it is shown, its parts as sentences', () => {
  const [fragment] = named(filesOf([document('/a', 'Tin', ['Một', 'Hai!', 'Ba'])]), '.pf_fragment');
  expect(fragment && JSON.parse(unpacked(fragment).toString())).toEqual({
    url: '/a',
    content: 'Một. Hai! Ba',
    meta: { title: 'Tin', section: 'tin', day: '2017-04-27' },
    anchors: [],
  });
});

test('a large index is in parts, each key in one of them, with ranges that tell which', () => {
  const blocks = Array.from({ length: 9000 }, (_, i) => `từ${i} vàng${i % 7}`);
  const files = filesOf([document('/a', 'Tin', blocks)]);
  const [[, , ranges]] = cborOf(files, '.pf_meta') as [[unknown, unknown, [string, string, string][]]];
  expect(ranges.length).toBeGreaterThan(2);
  const all: string[] = [];
  for (const [from, to, name] of ranges) {
    const [[words]] = cborOf(files, `${name}.pf_index`) as [[[string][]]];
    const keys = words.map(([key]) => key);
    all.push(...keys);
    expect(from <= (keys[0] ?? '')).toBe(true);
    expect((keys.at(-1) ?? '').slice(0, to.length) <= to).toBe(true);
  }
  expect(all).toEqual([...new Set(all)].sort());
});

test('the same documents make the same files, whatever was indexed before', () => {
  const documents = [document('/a', 'Đô thị', ['thông minh']), document('/b', 'Báo', ['chí'])];
  const names = (files: File[]) => files.map(({ name }) => name);
  const first = names(filesOf(documents));
  filesOf([document('/c', 'Khác', ['hẳn'])]);
  expect(names(filesOf(documents))).toEqual(first);
});

/** What a value is made of: of an array, what its members are, each once. */
function shape(value: unknown): unknown {
  if (!Array.isArray(value)) return typeof value;
  return value.map(shape);
}

test('Pagefind itself writes such files: its version in use is the one that these are made for', async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown', includeCharacters: J });
  const html = `<html><body data-pagefind-body><h1>Báo</h1><p>lớn</p>
    <i data-pagefind-filter="section:tin"></i><i data-pagefind-filter="kind:news" data-pagefind-sort="date:2017-04-27"></i>`;
  await index?.addHTMLFile({ url: '/a', content: html });
  const its = ((await index?.getFiles())?.files ?? []).map(({ path, content }) => ({ name: path, content }));
  const ours = filesOf([document('/a', 'Báo', ['lớn'])]);
  const metadata = (files: File[]) => cborOf(files, '.pf_meta').map(shape);
  expect(metadata(ours)).toEqual(metadata(its));
  const filters = (files: File[]) => cborOf(files, '.pf_filter').sort();
  expect(filters(ours)).toEqual(filters(its));
  // Ours leave out fields of the title that are empty.
  const lon = (files: File[]) => shape(wordsIn(files).lon);
  expect(lon(its)).toEqual([[], [['string', [['number', ['number', 'number'], []]]]]]);
  expect(lon(ours)).toEqual([[], [['string', [['number', ['number', 'number', 'number']]]]]]);
  const entry = (files: File[]) =>
    JSON.parse(Buffer.from(named(files, 'entry.json')[0]?.content ?? '').toString());
  expect(Object.keys(entry(ours))).toEqual(Object.keys(entry(its)));
  expect(Object.keys(entry(ours).languages.unknown).sort()).toEqual(
    Object.keys(entry(its).languages.unknown).sort(),
  );
});
