import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The demo site as the tests see it: built once before all of them. */
export const DEMO = {
  folder: path.join(ROOT, '.cache/test/demo'),
  cache: path.join(ROOT, '.cache/test/cache'),
  now: '2026-11-22T08:00:00+07:00',
};
