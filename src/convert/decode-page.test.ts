import { expect, test } from 'vitest';
import { takeHtml } from '../word/html/html.ts';
import { brokenIn, decodePage, encodingOf } from './decode-page.ts';

const utf8 = (text: string) => Buffer.from(text);
const META = '<meta charset="utf-8">';
const LONG = 'Tiếng Việt đủ dấu. '.repeat(9);

test.for<[what: string, bytes: Buffer]>([
  ['a stray byte', Buffer.concat([utf8(`${META}Tiếng`), Buffer.from([0xa0]), utf8('Việt')])],
  ['a letter cut in two', Buffer.concat([utf8(`${META}Tiếng Vi`), utf8('ệ').subarray(0, 2), utf8('… Việt')])],
  ['the end cut off', utf8(`${META}Tiếng Việt ệ`).subarray(0, -1)],
  ['a stray byte where nothing is said', Buffer.concat([utf8(LONG), Buffer.from([0x96]), utf8(LONG)])],
])('UTF-8 with a broken letter stays UTF-8: %s', ([, bytes]) => {
  expect(encodingOf(bytes)).toBe('utf-8');
  expect(decodePage(bytes)).toMatch(/Tiếng.*Việt/);
  expect(brokenIn(bytes)).toBe(1);
  expect(takeHtml(bytes, 'a.html').left).toContainEqual({ what: 'broken-letters', count: 1 });
});

test.for<[what: string, bytes: Buffer]>([
  ['where nothing is said', Buffer.from('Ho\xF2p tô\xD2', 'latin1')],
  ['where UTF-8 is said', Buffer.from(`${META}Ho\xF2p tô\xD2`, 'latin1')],
])('what is no UTF-8 is guessed: %s', ([, bytes]) => {
  expect(encodingOf(bytes)).toBe(undefined);
  expect(decodePage(bytes)).toContain('Họp tổ');
  expect(brokenIn(bytes)).toBe(0);
});
