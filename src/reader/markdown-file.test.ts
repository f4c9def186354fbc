import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import type { Bundle } from '../content/bundle.ts';
import { bulletinFields } from '../content/fields/schema.ts';
import { readBulletin } from './read-bulletin.ts';
import { readStandingPage } from './standing-page.ts';

const render = vi.hoisted(() => ({ error: new Error() as Error }));
vi.mock('../markdown/renderer.ts', () => ({
  renderBody: () => {
    throw render.error;
  },
}));

const file = path.join(temporaryFolder(), 'index.vi.md');
fs.writeFileSync(file, '---\ntitle: Bí mật\nstatus: approved\n---\nHọp.\n');
const bundle: Bundle = {
  id: '2017/hop',
  shown: 'a',
  texts: { vi: { name: 'index.vi.md', path: file, shown: 'a/index.vi.md', isLink: false } },
  changes: [],
  files: new Map(),
  folders: [],
  listing: '',
};
const defaults = { category: 'a', languages: ['vi'] as const, timezone: 'Asia/Ho_Chi_Minh', rates: [] };

const asBulletin = () => readBulletin(bundle, bulletinFields('Asia/Ho_Chi_Minh'), defaults, 0).problems;
const asPage = () => readStandingPage(bundle, ['vi']).problems;

beforeEach(() => {
  render.error = new RangeError('Maximum call stack size exceeded at Bí mật');
});

test.for([
  ['a bulletin', asBulletin],
  ['a standing page', asPage],
] as const)('a library that gives up over %s is a problem of its file, without a word of it', ([, read]) => {
  const place = { file: 'a/index.vi.md', line: 1, column: 1 };
  expect(read()).toEqual([{ id: 'text-unreadable', params: {}, severity: 'error', place }]);
});

test('a file that cannot be read is no fault of the text', () => {
  render.error = Object.assign(new Error('EIO'), { syscall: 'read' });
  expect(asBulletin).toThrow(render.error);
  expect(asPage).toThrow(render.error);
});
