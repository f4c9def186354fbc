import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EDITOR_WORDS } from './editor-words.ts';

const FOLDER = path.resolve(
  path.dirname(createRequire(import.meta.url).resolve('@sveltia/cms')),
  '../locales',
);

/** All texts of a language, by their keys. */
function wordsOf(locale: string): Map<string, string> {
  const words = new Map<string, string>();
  const walk = (group: object, before: string) => {
    for (const [key, value] of Object.entries(group))
      if (typeof value === 'object' && value !== null) walk(value, `${before}${key}.`);
      else words.set(before + key, String(value));
  };
  walk(JSON.parse(readFileSync(path.join(FOLDER, `${locale}.json`), 'utf8')), '');
  return words;
}

const english = wordsOf('en-US');
const vietnamese = wordsOf('vi');
/** Whoever writes does not meet these: the configuration is generated, and no such storage is in it. */
const NOT_MET = /^(?:config|cloud_storage)\./;

test('the editor has no word in English alone', () => {
  const missing = [...english.keys()].filter(
    (key) => !vietnamese.has(key) && !(key in EDITOR_WORDS) && !NOT_MET.test(key),
  );
  expect(missing).toEqual([]);
});

test('all that is said otherwise is a text of the editor, with the same values in it', () => {
  const valuesOf = (text: string) =>
    [...new Set(text.match(/\$\w+/g))].filter((each) => each !== '$count').sort();
  const wrong = Object.entries(EDITOR_WORDS).filter(([key, text]) => {
    const original = english.get(key);
    return original === undefined || String(valuesOf(text)) !== String(valuesOf(original));
  });
  expect(wrong).toEqual([]);
});
