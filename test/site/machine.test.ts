import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import * as z from 'zod';
import { openData } from '../../src/outputs/open-data/open-data-schema.ts';
import { ROOT } from '../setup/bantin.ts';
import { DEMO } from '../setup/demo.ts';
import { htmlFiles } from '../tools/check-site.ts';

const ORIGIN = 'https://bantin.example.gov.vn';
const read = (file: string) => fs.readFileSync(path.join(DEMO.folder, file), 'utf8');
const all = fs.readdirSync(DEMO.folder, { recursive: true, encoding: 'utf8' }).sort();
const fileOf = (url: string) => url.slice(ORIGIN.length + 1).replace(/(^|\/)$/, '$1index.html');
const exists = (url: string) => url.startsWith(ORIGIN) && fs.existsSync(path.join(DEMO.folder, fileOf(url)));
const unescapeHtml = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The values of a page's metas or links of one name. */
const metas = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(
    ([, value = '']) => unescapeHtml(value),
  );
const hreflangs = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang = '', url = '']) => [lang, url],
    ),
  );
const jsonLd = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) =>
    JSON.parse(text),
  );

const pages = htmlFiles(DEMO.folder);
const isOpen = (html: string) => !html.includes('<meta name="robots" content="noindex"');
const bulletins = pages.filter((file) => /^(?:vi|en)\/\d{4}\//.test(file) && isOpen(read(file)));

describe('feeds', () => {
  const atoms = all.filter((file) => file.endsWith('feed.xml'));
  const rng = fs.readFileSync(path.join(ROOT, 'test/fixtures/atom.rng'), 'utf8');

  test('there is one for each language and each section, in both forms', () => {
    expect(atoms.length).toBe(2 * (1 + 5));
    expect(all.filter((file) => file.endsWith('feed.json')).length).toBe(atoms.length);
  });

  test('are valid Atom (RFC 4287)', async () => {
    const xml = atoms.map((file) => ({ fileName: file.replaceAll('/', '-'), contents: read(file) }));
    const { errors } = await validateXML({ xml, schema: rng, extension: 'relaxng' });
    expect(errors).toEqual([]);
  });

  test('are valid JSON Feeds 1.1', () => {
    const author = z.strictObject({ name: z.string().min(1) });
    const feed = z.strictObject({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      title: z.string().min(1),
      home_page_url: z.url(),
      feed_url: z.url(),
      description: z.string(),
      language: z.enum(['vi', 'en']),
      authors: z.array(author),
      items: z.array(
        z
          .strictObject({
            id: z.url(),
            url: z.url(),
            external_url: z.url().optional(),
            title: z.string().min(1),
            summary: z.string().min(1),
            content_html: z.string().min(1).optional(),
            content_text: z.string().min(1).optional(),
            image: z.url().optional(),
            date_published: z.iso.datetime({ offset: true }),
            date_modified: z.iso.datetime({ offset: true }),
            authors: z.array(author).min(1).optional(),
            tags: z.array(z.string().min(1)),
            language: z.enum(['vi', 'en']),
            attachments: z.array(
              z.strictObject({
                url: z.url(),
                mime_type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
                title: z.string().optional(),
                size_in_bytes: z.int().positive().optional(),
              }),
            ),
          })
          .refine((item) => item.content_html ?? item.content_text),
      ),
    });
    for (const file of all.filter((name) => name.endsWith('feed.json'))) {
      const value = feed.parse(JSON.parse(read(file)));
      expect(fileOf(value.feed_url)).toBe(file);
      for (const item of value.items) {
        expect(exists(item.url), item.url).toBe(true);
        for (const { url } of item.attachments) expect(exists(url), url).toBe(true);
      }
    }
  });

  test('every address in their texts is whole and leads somewhere', () => {
    const items = JSON.parse(read('vi/feed.json')).items as { content_html?: string }[];
    const addresses = items.flatMap(({ content_html = '' }) =>
      [...content_html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = '']) => unescapeHtml(url)),
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((url) => !/^(?:https?:|mailto:|tel:)/.test(url))).toEqual([]);
    const own = addresses.filter((url) => url.startsWith(ORIGIN)).map((url) => url.replace(/#.*/, ''));
    expect(own.filter((url) => !exists(url))).toEqual([]);
  });

  test('are found from the pages: a section names its own', () => {
    expect(read('vi/2026/tra-cuu-van-ban-phap-luat.html')).toContain(
      'type="application/atom+xml" title="Cổng bản tin tỉnh Mộc Giang" href="/vi/feed.xml"',
    );
    expect(read('en/notices/index.html')).toMatch(
      /type="application\/feed\+json" title="[^"]+" href="\/en\/notices\/feed.json"/,
    );
  });
});

