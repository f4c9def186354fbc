import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { fold, wordsOf } from '../../src/search/tokens.ts';
import { serveFolder } from '../setup/static-server.ts';
import { launchChromium } from './chromium.ts';

/**
 * How well a content folder can be searched, in a real Chromium by the search page's own code: recall and precision of
 * the queries in a file, and whether pieces of titles lead to their bulletins.
 * `node --import tsx test/tools/search-quality.ts CONTENT QUERIES.json [--now ISO]`; ends with 1 below the thresholds.
 */
interface Wanted {
  id: string;
  query: string;
  must_find?: string[];
  exact?: string[];
  rank1_any_of?: string[];
  filters?: { year?: string };
}

const THRESHOLDS = { recall: 0.95, precision: 0.9, exact: 0.95, titles: 0.95 };
const TITLES = 100;
const root = path.resolve(import.meta.dirname, '../..');

/** Searches all indexes in the page. @returns the ids of the bulletins, best first */
async function searchIn(page: Page, text: string, year = ''): Promise<string[]> {
  const urls = await page.evaluate(
    async ([query, inYear]) => {
      const { SearchEngine, SearchRun } = (
        window as unknown as { quality: typeof import('./search-quality-page.ts') }
      ).quality;
      const engine = new SearchEngine('/search/vi/', []);
      const run = new SearchRun(engine, await engine.bundles(), {
        text: query ?? '',
        year: inYear ?? '',
        section: '',
        kind: '',
        newestFirst: false,
      });
      await run.further(Number.POSITIVE_INFINITY, 0, true);
      return Promise.all(run.hits.map(async (hit) => (await hit.load()).url));
    },
    [text, year],
  );
  return urls.map((url) => url.replace(/^\/vi\/|\.html$/g, ''));
}

const share = (part: readonly string[], whole: readonly string[]) =>
  whole.length === 0 ? 1 : part.filter((id) => whole.includes(id)).length / whole.length;

/** Four words that follow one another in a title, from every so many-th bulletin: the same ones every time. */
function titleFragments(content: string): { id: string; fragment: string }[] {
  const folder = path.join(content, 'bulletins');
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.vi.md'))
    .sort();
  const every = Math.max(1, Math.floor(files.length / (TITLES * 1.3)));
  return files
    .filter((_, i) => i % every === 0)
    .flatMap((file, i) => {
      const title = /^title: *"?(.+?)"?$/m.exec(fs.readFileSync(path.join(folder, file), 'utf8'))?.[1] ?? '';
      const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (words.length < 6) return [];
      const from = i % (words.length - 4);
      return [{ id: path.dirname(file), fragment: words.slice(from, from + 4).join(' ') }];
    })
    .slice(0, TITLES);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { now: { type: 'string', default: '2018-06-01T00:00:00+07:00' } },
});
const [content = '', queries = ''] = positionals;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-quality-'));
const args = ['build', '--content', content, '--output', path.join(folder, 'dist'), '--now', values.now];
const cache = path.join(root, '.cache/quality');
execFileSync(process.execPath, [path.join(root, 'src/cli/bantin.js'), ...args, '--cache', cache], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'search-quality-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'quality',
});
const server = await serveFolder(path.join(folder, 'dist'));
const browser = await launchChromium();
const context = await browser.newContext({ bypassCSP: true });
const page = await context.newPage();
await page.goto(`${server.origin}/vi/tim-kiem.html`);
await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });

let failed = 0;
const judge = (name: string, figures: Record<string, [value: number, atLeast: number]>) => {
  const isGood = Object.values(figures).every(([value, atLeast]) => value >= atLeast);
  if (!isGood) failed += 1;
  const shown = Object.entries(figures).map(([figure, [value]]) => `${figure} ${value.toFixed(3)}`);
  console.log(`${isGood ? 'good' : 'POOR'}  ${name}: ${shown.join(', ')}`);
};

const { queries: wanted } = JSON.parse(fs.readFileSync(queries, 'utf8')) as { queries: Wanted[] };
for (const { id, query, must_find: mustFind, exact, rank1_any_of: first, filters } of wanted) {
  const found = await searchIn(page, query, filters?.year);
  const top = found.slice(0, 10);
  const most = (list: readonly string[]) => Math.min(10, list.length) || 1;
  judge(`${id} “${query}” (${found.length})`, {
    ...(mustFind && {
      recall: [
        mustFind.length === 0 ? Number(found.length === 0) : share(found, mustFind),
        THRESHOLDS.recall,
      ],
      'precision@10': [
        mustFind.length === 0 ? 1 : top.filter((each) => mustFind.includes(each)).length / most(mustFind),
        THRESHOLDS.precision,
      ],
    }),
    ...(exact && {
      'exact@10': [top.filter((each) => exact.includes(each)).length / most(exact), THRESHOLDS.exact],
    }),
    ...(first && { first: [Number(first.includes(found[0] ?? '')), 1] }),
  });
}
for (const marks of [true, false]) {
  const fragments = titleFragments(content);
  let right = 0;
  for (const { id, fragment } of fragments) {
    const found = await searchIn(page, marks ? fragment : wordsOf(fragment).map(fold).join(' '));
    if (found[0] === id) right += 1;
    else console.log(`      ${fragment}: ${found.indexOf(id) + 1} instead of 1 (${id}, not ${found[0]})`);
  }
  judge(`${fragments.length} pieces of titles ${marks ? 'with' : 'without'} marks`, {
    first: [right / fragments.length, THRESHOLDS.titles],
  });
}
await browser.close();
await server.close();
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
