import { expect, test } from 'vitest';
import { BulletinAddresses } from './addresses.ts';

const addresses = new BulletinAddresses([
  { url: '/vi/2017/hop.html', id: '2017/hop', lang: 'vi' },
  { url: '/en/2017/meeting.html', id: '2017/hop', lang: 'en' },
  { url: '/vi/2018/moi.html', id: '2018/moi', lang: 'vi' },
  { url: '/tin-tức/họp', id: '2017/hop', lang: 'vi' },
  { url: '/Lists/Tin.aspx?ID=7', id: '2017/hop', lang: 'vi' },
  { url: '/Lists/Tin.aspx?ID=8', id: '2018/moi', lang: 'vi' },
  // Published now: it stays with its bulletin.
  { url: '/vi/2018/moi.html', id: '2017/hop', lang: 'vi' },
]);
const found = (target: string) => {
  const counted = addresses.find(target);
  return counted && `${addresses.ids[counted.bulletin]} ${counted.lang}`;
};

test.for([
  ['/vi/2017/hop.html', '2017/hop vi'],
  ['/en/2017/meeting.html?utm_source=zalo&x=%', '2017/hop en'],
  ['/vi/2017/hop', '2017/hop vi'],
  ['/VI/2017/Hop.HTML', '2017/hop vi'],
  ['//vi//2017/hop.html', '2017/hop vi'],
  ['/vi/2017/%68op.html', '2017/hop vi'],
  ['https://tinh.gov.vn/vi/2017/hop.html#a', '2017/hop vi'],
  ['/vi/2018/moi.html', '2018/moi vi'],
  ['/tin-t%E1%BB%A9c/h%E1%BB%8Dp', '2017/hop vi'],
  [`/${encodeURI('tin-tức/họp'.normalize('NFD'))}/`, '2017/hop vi'],
  ['/tin-tức/họp', '2017/hop vi'],
  ['/lists/tin.aspx?id=7', '2017/hop vi'],
  ['/Lists/Tin.aspx?ID=8', '2018/moi vi'],
  ['/Lists/Tin.aspx', undefined],
  ['/Lists/Tin.aspx?ID=9', undefined],
  ['/vi/', undefined],
  ['/vi/feed.xml', undefined],
  ['/vi/2017/hop.html.bak', undefined],
  ['/vi/2017/hop.html?kept', undefined],
  ['/vi/2017/%E1%BB.html', undefined],
  ['*', undefined],
  ['', undefined],
] as const)('%s', ([target, expected]) => {
  expect(found(target)).toBe(expected);
  // What is remembered is the same.
  expect(found(target)).toBe(expected);
});
