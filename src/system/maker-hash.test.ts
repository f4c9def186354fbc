import { expect, test } from 'vitest';
import { madeBy, versionOf } from './maker-hash.ts';

test('a hash depends on the folders and the libraries that are named', () => {
  const media = madeBy(['src/media'], ['sharp']);
  expect(media).toBe(madeBy(['src/media'], ['sharp']));
  const others = [madeBy(['src/search'], ['sharp']), madeBy(['src/media'], ['sharp', 'satori'])];
  expect(new Set([media, ...others]).size).toBe(3);
});

test.for(['sharp', 'satori', 'pagefind', '@fontsource/be-vietnam-pro'])('%s tells its version', (library) => {
  expect(versionOf(library)).toMatch(/^\d+\.\d+\.\d+/);
});

test('a library that is not installed is named', () => {
  expect(() => versionOf('no-such-library')).toThrow(/no-such-library/);
});
