import path from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { serveFolder } from '../setup/static-server.ts';
import { launchChromium } from './chromium.ts';

/**
 * Lighthouse in its phone profile over a built site: each page several times, the median of each figure. Ends with 1
 * where a category is below 100.
 */
const HELP = `npm run lighthouse -- [--dist DIR] [--runs 3] [address …]

  --dist DIR  the built site
  --runs N    how often each page is measured
  address     pages to be measured, /vi/ for example; without any, one of each kind
`;

const PAGES = [
  '/vi/',
  '/en/',
  '/vi/thong-tin-tuyen-truyen/',
  '/en/public-information/',
  '/vi/2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien.html',
  '/en/2026/seven-things-before-the-november-rain.html',
  '/vi/2025/xe-buyt-hoc-duong-tuyen-de-song-moc.html',
  '/vi/tim-kiem.html',
  '/en/search.html',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUGGING_PORT = 9377;

const root = path.resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: path.join(root, 'dist') },
    runs: { type: 'string', default: '3' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

/** What one run found: scores of 100, the largest paint in s, layout shift, bytes over the wire in kB, other hosts. */
interface Figures {
  scores: number[];
  paint: number;
  shift: number;
  kilobytes: number;
  requests: number;
  failed: string[];
}

async function measure(address: string): Promise<Figures> {
  const result = await lighthouse(address, {
    port: DEBUGGING_PORT,
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}`);
  const { categories, audits } = result.lhr;
  if (result.lhr.runtimeError) throw new Error(`${address}: ${result.lhr.runtimeError.message}`);
  const numeric = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const requests = audits['network-requests']?.details;
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    paint: numeric('largest-contentful-paint') / 1000,
    shift: numeric('cumulative-layout-shift'),
    kilobytes: numeric('total-byte-weight') / 1000,
    requests: requests && 'items' in requests ? requests.items.length : 0,
    failed: CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const server = await serveFolder(path.resolve(values.dist));
const browser = await launchChromium([`--remote-debugging-port=${DEBUGGING_PORT}`]);
console.log(
  '| page | performance | accessibility | best practices | SEO | largest paint, s | shift | kB | requests |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: |');
for (const page of positionals.length > 0 ? positionals : PAGES) {
  const runs: Figures[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) runs.push(await measure(server.origin + page));
  const scores = CATEGORIES.map((_, i) => median(runs.map((each) => each.scores[i] ?? 0)));
  const figure = (of: (each: Figures) => number, digits: number) => median(runs.map(of)).toFixed(digits);
  const cells = [
    page,
    ...scores,
    figure((each) => each.paint, 2),
    figure((each) => each.shift, 3),
    figure((each) => each.kilobytes, 1),
    figure((each) => each.requests, 0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  const failed = new Set(runs.flatMap((each) => each.failed));
  if (failed.size > 0) console.error(`${page}: ${[...failed].join(', ')}`);
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
await browser.close();
await server.close();
