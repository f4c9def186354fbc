import { expect, test } from 'vitest';
import { reserveAddresses } from './address-book.ts';

test.for([
  '/vi/feed.xml',
  '/vi/tin-tuc/feed.json',
  '/en/data/2017-04.json',
  '/vi/data/',
  '/data/schema.json',
  '/sitemap.xml',
  '/sitemap-2017-2.xml',
  '/robots.txt',
  '/next-publication.txt',
  '/Next-Publication.txt',
  '/robots.txt/',
  '/Assets/site.css',
  '/ASSETS/',
  '/media/2017/x.jpg',
  '/search',
  '/SW.js/x/',
  '/_redirects/x/',
  '/_Redirects.nginx',
  '/_headers',
  '/.bantin',
  '/.well-known/security.txt',
  '/sitemap.xml/x/',
  '/vi/Feed.xml/',
  '/vi/offline.json/x/',
  '/vi/2017/',
  '/x.aspx/redirects-17.json/a/',
  '/y.html.redirects-8.json/a/',
  '/a\u200Bssets/x',
  '/VI/Luu-Tru/',
  '/',
  '/index.html/a/',
  '/vi/index.html',
])('no old address may take the place of %s', (url) => {
  expect(reserveAddresses(['vi', 'en'], ['keyword']).claim(url, '2017/hop')).toBe('Bantin');
});

test.for([
  '/vi/du-lieu/',
  '/vi/2017/feed.html',
  '/rss/feed.xml.aspx',
  '/old/sitemap.html',
  '/database/a.json',
])('%s is free, once', (url) => {
  const addresses = reserveAddresses(['vi', 'en'], ['keyword']);
  expect(addresses.claim(url, '2017/hop')).toBe(undefined);
  expect(addresses.claim(url, '2018/hop')).toBe('2017/hop');
});

test('the folders of authors and sources are taken where they have pages', () => {
  const [plain, all] = [['keyword'] as const, ['keyword', 'author', 'source'] as const];
  for (const url of ['/vi/tac-gia/', '/vi/Nguon/', '/en/author/', '/en/source/index.html']) {
    expect(reserveAddresses(['vi', 'en'], all).claim(url, '2017/hop')).toBe('Bantin');
    expect(reserveAddresses(['vi', 'en'], plain).claim(url, '2017/hop')).toBe(undefined);
  }
});

test.for([
  ['by letter case', '/Tin/A.html', '/tin/a.HTML'],
  ['by the form of its letters', '/tin/h\u00F2a/', '/tin/ho\u0300a/'],
  ['by a dot at its end', '/tin/a./', '/tin/a/'],
  ['as a folder where a file is', '/tin/a.html', '/tin/a.html/b/'],
  ['as a file where a folder is', '/tin/a.html/b/', '/tin/a.html'],
  ['as the index of its folder', '/tin/a/', '/tin/a/index.html'],
] as const)('an address is taken %s', ([, first, second]) => {
  const addresses = reserveAddresses(['vi'], ['keyword']);
  expect(addresses.claim(first, '2017/hop')).toBe(undefined);
  expect(addresses.claim(second, '2018/hop')).toBe('2017/hop');
});

test('an address may be led away from by several queries, each of them once', () => {
  const addresses = reserveAddresses(['vi'], ['keyword']);
  expect(addresses.claimQuery('/', 'p=1', 'a')).toBe(undefined);
  expect(addresses.claimQuery('/x.aspx/', 'ID=1', 'a')).toBe(undefined);
  expect(addresses.claimQuery('/x.aspx/', 'ID=2', 'b')).toBe(undefined);
  expect(addresses.claim('/X.aspx/', 'c', { isAlias: true })).toBe(undefined);
  expect(addresses.claimQuery('/X.aspx/', 'id=1', 'd')).toBe('a');
  expect(addresses.claim('/x.aspx', 'e')).toBe('a');
  expect(addresses.claimQuery('/sw.js/', 'v=1', 'f')).toBe('Bantin');
  expect(addresses.claimQuery('/vi/', 'fbclid=1', 'g')).toBe('Bantin');
  addresses.claim('/vi/2026/b.html', 'h');
  expect(addresses.claimQuery('/vi/2026/b.html', 'x=1', 'i')).toBe('h');
});
