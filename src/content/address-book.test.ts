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
])('no old address may take the place of %s', (url) => {
  expect(reserveAddresses(['vi', 'en']).claim(url, '2017/hop')).toBe('Bantin');
});

test.for([
  '/vi/du-lieu/',
  '/vi/2017/feed.html',
  '/rss/feed.xml.aspx',
  '/old/sitemap.html',
  '/database/a.json',
])('%s is free, once', (url) => {
  const addresses = reserveAddresses(['vi', 'en']);
  expect(addresses.claim(url, '2017/hop')).toBe(undefined);
  expect(addresses.claim(url, '2018/hop')).toBe('2017/hop');
});
