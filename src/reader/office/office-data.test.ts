import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentAt } from '../content-folder.ts';
import { readOfficeData } from './office-data.ts';

function read(files: Record<string, string>) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'danh sách '));
  fs.mkdirSync(path.join(root, 'data'));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(root, 'data', name), text);
  return readOfficeData(contentAt(root));
}

test('all values are texts, but true and false; what is nothing is not there', () => {
  const { values, problems } = read({
    'gio.yml': 'a: 0225\nb: true\nc: null\nd: ~\ne: [một, ~, NULL, hai]\nf: {g: Null, h: "nullo"}\n',
    'co-quan.yml': '- "007"\n',
  });
  expect(problems).toEqual([]);
  expect(values).toEqual({
    gio: { a: '0225', b: true, e: ['một', 'hai'], f: { h: 'nullo' } },
    co_quan: ['007'],
  });
});

test('a key that would change all objects is reported, and is nowhere', () => {
  const { values, problems } = read({ 'a.yml': 'x:\n  __proto__: {polluted: 1}\n  constructor: y\n' });
  expect(problems).toMatchObject([{ id: 'key-unknown', place: { line: 2, column: 3 } }]);
  expect(values).toEqual({ a: { x: { constructor: 'y' } } });
});
