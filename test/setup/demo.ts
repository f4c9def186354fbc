import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A site of tests alone, whatever office's content this repository holds; built once before all of them. */
export const DEMO = {
  content: path.join(ROOT, 'test/demo/content'),
  folder: path.join(ROOT, '.cache/test/demo'),
  cache: path.join(ROOT, '.cache/test/cache'),
  now: '2026-11-22T08:00:00+07:00',
};
