import fs from 'node:fs';
import type { ReadingContext } from '../../cache/record.ts';
import type { Bundle, FileEntry } from '../../content/bundle.ts';
import { type CommitTimes, datedKey, NEVER } from '../../content/commit-times.ts';
import { parseDate } from '../../content/fields/dates.ts';
import { bulletinAt } from '../../reader/changes/bulletin-at.ts';
import { readFrontMatter } from '../../reader/front-matter.ts';
import { readText } from '../../reader/text-file.ts';
import { hasKey, valueAt } from '../../reader/yaml/values.ts';
import { withLf } from '../../system/encoding.ts';
import type { Scope } from '../bundles.ts';
import type { FixedText } from '../fix-file.ts';

/** A file whose text stands in another one from now on. */
export interface Removal {
  path: string;
  shown: string;
  /** Of its bytes as they were read (as git names them). */
  hash: string;
}

/** What is known of the site for it: how bundles are read, and when texts were committed. */
export interface Settling {
  reading: Pick<ReadingContext, 'schema' | 'defaults' | 'now'>;
  times: CommitTimes;
}

/**
 * Texts whose time has come, put in the place of those that they took it from: `index.vi.md` gets the text of
 * `index.vi.2026-12-01T0700.md`, which goes. Where the first one was edited after the other, nobody but its editor knows which
 * words hold: both stay.
 * @param fixed what else is fixed in the texts of the bundle
 */
export function settle(
  bundle: Bundle,
  { reading: { schema, defaults, now }, times }: Settling,
  fixed: readonly FixedText[],
  isAsked: Scope,
): { texts: FixedText[]; removals: Removal[] } {
  const texts: FixedText[] = [];
  const removals: Removal[] = [];
  if (bundle.changes.length === 0) return { texts, removals };
  const isInPlace = (name: string, at: number) =>
    bulletinAt(bundle, schema, defaults, at).dated.some((each) => each.name === name && each.isNow);
  for (const { lang, name } of bulletinAt(bundle, schema, defaults, now).dated.filter(({ isNow }) => isNow)) {
    const first = bundle.texts[lang];
    const own = bundle.changes.find(({ entry }) => entry.name === name)?.entry;
    const [edited, made] = [times.get(bundle.id), times.get(datedKey(bundle.id, name))].map(
      (known = NEVER) => known[lang],
    );
    if (!first || !own || !(isAsked(first.shown) || isAsked(own.shown))) continue;
    if (edited === undefined || made === undefined || made < edited) continue;
    const text = settled(first, own, fixed.find(({ shown }) => shown === own.shown)?.text);
    if (!text) continue;
    texts.push(text);
    // An older one would take the place again.
    for (const { lang: other, time, entry } of bundle.changes) {
      const at = parseDate(time, defaults.timezone);
      if (other !== lang || entry.name > name || typeof at !== 'number') continue;
      if (entry === own || isInPlace(entry.name, at))
        removals.push({ path: entry.path, shown: entry.shown, hash: entry.hash ?? '' });
    }
  }
  return { texts, removals };
}

/** The first text with the words of the other; the office's own record stays, where the other has none. */
function settled(first: FileEntry, own: FileEntry, fixed: string | undefined): FixedText | undefined {
  const [before, read] = [readText(first), readText(own)];
  if (typeof before !== 'string' || typeof read !== 'string') return undefined;
  const text = withRecord(fixed ?? withLf(fs.readFileSync(own.path, 'utf8')), before, own.shown);
  const { path, shown, hash = '' } = first;
  return text === undefined
    ? undefined
    : { path, shown, hash, fixes: ['change-settled'], text, before, after: text };
}

/** @returns nothing where nobody can say which record holds */
function withRecord(text: string, before: string, shown: string): string | undefined {
  const [front, old] = [readFrontMatter(text, shown), readFrontMatter(before, shown)];
  if ('id' in front || 'id' in old) return undefined;
  const isKept = hasKey(old.front, KEY) && !isBlank(valueAt(old.front.value, [KEY]));
  if (!isKept) return text;
  const fields = text.split('\n').slice(0, front.bodyLine - 1);
  // A record that is named and empty is no answer.
  if (fields.some((line) => /^["']?editorial["']?[ \t]*[:：]/.test(line)))
    return isBlank(valueAt(front.front.value, [KEY])) ? undefined : text;
  const lines = before.split('\n');
  const from = old.front.keyPlace([KEY]).line - 1;
  const length = lines.slice(from + 1).findIndex((line) => !/^(?:[ \t]|$)/.test(line)) + 1;
  const own = text.split('\n');
  own.splice(front.bodyLine - 2, 0, ...lines.slice(from, from + length).filter((line) => line.trim() !== ''));
  const made = own.join('\n');
  const again = readFrontMatter(made, shown);
  const isSame =
    !('id' in again) &&
    JSON.stringify(valueAt(again.front.value, [KEY])) === JSON.stringify(valueAt(old.front.value, [KEY]));
  return isSame ? made : undefined;
}

const KEY = 'editorial';

const isBlank = (value: unknown) =>
  value === undefined || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
