import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBriefs } from '../cache/brief-columns.ts';
import type { BulletinFacts, BundleFacts, VersionFacts } from '../cache/facts.ts';
import { StampTable } from '../cache/stamp-table.ts';
import { shortHash } from '../system/hash.ts';
import { KINDS, STATUSES } from './fields/schema.ts';
import { IndexEntry, unpackFacts } from './index-entry.ts';

const texts = fc.array(fc.string(), { maxLength: 3 });
const hash = fc.string().map(shortHash);
const some = { freq: 2, nil: undefined };
const version: fc.Arbitrary<VersionFacts> = fc.record({
  slug: fc.constantFrom('hop', 'khac'),
  keywords: texts,
  links: texts,
  keys: fc.record({ card: hash, teaser: hash, whole: hash }),
});
const bulletin: fc.Arbitrary<BulletinFacts> = fc.record({
  status: fc.constantFrom(...STATUSES),
  date: fc.integer(),
  month: fc.constantFrom('2017-04', '2026-11'),
  category: fc.string(),
  kind: fc.constantFrom(...KINDS),
  views: fc.option(fc.nat(), some),
  isUndated: fc.boolean(),
  featured: fc.boolean(),
  isLink: fc.boolean(),
  hasPicture: fc.boolean(),
  hasMedia: fc.boolean(),
  hasSiteLinks: fc.boolean(),
  featuredUntil: fc.option(fc.integer(), some),
  expires: fc.option(fc.integer(), some),
  related: texts,
  aliases: texts,
  versions: fc.record({ vi: version, en: version }, { requiredKeys: [] }),
});
const bundles: fc.Arbitrary<BundleFacts[]> = fc.array(
  fc.record(
    {
      id: fc.constantFrom('2017/hop', '2017/mo', '2017/khac'),
      texts: fc.subarray(['vi', 'en'] as const),
      errors: fc.nat(9),
      warnings: fc.nat(9),
      bulletin,
    },
    { requiredKeys: ['id', 'texts', 'errors', 'warnings'] },
  ),
);

test('facts come out of their columns as they went in', () => {
  fc.assert(
    fc.property(bundles, (facts) => {
      const columns = packBriefs(facts);
      expect(facts.map(({ id }, at) => unpackFacts(new IndexEntry(id, columns, at)))).toEqual(facts);
    }),
  );
});

test('stamps come out of their table as they went in, also once it was packed', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const file = fc.record({
    name: fc.constantFrom('index.vi.md', 'anh.jpg'),
    size: fc.nat(),
    modified: number,
    changed: number,
    hash: hash,
  });
  const stamp = fc.record({
    taken: number,
    modified: number,
    changed: number,
    listing: hash,
    files: fc.array(file, { maxLength: 3 }),
  });
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(stamp)));
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const known = new Map<string, unknown>();
      let table = new StampTable();
      for (const part of [before, after]) {
        for (const [id, value] of part) {
          if (value) table.set(id, value);
          else table.delete(id);
          if (value) known.set(id, value);
          else known.delete(id);
        }
        table = new StampTable(table.pack());
      }
      expect([...table.ids()].sort()).toEqual([...known.keys()].sort());
      for (const [id, value] of known) expect(table.get(id)).toEqual(value);
    }),
  );
});
