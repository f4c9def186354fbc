import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Bundle } from '../../src/content/bundle.ts';
import { bulletinFields } from '../../src/content/fields/schema.ts';
import { plainText } from '../../src/filters/plain-text.ts';
import { excerpt } from '../../src/filters/text.ts';
import { resolveBody } from '../../src/markdown/resolve.ts';
import { WordIndex } from '../../src/outputs/search/word-index.ts';
import { contentAt } from '../../src/reader/content-folder.ts';
import { readPublishedFile, withAddresses } from '../../src/reader/published-file.ts';
import { readBulletin } from '../../src/reader/read-bulletin.ts';
import { bulletin, temporaryFolder } from '../setup/bantin.ts';
import { again, each, type Heap } from './heaps.ts';
import { BLOCKS } from './heaps-blocks.ts';
import { BODIES } from './heaps-body.ts';
import { FRONTS } from './heaps-fields.ts';

const SIZE = 50_000;

/** Most heaps take less, at twice the size: how they grow need not be measured. */
const SOON = 50;

/** Twice the text may take so many times as long; by the square it would be four times. */
const MOST_GROWTH = 3.2;
/**
 * What takes less than so many times as long for eight times the text needs no closer look: of all times
 * `a + b·n + c·n²` for which twice the text takes 3.2 times as long, none grows less than tenfold by then.
 */
const MOST_GROWTH_BY_EIGHT = 10;
/** Heaps of problems are bound by the machine's memory, which paragraphs (`slowness`) do not show: four times what they take on a fast one. */
const MOST_MS_A_MEGABYTE = 1000 * 4;
const LEAST_RUNS = 2;
const MOST_RUNS = 24;

const folder = temporaryFolder();
const file = path.join(folder, 'index.vi.md');
const ZONE = 'Asia/Ho_Chi_Minh';
const schema = bulletinFields(ZONE);
const picture = { url: '/a.jpg', width: 1, height: 1, large: '/a.jpg', sources: [] };
const resolver = {
  bulletin: (id: string) => `/vi/${id}.html`,
  site: (url: string) => url,
  file: (name: string) => ({ url: `/media/${name}`, note: 'PDF' }),
  image: () => picture,
};

/** All that is done with a text: it is read and checked, its page is made, and what a search knows of it. */
function use(text: string): string[] {
  fs.writeFileSync(file, text);
  const entry = { name: 'index.vi.md', path: file, shown: 'a.md', isLink: false };
  const bundle: Bundle = {
    id: '2017/hop',
    shown: 'a',
    texts: { vi: entry },
    changes: [],
    files: new Map(),
    folders: [],
    listing: '',
  };
  const read = readBulletin(
    bundle,
    schema,
    { category: 'a', languages: ['vi'], timezone: ZONE, rates: [] },
    0,
  );
  const { vi: version } = read.bulletin?.versions ?? {};
  if (version) {
    const plain = plainText(
      resolveBody({ html: read.bodies.vi ?? '', references: version.body.references }, resolver),
    );
    excerpt(plain);
    const index = new WordIndex();
    index.add(version.title, plain.split('\n'));
    for (const { content } of index.chunks()) content.byteLength;
  }
  return read.problems.map(({ id }) => id);
}

/** The same with the addresses that an office keeps: they are read, and some more come to them. */
function keep(text: string): string[] {
  fs.writeFileSync(path.join(folder, 'published.txt'), text);
  const { file: kept, problems } = readPublishedFile(contentAt(folder));
  if (kept)
    withAddresses(
      kept,
      [...kept.addresses.keys()].map((address) => `${address}l`),
    );
  return problems.map(({ id }) => id);
}

/** The time that this process worked, in milliseconds: that of others on the machine does not count. */
function timeOf(text: string, check: (problems: string[]) => void = () => {}, work = use): number {
  const before = process.cpuUsage();
  const problems = work(text);
  const time = process.cpuUsage(before).user / 1000;
  check(problems);
  return time;
}

