import { expect, test } from 'vitest';
import { readAlias } from './alias.ts';

test.for([
  ['/tin/cũ', '/tin/cũ', ''],
  ['/tin/c%C5%A9.html', '/tin/cũ.html', ''],
  ['/Lists/TinTuc/ChiTiet.aspx?ID=1817&Lang=vi', '/Lists/TinTuc/ChiTiet.aspx', 'ID=1817&Lang=vi'],
  ['/?p=12', '/', 'p=12'],
  ['/_layouts/15/x.aspx', '/_layouts/15/x.aspx', ''],
  ['/a/b/', '/a/b/', ''],
  ['/con-em/', '/con-em/', ''],
  ['/gi%C3%A1 100%25', '/giá 100%', ''],
  ['/a?b=%2e%2e/x', '/a', 'b=../x'],
] as const)('%s is an old address', ([written, path, query]) => {
  expect(readAlias(written.replace(' ', '%20'))).toEqual({ path, query });
});

test.for([
  ['without a slash', 'tin/a'],
  ['of another host', '//evil.example/'],
  ['up in the tree', '/../a'],
  ['up in the tree, encoded', '/%2e%2e/%2e%2e/outside/'],
  ['up in the tree, half encoded', '/a/.%2E/b'],
  ['up in the tree by an encoded slash', '/a%2f..%2f..%2fb'],
  ['up in the tree by a backslash', '/a/..%5c..%5cb'],
  ['of two slashes', '/a//b'],
  ['that is a dot', '/a/./b'],
  ['of a hidden file', '/.git/config'],
  ['of a hidden file, encoded', '/a/%2Ehtaccess'],
  ['with an encoded question mark', '/a%3Fb'],
  ['with an encoded number sign', '/a%23b'],
  ['with a line break', '/a%0Ab'],
  ['with a line break in its query', '/a?b=%0d%0aLocation'],
  ['with a nought byte', '/a%00.html'],
  ['with an escape', '/a%1b[31m'],
  ['with a letter of no width', '/a%E2%80%8Bb'],
  ['that turns the direction', '/a%C2%85b'],
  ['with a `%` alone', '/100%'],
  ['of bytes that are no UTF-8', '/a%ff'],
  ['of overlong bytes', '/%c0%ae%c0%ae/a'],
  ['that ends in a dot', '/assets./a.css'],
  ['that ends in a blank', '/a%20/b'],
  ['of a device of Windows', '/tin/con'],
  ['of a device of Windows with an ending', '/NUL.html'],
  ['with a name too long for disks', `/${'a'.repeat(201)}`],
  ['with a name too long for disks in bytes', `/${'ễ'.repeat(67)}`],
  ['too long', `/${'a/'.repeat(200)}b`],
  ['of anything', '/tin/*'],
  ['with a blank', '/a b'],
  ['with a quotation mark', '/a"b'],
])('no old address is one %s', ([, written = '']) => {
  expect(readAlias(written)).toBe(undefined);
});
