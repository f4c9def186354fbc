import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeSite } from '../setup/office-site.ts';
import { build, newSite } from '../setup/site.ts';
import { deadLinks, htmlFaults, htmlFiles } from '../tools/check-site.ts';

const PORTAL =
  '{text: {vi: "Cổng <b>DVC</b> & hơn", en: Portal}, url: "https://dichvucong.gov.vn/p?a=1&b=2"}';

async function built(settings: string, ...options: string[]) {
  const { content, output } = newSite(officeSite(settings));
  const { code, stderr } = await build(content, output, ...options);
  expect(code, stderr).toBe(0);
  const read = (file: string) => fs.readFileSync(path.join(output, file), 'utf8');
  const linksIn = (file: string, part: RegExp) =>
    [...(part.exec(read(file))?.[0] ?? '').matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url);
  return {
    output,
    read,
    menu: (file: string) => linksIn(file, /<nav class="sections".*?<\/nav>/s),
    foot: (file: string) =>
      linksIn(file, /<footer.*?<\/footer>/s).filter((url) => /html|https/.test(url ?? '')),
  };
}

const SECTIONS = ['/vi/tin-tuc/', '/vi/thong-bao/', '/vi/luu-tru/'];

describe('menus', () => {
  test('without any, every standing page stands at the foot, in each language those that it has', async () => {
    const { menu, foot } = await built('');
    expect(menu('vi/index.html')).toEqual(SECTIONS);
    expect(foot('vi/index.html')).toEqual(['/vi/gioi-thieu.html', '/vi/lien-he.html', '/vi/rieng-tu.html']);
    expect(foot('en/index.html')).toEqual(['/en/gioi-thieu.html', '/en/lien-he.html']);
  });

  test('pages and links to other sites follow the sections; the foot has the rest', async () => {
    const { menu, foot, read, output } = await built(`menu: [lien-he, ${PORTAL}]`);
    expect(menu('vi/index.html')).toEqual([
      ...SECTIONS,
      '/vi/lien-he.html',
      'https://dichvucong.gov.vn/p?a=1&amp;b=2',
    ]);
    expect(foot('vi/index.html')).toEqual(['/vi/gioi-thieu.html', '/vi/rieng-tu.html']);
    const html = read('vi/2026/hop.html');
    expect(html).toContain('rel="external" class="elsewhere"');
    expect(html).toContain(
      'Cổng &lt;b>DVC&lt;/b> &amp; hơn<span class="visually-hidden"> (trang khác: dichvucong.gov.vn)</span>',
    );
    expect(read('en/index.html')).toContain(
      'Portal<span class="visually-hidden"> (another site: dichvucong.gov.vn)',
    );
    expect(read('vi/lien-he.html')).toContain('<a href="/vi/lien-he.html" aria-current="page">');
    const files = htmlFiles(output);
    expect((await Promise.all(files.map((file) => htmlFaults(output, file)))).flat()).toEqual([]);
    expect(files.flatMap((file) => deadLinks(output, file))).toEqual([]);
  });

  test('a foot of the office’s own choice is that and no more, below a path, too', async () => {
    const footer = `footer:\n  - ${PORTAL}\n  - gioi-thieu\n  - {text: {vi: Trang nhà, en: Here}, url: https://coquan.vn/}`;
    const { foot, read } = await built(footer, '--base-url', 'https://coquan.vn/tin');
    expect(foot('vi/index.html')).toEqual([
      'https://dichvucong.gov.vn/p?a=1&amp;b=2',
      '/tin/vi/gioi-thieu.html',
      'https://coquan.vn/',
    ]);
    expect(read('vi/index.html')).toContain('<a href="https://coquan.vn/">Trang nhà</a>');
  });

  test('an empty foot has no page', async () => {
    const { foot } = await built('footer: []');
    expect(foot('vi/index.html')).toEqual([]);
  });
});

test('the licence is on every page, and where machines look for rights', async () => {
  const licence = 'Ghi nguồn <Mộc Giang> & “dẫn” ]]> liên kết';
  const { output, read } = await built(`licence: {vi: "${licence}", en: Name the source}`);
  const without = htmlFiles(output).filter(
    (file) => file !== 'index.html' && !/<p class="licence">(?:Ghi nguồn|Name the source)/.test(read(file)),
  );
  expect(without).toEqual([]);
  expect(read('vi/feed.xml')).toContain(
    '<rights>Ghi nguồn &lt;Mộc Giang> &amp; “dẫn” ]]&gt; liên kết</rights>',
  );
  expect(read('en/feed.xml')).toContain('<rights>Name the source</rights>');
  const { licence: inData } = JSON.parse(read('vi/data/2026-11.json'));
  expect([inData, JSON.parse(read('vi/data/index.json')).licence]).toEqual([licence, licence]);
  expect(read('vi/2026/hop.html')).toContain(
    '<meta name="DC.rights" content="Ghi nguồn &lt;Mộc Giang> &amp; “dẫn”',
  );
  expect(read('vi/2026/hop.html')).toContain('"copyrightNotice":"Ghi nguồn \\u003cMộc Giang> & “dẫn”');
});

test('without a licence nothing says anything of it', async () => {
  const { read } = await built('');
  expect(read('vi/feed.xml') + read('vi/index.html') + read('vi/data/index.json')).not.toMatch(
    /rights|licence|copyrightNotice/,
  );
});
