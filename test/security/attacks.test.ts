import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Run, temporaryFolder } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { build } from '../setup/site.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { SECRET } from './attack-bulletins.ts';
import { attackSite } from './attack-site.ts';
import { ATTACK_STRINGS } from './attack-strings.ts';
import { bodyFaults, headingOf, pageFaults } from './html-faults.ts';
import { saveAndOpen } from './save.ts';
import { sieve } from './sieve.ts';
import { touchAll, visitAll, watch } from './visit.ts';

/** A window in which nothing is looked at: what would stand in it is hardly painted. */
const FLAT = { width: 1280, height: 8 };

/** Of so many searches one begins with the page, the others with an address to which its reader comes back. */
const LOADED = 8;

/** Pages that say what the bulletins' own pages say, too: of keywords, lists, links in place of a text. */
const REPEATING = /\/(?:tu-khoa|keyword|luu-tru|archive|muc-\d+)\/|\/lien-ket-/;

const folder = temporaryFolder();
const output = path.join(folder, 'dist');
const read = (file: string) => fs.readFileSync(path.join(output, file), 'utf8');
let checks: Run[];
let built: Run;
let files: string[] = [];
const ending = (end: string) => files.filter((file) => file.endsWith(end));
const json = (file: string) => JSON.parse(read(file));

beforeAll(async () => {
  const { pieces, files: fixed } = await attackSite();
  const sieved = await sieve(folder, pieces, fixed);
  checks = sieved.runs;
  built = await build(sieved.content, output);
  if (built.code !== 0) throw new Error(built.stderr);
  files = fs
    .readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(output, path.join(entry.parentPath, entry.name)))
    .sort();
});

test('a site of attacks is checked and built like any other', () => {
  expect(new Set(ATTACK_STRINGS).size).toBe(ATTACK_STRINGS.length);
  expect(ATTACK_STRINGS.length).toBeGreaterThan(500);
  expect(checks.map(({ code, stderr }) => [code, stderr])).toEqual(checks.map(() => [1, '']));
  expect(built.code).toBe(0);
  expect(built.stderr).not.toMatch(/\n *at |Error/);
  expect(ending('.html').length).toBeGreaterThan(600);
});

