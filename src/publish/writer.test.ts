import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { PrivacyCheck } from './private-values.ts';
import { OutputWriter } from './writer.ts';

function writer() {
  const privacy = new PrivacyCheck();
  privacy.add({ id: '2017/tptm', email: 'mai.xuan@example.gov.vn', note: 'trả trước ngày 30 tháng 6' });
  const staging = temporaryFolder();
  return { staging, writer: new OutputWriter({ staging }, privacy) };
}

test('the same text is written as one, in pieces, and as bytes', () => {
  const text = '{"a":"Chủ tịch 😀",\n"b":2}\n';
  const pieces = () => ['{"a":"Chủ tịch 😀"', ',\n', '', '"b":2}\n'];
  for (const data of [text, pieces, Buffer.from(text)]) {
    const { staging, writer: each } = writer();
    each.write('vi/a.json', data);
    expect(fs.readFileSync(path.join(staging, 'vi/a.json'), 'utf8')).toBe(text);
    expect(each.changed).toEqual(['vi/a.json']);
  }
});

test.for([
  ['a text', '{"a":"Chủ tịch"}'],
  ['pieces', () => ['{"a":', '"Chủ tịch"}']],
  ['bytes', Buffer.from('{"a":"Chủ tịch"}')],
] as const)(
  'what the last build wrote is not written again from %s, what is of one length is',
  ([, data]) => {
    const [output, staging] = [temporaryFolder(), temporaryFolder()];
    fs.writeFileSync(path.join(output, 'same'), '{"a":"Chủ tịch"}');
    fs.writeFileSync(path.join(output, 'other'), '{"a":"Chủ tệch"}');
    const each = new OutputWriter({ staging, output }, new PrivacyCheck());
    for (const file of ['same', 'other', 'new']) each.write(file, data);
    expect(each.changed).toEqual(['other', 'new']);
    expect(fs.readdirSync(staging).sort()).toEqual(['new', 'other']);
  },
);

test('each piece is written before the next is made', () => {
  const { staging, writer: each } = writer();
  const sizes: number[] = [];
  each.write('vi/a.json', function* () {
    for (const piece of ['Chủ', ' ', 'tịch']) {
      sizes.push(fs.statSync(path.join(staging, 'vi/a.json')).size);
      yield piece;
    }
  });
  expect(sizes).toEqual([0, Buffer.byteLength('Chủ'), Buffer.byteLength('Chủ ')]);
});

test('where a piece cannot be made, the file does not count as written, and is closed', () => {
  const { staging, writer: each } = writer();
  const [opened, closed] = [vi.spyOn(fs, 'openSync'), vi.spyOn(fs, 'closeSync')];
  const pieces = function* () {
    yield 'Chủ';
    throw new Error('no piece');
  };
  expect(() => each.write('vi/a.json', pieces)).toThrow('no piece');
  expect(each.changed).toEqual([]);
  expect(closed.mock.calls).toEqual(opened.mock.results.map(({ value }) => [value]));
  expect(opened).toHaveBeenCalledOnce();
  expect(fs.readFileSync(path.join(staging, 'vi/a.json'), 'utf8')).toBe('Chủ');
  vi.restoreAllMocks();
});

test('each piece is looked through for private values', () => {
  const { writer: each } = writer();
  const pieces = ['{"a":1}', ',\n', '{"text":"Hỏi mai.xuan@example.gov.vn"}', ',\n', '{"b":2}'];
  each.write('vi/a.json', () => pieces);
  each.write('vi/b.json', () => ['{"text":"trả trước\\nngày 30 tháng 6"}', '\n']);
  expect(each.suspicions.map(({ file }) => file)).toEqual(['vi/a.json', 'vi/b.json']);
});
