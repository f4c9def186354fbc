import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../setup/static-server.ts';
import { launchChromium } from './chromium.ts';
import { CATEGORIES, type Figures, faultsOf, median } from './lighthouse-limits.ts';

/**
 * Lighthouse in its phone profile over a built site: each page several times, the median of each figure. Ends with 1
 * where a page does not hold its limits (`lighthouse-limits.ts`).
 */
const HELP = `npm run lighthouse -- [--dist DIR] [--runs 3] [address …]

  --dist DIR  the built site
  --runs N    how often each page is measured
  address     pages to be measured, /vi/ for example; without any, one of each kind in both languages
`;

/** Home, section, bulletin with a picture, bulletin without, search. */
const PAGES = [
  '/vi/',
  '/en/',
  '/vi/thong-tin-tuyen-truyen/',
  '/en/public-information/',
  '/vi/2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien.html',
  '/en/2026/seven-things-before-the-november-rain.html',
  '/vi/2025/quyet-dinh-quy-che-tiep-nhan-ho-so.html',
  '/en/2025/decision-27-2025-receiving-applications.html',
  '/vi/tim-kiem.html',
  '/en/search.html',
];
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

/** The part of a request that counts here. */
interface Requested {
  url: string;
  bytes: number;
  isPicture: boolean;
}

function requestsOf(details: unknown): Requested[] {
  const items = details && typeof details === 'object' && 'items' in details ? details.items : [];
  return (Array.isArray(items) ? items : []).map((item: Record<string, unknown>) => ({
    url: String(item.url),
    bytes: Number(item.transferSize),
    isPicture: item.resourceType === 'Image',
  }));
}

/** What one run found, and the audits that a page fails. */
async function measure(address: string): Promise<Figures & { failed: string[] }> {
  // Loaded when it is needed: it takes seconds.
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(address, {
    port: DEBUGGING_PORT,
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const numeric = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const requests = requestsOf(audits['network-requests']?.details);
  const { origin } = new URL(address);
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    paint: numeric('largest-contentful-paint') / 1000,
    shift: numeric('cumulative-layout-shift'),
    kilobytes: requests.reduce((sum, { bytes, isPicture }) => sum + (isPicture ? 0 : bytes), 0) / 1000,
    outside: requests.filter(({ url }) => /^https?:/.test(url) && new URL(url).origin !== origin).length,
    failed: CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}

const isBulletin = (address: string) => /\/\d{4}\/[^/]+\.html$/.test(address);

/** Whether the first picture of a page is fetched at once. */
function hasPicture(address: string): boolean {
  const file = path.join(path.resolve(values.dist), address, address.endsWith('/') ? 'index.html' : '');
  return fs.readFileSync(file, 'utf8').includes('fetchpriority="high"');
}

const server = await serveFolder(path.resolve(values.dist));
const browser = await launchChromium([`--remote-debugging-port=${DEBUGGING_PORT}`]);
const FIGURES = ['performance', 'accessibility', 'best practices', 'SEO', 'largest paint, s', 'shift'];
const columns = ['page', ...FIGURES, 'kB without pictures', 'other hosts', ''];
console.log(`| ${columns.join(' | ')} |\n| --- |${' --: |'.repeat(columns.length - 2)} --- |`);
for (const page of positionals.length > 0 ? positionals : PAGES) {
  const runs: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) runs.push(await measure(server.origin + page));
  const figure = (of: (each: Figures) => number) => median(runs.map(of));
  const middle: Figures = {
    scores: CATEGORIES.map((_, i) => figure(({ scores }) => scores[i] ?? 0)),
    paint: figure(({ paint }) => paint),
    shift: Math.max(...runs.map(({ shift }) => shift)),
    kilobytes: figure(({ kilobytes }) => kilobytes),
    outside: Math.max(...runs.map(({ outside }) => outside)),
  };
  const faults = faultsOf(middle, isBulletin(page) && !hasPicture(page));
  const { scores, paint, shift, kilobytes, outside } = middle;
  const cells = [page, ...scores, paint.toFixed(2), shift.toFixed(3), kilobytes.toFixed(1), outside];
  console.log(`| ${[...cells, faults.length > 0 ? `FAIL: ${faults.join('; ')}` : 'pass'].join(' | ')} |`);
  const failed = new Set(runs.flatMap((each) => each.failed));
  if (failed.size > 0) console.error(`${page}: ${[...failed].join(', ')}`);
  if (faults.length > 0) process.exitCode = 1;
}
await browser.close();
await server.close();
