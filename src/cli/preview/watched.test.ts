import { expect, test } from 'vitest';
import { isWatched } from './watched.ts';

const PLACES = ['/văn phòng/content', '/văn phòng/layouts/custom', '/văn phòng/static'];

test.for<[string, boolean]>([
  ['/văn phòng', true],
  ['/văn phòng/content', true],
  ['/văn phòng/content/site.yml', true],
  ['/văn phòng/layouts', true],
  ['/văn phòng/layouts/custom/a.njk', true],
  ['/văn phòng/layouts/khac', false],
  ['/văn phòng/node_modules', false],
  ['/văn phòng/contents', false],
  ['/khác', false],
])('%s is watched: %s', ([file, expected]) => {
  expect(isWatched(PLACES, file)).toBe(expected);
});
