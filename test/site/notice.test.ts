import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin } from '../setup/bantin.ts';
import { officeSite } from '../setup/office-site.ts';
import { bytesOf, newSite } from '../setup/site.ts';
import { htmlFaults, htmlFiles } from '../tools/check-site.ts';

const TEXT = 'Bão số 13 <script>alert(1)</script> & lũ "lớn"';
const WITH = `notice: {vi: '${TEXT}', en: Storm, from: 22/11/2026 13:30, until: 2026-11-24, level: warning}`;

/** Builds on top of the last build, by a clock. */
async function buildAt(content: string, output: string, now: string) {
  const folders = ['--content', content, '--output', output, '--cache', `${output}.cache`];
  const { code, stdout, stderr } = await bantin(['build', '--json', ...folders, '--now', now]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as { pages: number; written: number };
}

const withNotice = (output: string) =>
  htmlFiles(output).filter((file) =>
    fs.readFileSync(path.join(output, file), 'utf8').includes('<section class="site-notice'),
  );

describe('a notice for the whole site', () => {
  test('comes and goes at its moments, on all pages; between them an hourly build changes nothing', async () => {
    const { folder, content, output } = newSite(officeSite(WITH));
    const { pages } = await buildAt(content, output, '2026-11-22T13:00:00+07:00');
    const steps: [now: string, written: number, shown: number][] = [
      ['2026-11-22T13:29:59.999+07:00', 0, 0],
      ['2026-11-22T13:30:00+07:00', pages, pages],
      ['2026-11-24T16:59:59.999Z', 0, pages],
      ['2026-11-24T17:00:00Z', pages, 0],
      ['2027-01-01T00:00:00+07:00', 0, 0],
    ];
    for (const [i, [now, written, shown]] of steps.entries()) {
      const result = await buildAt(content, output, now);
      expect([now, result.written, withNotice(output).length]).toEqual([now, written, shown]);
      const clean = path.join(folder, `clean-${i}`);
      await buildAt(content, clean, now);
      expect(bytesOf(output)).toEqual(bytesOf(clean));
      if (shown === 0) continue;
      const files = htmlFiles(output);
      expect((await Promise.all(files.map((file) => htmlFaults(output, file)))).flat()).toEqual([]);
    }
  });

  test('is text, and says in words how much it matters, in the language of the page; the gateway says it in both', async () => {
    const { content, output } = newSite(officeSite(WITH));
    await buildAt(content, output, '2026-11-23T00:00:00+07:00');
    const noticesIn = (file: string) =>
      fs.readFileSync(path.join(output, file), 'utf8').match(/<section class="site-notice.*?<\/section>/gs);
    const until = 'data-until="2026-11-25T00:00:00+07:00"';
    const vi = `<section class="site-notice warning" lang="vi" aria-label="Cảnh báo" ${until}><p class="wide"><strong>Cảnh báo</strong> Bão số 13 &lt;script>alert(1)&lt;/script> &amp; lũ &quot;lớn&quot;</p></section>`;
    const en = `<section class="site-notice warning" lang="en" aria-label="Warning" ${until}><p class="wide"><strong>Warning</strong> Storm</p></section>`;
    expect(noticesIn('vi/2026/hop.html')).toEqual([vi]);
    expect(noticesIn('en/index.html')).toEqual([en]);
    expect(noticesIn('404.html')).toEqual([vi]);
    expect(noticesIn('index.html')).toEqual([vi, en]);
  });

  test('without hours it is there until it is removed, and changes no feed and no data', async () => {
    const { content, output } = newSite(officeSite('notice: {vi: Nghỉ Tết., en: Closed.}'));
    await buildAt(content, output, '2026-11-23T00:00:00+07:00');
    expect(withNotice(output)).toEqual(htmlFiles(output));
    const isFile = ([file]: [string, string]) => /\.(?:xml|json|txt|js)$/.test(file);
    const others = Object.entries(bytesOf(output)).filter(isFile);
    fs.writeFileSync(path.join(content, 'site.yml'), officeSite('')['site.yml'] ?? '');
    const { pages, written } = await buildAt(content, output, '2026-11-23T00:00:00+07:00');
    expect([withNotice(output), written]).toEqual([[], pages]);
    expect(Object.entries(bytesOf(output)).filter(isFile)).toEqual(others);
  });
});