describe('what is written', () => {
  test('pages hold nothing but our elements, attributes, addresses and scripts', () => {
    const faults = ending('.html').flatMap((file) =>
      pageFaults(read(file)).map((fault) => `${file}: ${fault}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('a title is read as it was written', () => {
    const bulletins = files
      .filter((file) => /\/data\/\d{4}-\d\d\.json$/.test(file))
      .flatMap((file) => json(file).bulletins);
    expect(bulletins.length).toBeGreaterThan(200);
    for (const { url, title } of bulletins)
      expect(headingOf(read(new URL(url).pathname.slice(1)))).toBe(title);
  });

  test('texts in open data and in feeds hold no more than those in pages', () => {
    const months = files.filter((file) => /\/data\/\d{4}-\d\d\.json$/.test(file));
    const texts = [
      ...months.flatMap((file) => json(file).bulletins.map(({ html }: { html: string }) => html)),
      ...ending('feed.json').flatMap((file) =>
        json(file).items.flatMap(({ content_html }: { content_html?: string }) => content_html ?? []),
      ),
      ...ending('feed.xml').flatMap((file) =>
        [...read(file).matchAll(/<content type="html">([^<]*)<\/content>/g)].map(([, text = '']) =>
          unescapeXml(text),
        ),
      ),
    ];
    expect(texts.length).toBeGreaterThan(500);
    expect([...new Set(texts)].flatMap(bodyFaults).slice(0, 20)).toEqual([]);
  });

  test('every XML is well-formed, every JSON can be read', async () => {
    const xml = ending('.xml').map((file, i) => ({ fileName: `${i}.xml`, contents: read(file) }));
    expect(xml.length).toBeGreaterThan(20);
    const { errors } = await validateXML({ xml, normalization: 'c14n' });
    expect(errors).toEqual([]);
    expect(ending('.json').filter((file) => json(file) === undefined)).toEqual([]);
  });

  test('an old address leads to its bulletin alone, for every host', () => {
    const lines = (file: string) => read(file).trimEnd().split('\n');
    expect(lines('_redirects').length).toBeGreaterThan(30);
    expect(
      lines('_redirects').filter(
        (line) => !/^\/\S*(?: [^\s/]\S*)* \/vi\/2025\/[a-z0-9-]+\.html 301$/.test(line),
      ),
    ).toEqual([]);
    expect(
      lines('_redirects.nginx').filter(
        (line) => !/^"\/[^"\s\\]*" "\/vi\/2025\/[a-z0-9-]+\.html";$/.test(line),
      ),
    ).toEqual([]);
  });

  test('nothing is said of editorial records', () => {
    expect(files.filter((file) => read(file).includes(SECRET))).toEqual([]);
  });
});

describe('in a browser', () => {
  const browser = useSharedBrowser();
  let server: StaticServer;
  beforeAll(async () => {
    // Nothing is blocked; what the policy would block is reported.
    server = await serveFolder(output, { policy: 'content-security-policy-report-only' });
  });
  afterAll(() => server?.close());
  const addressOf = (file: string) => `${server.origin}/${file.split('/').map(encodeURIComponent).join('/')}`;
  const isRedirect = (file: string) => read(file).includes('http-equiv="refresh"');
  /** The choice of language leads on. */
  const GATEWAY = 'index.html';
  /** Every page but those that lead elsewhere; of those that repeat others one in eight. */
  const pages = () =>
    ending('.html').filter(
      (file, i) => file !== GATEWAY && !isRedirect(file) && !(REPEATING.test(file) && i % 8),
    );

  /** What a task in a context of its own makes attacks do. */
  async function seenIn(
    task: (context: BrowserContext) => Promise<void>,
    locale = 'vi-VN',
  ): Promise<string[]> {
    const context = await browser.newContext({ serviceWorkers: 'block', locale, viewport: FLAT });
    const seen = await watch(context, server.origin);
    await task(context);
    await context.close();
    return [...new Set(seen)].slice(0, 20);
  }

  test('what an attack does is seen', async () => {
    fs.writeFileSync(
      path.join(output, 'attack.html'),
      '<!doctype html><p title=a onfocus=bantinHit()><script>fetch("https://evil.example/")</script>',
    );
    const seen = await seenIn(async (context) => {
      await visitAll(context, [`${server.origin}/attack.html`], 1);
    });
    expect(seen.join('\n')).toMatch(/code ran on .*attack\.html/);
    expect(seen.join('\n')).toMatch(/a request of https:\/\/evil\.example\/ on .*attack\.html/);
    expect(seen.join('\n')).toMatch(/Content Security Policy/);
  });

  test('nothing runs, asks another host, leads away, or even tries what the policy forbids', async () => {
    const seen = await seenIn(async (context) => {
      expect(await visitAll(context, pages().map(addressOf), 2)).toEqual([]);
    });
    expect(seen).toEqual([]);
  });

  test('nor at the choice of language', async () => {
    const seen = await seenIn(async (context) => {
      expect(await visitAll(context, [addressOf(GATEWAY)], 1)).toEqual([]);
    }, 'fr-FR');
    expect(seen).toEqual([]);
  });

  test('old addresses lead to bulletins', async () => {
    const some = ending('.html')
      .filter(isRedirect)
      .filter((_, i) => i % 2 === 0);
    expect(some.length).toBeGreaterThan(5);
    const seen = await seenIn(async (context) => {
      const page = await context.newPage();
      for (const file of some) {
        await page.goto(addressOf(file), { waitUntil: 'commit' });
        await page.waitForURL(/\/vi\/2025\/[a-z0-9-]+\.html$/);
      }
    });
    expect(seen).toEqual([]);
  });

  test('a search for an attack finds attacks, and both stay text', async () => {
    const every = Math.floor(ATTACK_STRINGS.length / 30);
    const queries = ATTACK_STRINGS.filter((_, i) => i % every === 0);
    let found = 0;
    const seen = await seenIn(async (context) => {
      const page = await context.newPage();
      for (const [i, query] of queries.entries()) {
        const parameters = new URLSearchParams({ q: query.toWellFormed(), section: query.toWellFormed() });
        const address = `${server.origin}/vi/tim-kiem.html?${parameters}`;
        await (i % LOADED === 0 ? page.goto(address) : page.evaluate(comeBackTo, address));
        // In all sections: there is none of that name to choose.
        await page.getByRole('searchbox').press('Enter');
        await page.waitForFunction(() =>
          /\d|Không/.test(document.querySelector('.search-status')?.textContent ?? ''),
        );
        await touchAll(page);
        found += await page.locator('.results h3').count();
        expect(
          await page.locator('.search :is(img, svg, script, iframe, style, [onload], [onerror])').count(),
        ).toBe(0);
      }
    });
    expect(seen).toEqual([]);
    expect(found).toBeGreaterThan(queries.length);
  });

  test('a page that a reader saves runs nothing from the disk', async () => {
    const xml: string[] = [];
    const seen = await seenIn(async (context) => {
      const [page, opened] = [await context.newPage(), await context.newPage()];
      for (const place of [0, 14, 27, 40, 55, 75, 90, 110]) {
        await page.goto(`${server.origin}/vi/2025/tin-${place}.html`);
        xml.push(...(await saveAndOpen(page, opened, folder)));
      }
    });
    expect(seen).toEqual([]);
    const files = xml.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
    expect((await validateXML({ xml: files, normalization: 'c14n' })).errors).toEqual([]);
  });
});

/** What a page finds when its reader comes back to an address of it. */
function comeBackTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const unescapeXml = (text: string) =>
  text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
