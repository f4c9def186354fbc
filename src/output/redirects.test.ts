import { expect, test } from 'vitest';
import type { LanguagePlan, SitePlan } from '../pages/plan.ts';
import { createRoutes } from '../pages/routes.ts';
import { writeRedirects } from './redirects.ts';

const routes = createRoutes('https://bantin.example.gov.vn');

function written(aliases: string[]): Record<string, string> {
  const version = { lang: 'vi', slug: 'hop', title: 'Họp' };
  const shown = [{ state: 'public', bulletin: { id: '2017/hop', aliases, versions: { vi: version } } }];
  const plan = { routes, lang: 'vi', site: { shown } } as unknown as LanguagePlan;
  const files: Record<string, string> = {};
  writeRedirects({ routes, languages: [plan], pages: [] } as unknown as SitePlan, (url, text) => {
    files[url] = String(text);
  });
  return files;
}

test('rules with a query come first; parameters stand apart, letters and blanks are encoded', () => {
  const files = written(['/tin/cũ', '/a.aspx?ID=1&Lang=vi', '/b%20c', '/d$e']);
  expect(files['/_redirects']).toBe(
    [
      '/a.aspx ID=1 Lang=vi /vi/2017/hop.html 301',
      '/b%20c /vi/2017/hop.html 301',
      '/d$e /vi/2017/hop.html 301',
      '/tin/c%C5%A9 /vi/2017/hop.html 301',
      '',
    ].join('\n'),
  );
  expect(files['/_redirects.nginx']).toContain('"/a.aspx?ID=1&Lang=vi" "/vi/2017/hop.html";');
  expect(files['/_redirects.nginx']).toContain('"/d%24e" "/vi/2017/hop.html";');
});

test('what a query leads to stands beside its path, whatever the case', () => {
  expect(
    JSON.parse(written(['/Lists/ChiTiet.aspx?ID=1817'])['/Lists/ChiTiet.aspx/redirects.json'] ?? ''),
  ).toEqual({
    'id=1817': '/vi/2017/hop.html',
  });
});
