import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as a from '../../src/content/fields/address-types.ts';
import * as f from '../../src/content/fields/field-types.ts';
import { isRequired, ruleOf } from '../../src/content/help/rules.ts';
import { ruleText } from '../../src/content/help/words.ts';
import { fieldsMarkdown } from '../../src/docs/fields-table.ts';
import { ROOT } from '../setup/bantin.ts';

describe('the table of fields', () => {
  test('docs/fields.md is what the schema gives (npm run docs)', () => {
    expect(fs.readFileSync(path.join(ROOT, 'docs/fields.md'), 'utf8')).toBe(fieldsMarkdown());
  });

  test.for([
    [f.text(300), 'text, at most 300 characters'],
    [f.whole(0, 1_000_000), 'a whole number from 0 to 1 000 000, digits alone'],
    [f.decimal(100).exactOptional(), 'a number from 0 to 100, decimals after a point'],
    [f.boolean.optional(), '`true` or `false`'],
    [f.choice(['none', 'static']), 'one of `none` `static`'],
    [f.oneOrMoreTexts(9, 5).optional(), 'text, or a list of at most 5 texts, each of at most 9 characters'],
    [z.array(f.text(9)), 'a list; each item: text, at most 9 characters'],
    [f.list(f.text(9), 5), 'a list of at most 5; each item: text, at most 9 characters'],
    [f.localizedText(7), 'two lines `vi` and `en` inside, each: text, at most 7 characters'],
    [
      z.union([f.text(5), f.localizedText(7)]),
      'text, at most 5 characters; or two lines `vi` and `en` inside, each: text, at most 7 characters',
    ],
    [a.httpsAddress, 'a public address that begins with `https://`'],
    [f.textOrEmpty(9), 'text, at most 9 characters, may be empty'],
  ] as const)('reads rule %#', ([type, words]) => {
    expect(ruleText(ruleOf(type), 'en')).toBe(words);
  });

  test('a field that may be left out is not required', () => {
    expect([f.text(3), f.text(3).optional(), f.text(3).exactOptional()].map(isRequired)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
