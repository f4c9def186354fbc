import { expect, test } from 'vitest';
import { madeBy, versionOf } from './maker-hash.ts';

test('a hash depends on the folders and the libraries that are named', () => {
  const media = madeBy(['src/media'], ['sharp']);
  expect(media).toBe(madeBy(['src/media'], ['sharp']));
  const others = [madeBy(['src/search'], ['sharp']), madeBy(['src/media'], ['sharp', 'pagefind'])];
  const withFile = madeBy(['src/media'], ['sharp'], ['LICENSE']);
  expect(new Set([media, ...others, withFile]).size).toBe(4);
});

test.for(['sharp', 'pagefind', '@expo-google-fonts/be-vietnam-pro'])('%s tells its version', (library) => {
  expect(versionOf(library)).toMatch(/^\d+\.\d+\.\d+/);
});

test('a library that is not installed is named', () => {
  expect(() => versionOf('no-such-library')).toThrow(/no-such-library/);
});