/** How many times as slow as the machine on which the bound was chosen this one is just now. */
function slowness(): number {
  const paragraphs = 'Sáng nay, *Ban điều hành* đã họp [phiên đầu tiên](2017/hop).\n\n'.repeat(1000);
  const times = [1, 2, 3, 4, 5].map(() => timeOf(bulletin({}, paragraphs)));
  return Math.max(1, Math.min(...times) / PARAGRAPHS_MS);
}
const PARAGRAPHS_MS = 25;

const withBody = (heap: Heap) => (size: number) => bulletin({}, heap(size));
const withFront = (heap: Heap) => (size: number) =>
  `${bulletin().split('\n---')[0]}\n${heap(size)}\n---\n\nHọp.\n`;

/** Lines of the file in which an office keeps its addresses. */
const KEPT: readonly (readonly [what: string, heap: Heap])[] = [
  ['addresses', each((i) => `/vi/2017/hop-${i}.html\n`)],
  ['whole addresses that go down', each((i) => `https://a.vn/vi/2017/hop-${100_000 - i}.html\n`)],
  ['what is given up', each((i) => `# /vi/2017/hop-${i}.html\n`)],
  ['one address', again('/vi/2017/hop.html\n')],
  ['signs', again('#')],
  ['blanks', again(' ')],
  ['lines of blanks', again('  \n')],
  ['comments', again('# a b\n')],
];

test.for<readonly [string, Heap, typeof use?]>([
  ...BODIES.map(([what, heap]) => [`the body ${what}`, withBody(heap)] as const),
  ...BLOCKS.map(([what, heap]) => [`the lines ${what}`, withBody(heap)] as const),
  ...FRONTS.map(([what, heap]) => [`the field ${what}`, withFront(heap)] as const),
  ...KEPT.map(([what, heap]) => [`published.txt of ${what}`, heap, keep] as const),
])('%s: twice as much takes no more than twice as long', ([, make, work = use]) => {
  const time = (text: string) => timeOf(text, undefined, work);
  const [quarter, once, twice] = [make(SIZE / 4), make(SIZE), make(SIZE * 2)];
  // What is this slow would keep the test for minutes.
  const firstQuarter = time(quarter);
  expect(firstQuarter).toBeLessThan(1000);
  const first = timeOf(twice, (problems) => expect(problems).not.toContain('text-unreadable'), work);
  if (first < SOON) return;
  const ofQuarter = Math.min(firstQuarter, time(quarter));
  const most = (MOST_MS_A_MEGABYTE * twice.length) / 1e6;
  const onFastMachine = (ms: number) => (ms < most ? ms : ms / slowness());
  const needsNoLook = (ms: number) => ms < MOST_GROWTH_BY_EIGHT * ofQuarter && onFastMachine(ms) < most;
  if (needsNoLook(first)) return;
  const second = time(twice);
  if (needsNoLook(Math.min(first, second))) return;
  const [short, long] = [[time(once)], [first, second]];
  // The best of some runs; of more where others keep the machine busy.
  const growsLittle = () => Math.min(...long) < MOST_GROWTH * Math.min(...short);
  const isSettled = () => growsLittle() && onFastMachine(Math.min(...long)) < most;
  for (let run = 0; run < LEAST_RUNS || (run < MOST_RUNS && !isSettled()); run += 1) {
    short.push(time(once));
    long.push(time(twice));
  }
  const [ofOnce, ofTwice] = [Math.min(...short), Math.min(...long)];
  if (ofTwice < SOON) return;
  if (!growsLittle()) {
    // Where the machine collects garbage once more, there is one step; what grows by the square goes on to do so.
    const fourTimes = make(SIZE * 4);
    const ofFour = Math.min(time(fourTimes), time(fourTimes));
    expect(ofFour / ofOnce, `${ofOnce} ms, ${ofTwice} ms, ${ofFour} ms`).toBeLessThan(MOST_GROWTH ** 2);
  }
  expect(onFastMachine(ofTwice)).toBeLessThan(most);
});
