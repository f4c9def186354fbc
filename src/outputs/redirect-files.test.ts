import { expect, test } from 'vitest';
import type { LanguagePlan } from '../pages/page.ts';
import { redirectsOf } from '../pages/redirects.ts';
import { createRoutes } from '../pages/routes.ts';
import { redirectOutputs } from './redirect-files.ts';

const routes = createRoutes('https://bantin.example.gov.vn');

function written(aliases: string[]): Record<string, string> {
  const version = { lang: 'vi', slug: 'hop', key: () => '' };
  const shown = [
    {
      state: 'public',
      index: { id: '2017/hop', aliases, versions: { vi: version } },
    },
  ];
  const plan = { routes, lang: 'vi', site: { shown, pages: [], categories: [] } } as unknown as LanguagePlan;
  const outputs = redirectOutputs({ routes, redirects: redirectsOf(plan) });
  return Object.fromEntries(outputs.map(({ file, make }) => [`/${file}`, String(make())]));
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
  expect(files['/_redirects.nginx']).toContain('"/d$e" "/vi/2017/hop.html";');
});

test('what a query leads to stands beside its path, whatever the case', () => {
  expect(
    JSON.parse(written(['/Lists/ChiTiet.aspx?ID=1817'])['/Lists/ChiTiet.aspx/redirects-17.json'] ?? ''),
  ).toEqual({
    'id=1817': '/vi/2017/hop.html',
  });
});

test('a path of many queries is looked up in parts; one of a page keeps to itself', () => {
  const files = written(['/x.aspx?ID=101', '/x.aspx?ID=201', '/x.aspx?ID=102', '/y.html?Tên=Ễ']);
  expect(Object.keys(files).filter((name) => name.endsWith('.json'))).toEqual([
    '/x.aspx/redirects-01.json',
    '/x.aspx/redirects-02.json',
    '/y.html.redirects-84.json',
  ]);
  expect(JSON.parse(files['/y.html.redirects-84.json'] ?? '')).toEqual({
    't%c3%aan=%e1%bb%84': '/vi/2017/hop.html',
  });
});

test('a query may be called as a part of every object', () => {
  const files = written(['/x?__proto__=1', '/x?constructor=1']);
  expect(files['/x/redirects-o1.json']).toBe('{"__proto__=1":"/vi/2017/hop.html"}\n');
  expect(written(['/x?__proto__'])['/x/redirects-to.json']).toBe('{"__proto__":"/vi/2017/hop.html"}\n');
});
