import { fold, hasMarks, wordOf, wordsOf } from './tokens.ts';

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

/** How a query stands in a bulletin. */
export interface Standing {
  /** The smaller the better. */
  rank: number;
  /** With the marks that were typed; true where none were. */
  isAsTyped: boolean;
}

/** The rank of words that stand apart. */
const APART = 8;

/**
 * How a query stands in a bulletin; nothing where it does not. Words that were typed without marks stand together or apart,
 * whatever their marks; with marks they may also stand together with others, and apart only as they were typed.
 * @param variants the query and its other forms, the query first
 */
export function standingOf(title: string, text: string, variants: readonly string[]): Standing | undefined {
  const isMarked = hasMarks(variants[0] ?? '');
  const [places, inTitle] = [placesOf(text), placesOf(title)];
  for (const [i, match] of MATCHES.entries()) {
    const isAsTyped = !isMarked || i < 2;
    if (i === 2 && isMarked && hold([...inTitle, ...places], variants, 'word')) {
      return { rank: APART, isAsTyped: true };
    }
    const found = firstRun(inTitle, variants, match);
    // The earlier in a title, the more it is what the bulletin is about.
    if (found) return { rank: i * 2 + Math.min(0.9, found.start / 1000), isAsTyped };
    if (firstRun(places, variants, match)) return { rank: i * 2 + 1, isAsTyped };
  }
  const isThere = !isMarked && hold([...inTitle, ...places], variants, 'folded');
  return isThere ? { rank: APART, isAsTyped: true } : undefined;
}

/** Whether a text holds the words of one of the variants together, the last one perhaps unfinished. */
export function holdsTogether(text: string, variants: readonly string[], isMarked: boolean): boolean {
  const places = placesOf(text);
  const matches = isMarked ? MATCHES.slice(0, 2) : MATCHES.slice(2);
  return matches.some((match) => firstRun(places, variants, match) !== undefined);
}

/** Whether they stand there just as they are typed, the last one too. */
export function holdsExactly(text: string, variants: readonly string[]): boolean {
  return firstRun(placesOf(text), variants, MATCHES[0]) !== undefined;
}

/** Whether all words of one of the variants stand in a text, the last one perhaps unfinished. */
export function holdsWords(text: string, variants: readonly string[], isMarked: boolean): boolean {
  return hold(placesOf(text), variants, isMarked ? 'word' : 'folded');
}

function hold(places: readonly WordPlace[], variants: readonly string[], key: 'word' | 'folded'): boolean {
  const known = new Set(places.map((place) => place[key]));
  return variants.some((variant) => {
    const wanted = wordsOf(variant).map((word) => (key === 'word' ? word : fold(word)));
    const last = wanted.pop();
    if (last === undefined || !wanted.every((word) => known.has(word))) return false;
    return [...known].some((word) => word.startsWith(last));
  });
}

/** The places of the query in a text: as it was typed, else its words one by one, else without the typed marks. */
function findAll(text: string, variants: readonly string[]): Place[] {
  const places = placesOf(text);
  const isMarked = hasMarks(variants[0] ?? '');
  const together = (matches: readonly Match[]) => {
    for (const match of matches) {
      const found = runs(places, variants, match);
      if (found.length > 0) return found;
    }
    return undefined;
  };
  const typed = new Set(wordsOf(variants[0] ?? ''));
  const single = isMarked ? places.filter(({ word }) => typed.has(word)) : [];
  const others = new Set([...typed].map(fold));
  return (
    together(isMarked ? MATCHES.slice(0, 2) : []) ??
    // All of them, not one that stands in every text.
    (new Set(single.map(({ word }) => word)).size === typed.size ? single : undefined) ??
    together(MATCHES.slice(2)) ??
    places.filter(({ folded }) => others.has(folded))
  );
}

interface WordPlace extends Place {
  word: string;
  folded: string;
}

function placesOf(text: string): WordPlace[] {
  const places: WordPlace[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = wordOf(match[0].normalize('NFC'));
    places.push({ start: match.index, end: match.index + match[0].length, word, folded: fold(word) });
  }
  return places;
}

/** How words may stand together: as typed, or without regard to marks; the last one whole, or begun. */
interface Match {
  key: 'word' | 'folded';
  isBegun: boolean;
}
const MATCHES = [
  { key: 'word', isBegun: false },
  { key: 'word', isBegun: true },
  { key: 'folded', isBegun: false },
  { key: 'folded', isBegun: true },
] as const satisfies readonly Match[];

const firstRun = (
  places: readonly WordPlace[],
  variants: readonly string[],
  match: Match,
): Place | undefined => runs(places, variants, match)[0];

/** The places at which all words of one of the variants follow one another. */
function runs(places: readonly WordPlace[], variants: readonly string[], { key, isBegun }: Match): Place[] {
  for (const variant of variants) {
    const wanted = wordsOf(variant).map((word) => (key === 'word' ? word : fold(word)));
    if (wanted.length === 0) continue;
    const found: Place[] = [];
    for (let i = 0; i + wanted.length <= places.length; i += 1) {
      const isHere = wanted.every((word, k) => {
        const value = places[i + k]?.[key] ?? '';
        return isBegun && k === wanted.length - 1 ? value.startsWith(word) : value === word;
      });
      if (isHere) found.push({ start: places[i]?.start ?? 0, end: places[i + wanted.length - 1]?.end ?? 0 });
    }
    if (found.length > 0) return found;
  }
  return [];
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