describe('sitemaps', () => {
  const parts = all.filter((file) => /^sitemap-.+\.xml$/.test(file));

  test('are valid, and the index names each part that there is', async () => {
    const [sitemap, link] = ['node_modules/sitemap/schema/sitemap.xsd', 'test/fixtures/xhtml-link.xsd'].map(
      (file) => ({ fileName: path.basename(file), contents: fs.readFileSync(path.join(ROOT, file), 'utf8') }),
    );
    const xml = parts.map((file) => ({ fileName: file, contents: read(file) }));
    const { errors } = await validateXML({ xml, schema: [link ?? ''], preload: sitemap ?? [] });
    expect(errors).toEqual([]);
    const named = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
      fileOf(url),
    );
    expect(named.sort()).toEqual(parts);
    expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  });

  test('say in the index when they last changed, but for the newest: a publication leaves the index as it is', () => {
    const said = [...read('sitemap.xml').matchAll(/sitemap-([^.]+)\.xml<\/loc>(<lastmod>)?/g)];
    const years = said.filter(([, name]) => name !== 'pages').map(([, , lastmod]) => lastmod !== undefined);
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.map((_, i) => i < years.length - 1));
  });

  test('hold every bulletin once, and no page that is not for search engines', async () => {
    const entries = (await Promise.all(parts.map(entriesOf))).flat();
    const files = entries.map(({ url }) => fileOf(url));
    expect(new Set(files).size).toBe(files.length);
    expect(bulletins.filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => !isOpen(read(file)))).toEqual([]);
  });

  test('name the same languages as the pages, and each page names back those that name it', async () => {
    const entries = (await Promise.all(parts.map(entriesOf))).flat();
    for (const { url, links } of entries) {
      const inPage = hreflangs(read(fileOf(url)));
      expect(Object.fromEntries(links.map(({ lang, url: other }) => [lang, other])), url).toEqual(inPage);
      for (const other of Object.values(inPage)) {
        if (fileOf(other) === 'index.html') continue;
        expect(hreflangs(read(fileOf(other))), other).toEqual(inPage);
      }
    }
  });

  async function entriesOf(file: string) {
    const items = await parseSitemap(Readable.from([read(file)]));
    return items.map(({ url, links }) => ({ url, links: links ?? [] }));
  }
});

describe('what a page says of itself', () => {
  const context = 'https://schema.org';

  test.for(bulletins)('Dublin Core, Open Graph and schema.org are complete: %s', (file) => {
    const html = read(file);
    for (const element of ['title', 'creator', 'date', 'description', 'publisher', 'identifier']) {
      expect(metas(html, `DC.${element}`).every(Boolean), element).toBe(true);
      expect(metas(html, `DC.${element}`).length, element).toBeGreaterThan(0);
    }
    for (const property of ['type', 'title', 'description', 'url', 'site_name', 'locale']) {
      expect(
        metas(html, `og:${property}`).map((value) => value !== ''),
        property,
      ).toEqual([true]);
    }
    const url = `${ORIGIN}/${file}`;
    expect(metas(html, 'DC.identifier')).toEqual([url]);
    const [article] = jsonLd(html);
    expect(article).toMatchObject({
      '@context': context,
      '@type': 'NewsArticle',
      headline: metas(html, 'og:title')[0],
      datePublished: metas(html, 'DC.date')[0],
      mainEntityOfPage: url,
      publisher: { '@type': 'GovernmentOrganization', telephone: '0200 000 000' },
    });
    expect(Date.parse(article.dateModified)).toBeGreaterThanOrEqual(Date.parse(article.datePublished));
    expect(jsonLd(html)[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ position: 1 }, { position: 2, name: article.articleSection }],
    });
  });

  test('the home page names the site and the office', () => {
    expect(jsonLd(read('en/index.html'))[0]).toMatchObject({
      '@type': 'WebSite',
      inLanguage: 'en',
      publisher: { '@type': 'GovernmentOrganization', url: `${ORIGIN}/en/` },
    });
  });

  test('a withdrawn bulletin and “not found” say nothing but that they are not for search engines', () => {
    for (const file of ['vi/2025/lich-sat-hach-lai-xe-thang-tam.html', '404.html']) {
      const html = read(file);
      expect(metas(html, 'robots')).toEqual(['noindex']);
      expect(html).not.toMatch(/og:|DC\.|NewsArticle|rel="canonical"|hreflang="x-default"/);
    }
  });
});

describe('open data', () => {
  const months = all.filter((file) => /\/data\/\d{4}-\d{2}\.json$/.test(file));

  test('keeps to the schema that is published beside it', () => {
    expect(months.length).toBeGreaterThan(10);
    for (const file of [...months, 'vi/data/index.json', 'en/data/index.json']) {
      expect(openData.safeParse(JSON.parse(read(file))).error, file).toBe(undefined);
    }
    expect(JSON.parse(read('data/schema.json')).$schema).toContain('json-schema.org');
  });

  test('holds every bulletin of its language, and the list counts them', () => {
    for (const lang of ['vi', 'en']) {
      const index = JSON.parse(read(`${lang}/data/index.json`)) as {
        months: { url: string; count: number }[];
      };
      const urls = index.months.flatMap(({ url, count }) => {
        const { bulletins: inMonth } = JSON.parse(read(fileOf(url))) as { bulletins: { url: string }[] };
        expect(inMonth.length).toBe(count);
        return inMonth.map((bulletin) => fileOf(bulletin.url));
      });
      expect(urls.sort()).toEqual(bulletins.filter((file) => file.startsWith(`${lang}/`)));
    }
  });
});
