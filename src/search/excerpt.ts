import { fold, hasMarks, wordsOf } from './tokens.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface Part {
  text: string;
  mark: boolean;
}

/** Where a word stands in a text. */
interface Place {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Characters of an excerpt, and how many of them stand before what was found. */
const LENGTH = 240;
const BEFORE = 70;

/** The text in parts, what was searched for marked. @param variants the query and its other forms, the query first */
export function markText(text: string, variants: readonly string[]): Part[] {
  return split(text, findAll(text, variants), 0, text.length);
}

/** Some lines of a text around the first place that was searched for, marked; the beginning where nothing was found. */
export function excerptOf(text: string, variants: readonly string[]): Part[] {
  const found = findAll(text, variants);
  const at = found[0]?.start ?? 0;
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const last = text.length <= start + LENGTH ? text.length : text.lastIndexOf(' ', start + LENGTH);
  const end = Math.max(last, found[0]?.end ?? 0);
  const parts = split(text, found, start, end);
  if (start > 0) parts.unshift({ text: '… ', mark: false });
  if (end < text.length) parts.push({ text: ' …', mark: false });
  return parts;
}

/** How a query stands in a bulletin, from 0 for the best: as typed, begun, or without marks; in title or text. */
export function standingOf(title: string, text: string, variants: readonly string[]): number {
  const [inTitle, inText] = [matchOf(title, variants), matchOf(text, variants)];
  const order = ['exact', 'exact begun', 'folded', 'folded begun'] as const;
  for (const [i, match] of order.entries()) {
    // The earlier in a title, the more it is what the bulletin is about.
    if (inTitle?.match === match) return i * 2 + Math.min(0.9, inTitle.at / 1000);
    if (inText?.match === match) return i * 2 + 1;
  }
  return order.length * 2;
}

/** Whether the words of one of the variants stand together in a text, the last one perhaps unfinished. */
export function holdsPhrase(text: string, variants: readonly string[]): boolean {
  return matchOf(text, variants) !== undefined;
}

/** Whether they stand there just as they are typed, the last one too. */
export function holdsExactly(text: string, variants: readonly string[]): boolean {
  return matchOf(text, variants)?.match === 'exact';
}

/** Whether all words of one of the variants stand in a text, the last one perhaps unfinished. */
export function holdsWords(text: string, variants: readonly string[]): boolean {
  const words = wordsOf(text).map(fold);
  const known = new Set(words);
  return variants.some((variant) => {
    const wanted = wordsOf(variant).map(fold);
    const last = wanted.pop();
    if (last === undefined || !wanted.every((word) => known.has(word))) return false;
    return words.some((word) => word.startsWith(last));
  });
}

type Match = 'exact' | 'exact begun' | 'folded' | 'folded begun';

/** How well a text holds the query, and at which place first. */
function matchOf(text: string, variants: readonly string[]): { match: Match; at: number } | undefined {
  const { found, match } = findTogether(placesOf(text), variants);
  const [first] = found;
  return match && first && { match, at: first.start };
}

/** The places of the query in a text: as it was typed, else without marks, else its words one by one. */
function findAll(text: string, variants: readonly string[]): Place[] {
  const places = placesOf(text);
  const { found } = findTogether(places, variants);
  if (found.length > 0) return found;
  const single = new Set(wordsOf(variants[0] ?? '').map(fold));
  return places.filter(({ folded }) => single.has(folded));
}

interface WordPlace extends Place {
  word: string;
  folded: string;
}

function placesOf(text: string): WordPlace[] {
  const places: WordPlace[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].normalize('NFC').toLowerCase();
    places.push({ start: match.index, end: match.index + match[0].length, word, folded: fold(word) });
  }
  return places;
}

/** The places at which all words of a variant follow one another; with the marks that were typed, if they are there. */
function findTogether(
  places: readonly WordPlace[],
  variants: readonly string[],
): { found: Place[]; match?: Match } {
  const runs = (wanted: readonly string[], key: 'word' | 'folded', isBegun: boolean) => {
    const found: Place[] = [];
    for (let i = 0; i + wanted.length <= places.length; i += 1) {
      const isHere = wanted.every((word, k) => {
        const value = places[i + k]?.[key] ?? '';
        return isBegun && k === wanted.length - 1 ? value.startsWith(word) : value === word;
      });
      if (isHere) found.push({ start: places[i]?.start ?? 0, end: places[i + wanted.length - 1]?.end ?? 0 });
    }
    return found;
  };
  for (const variant of variants.map(wordsOf).filter(({ length }) => length > 0)) {
    const ways: [Match, () => Place[]][] = [
      ['exact', () => runs(variant, 'word', false)],
      ['exact begun', () => runs(variant, 'word', true)],
      ['folded', () => runs(variant.map(fold), 'folded', false)],
      ['folded begun', () => runs(variant.map(fold), 'folded', true)],
    ];
    for (const [match, find] of variant.some(hasMarks) ? ways : ways.slice(2)) {
      const found = find();
      if (found.length > 0) return { found, match };
    }
  }
  return { found: [] };
}

function split(text: string, found: readonly Place[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of found) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), mark: false });
    parts.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), mark: false });
  return parts;
}
