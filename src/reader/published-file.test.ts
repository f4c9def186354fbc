import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { readPublishedFile, withAddresses } from './published-file.ts';

const root = temporaryFolder();
function read(text: string) {
  fs.writeFileSync(path.join(root, 'published.txt'), text);
  return readPublishedFile({ root, shown: 'content' });
}
const fileOf = (text: string) => {
  const { file } = read(text);
  if (!file) throw new Error('not read');
  return file;
};

test('addresses, whole ones too, and those that are given up; the rest is comment', () => {
  const { file } = read(
    '\uFEFF# Địa chỉ cũ của Sở\r\n/vi/2017/hop.html\r\n\r\n  /vi/2018/hop.html  \r\nhttps://a.example/vi/tin/\r\n#/vi/a.html\r\n#   /vi/b.html',
  );
  expect([...(file?.addresses ?? [])].map(([address, { line }]) => [address, line])).toEqual([
    ['/vi/2017/hop.html', 2],
    ['/vi/2018/hop.html', 4],
    ['/vi/tin/', 5],
  ]);
  expect([...(file?.givenUp ?? [])]).toEqual(['/vi/a.html', '/vi/b.html']);
});

test('what is added comes in order; comments come first, what is given up stays so', () => {
  const added = withAddresses(fileOf('/vi/c/\n# Ghi chú\n# /vi/b/\n/vi/a/\n'), [
    '/vi/b/',
    '/vi/a/',
    '/vi/aa/',
  ]);
  expect(added).toMatchObject({ text: '# Ghi chú\n/vi/a/\n/vi/aa/\n# /vi/b/\n/vi/c/\n', added: 1 });
  expect(read(added?.text ?? '').hash).toBe(added?.hash);
  expect(withAddresses(fileOf(added?.text ?? ''), ['/vi/a/', '/vi/aa/', '/vi/b/'])).toBe(undefined);
});

test('two branches that add some come together, in whatever order git has joined them', () => {
  const joined = fileOf('/vi/b/\n/vi/a/\n/vi/b/\n');
  expect(withAddresses(joined, ['/vi/c/'])?.text).toBe('/vi/a/\n/vi/b/\n/vi/c/\n');
});

test('marks of a conflict are reported; a link to another file is not followed', () => {
  expect(read('/vi/a/\n<<<<<<< HEAD\n/vi/b/\n').problems).toMatchObject([{ id: 'conflict-marks' }]);
  fs.rmSync(path.join(root, 'published.txt'));
  fs.symlinkSync('/etc/hostname', path.join(root, 'published.txt'));
  expect(readPublishedFile({ root, shown: 'content' }).problems).toMatchObject([{ id: 'file-outside' }]);
  fs.rmSync(path.join(root, 'published.txt'));
  expect(readPublishedFile({ root, shown: 'content' })).toEqual({ hash: '', problems: [] });
});

test('a long line takes no longer than its length', () => {
  const start = performance.now();
  for (const unit of [' ', '# ', '/', '\t#']) read(unit.repeat(900_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(2000);
});
