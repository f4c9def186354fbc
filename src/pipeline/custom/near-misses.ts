import { nearest } from '../../problems/nearest.ts';
import { asWarning, type Problem, problem } from '../../problems/problem.ts';
import type { PlaceIn } from './custom-addressed.ts';

/** What a template says of its page. Its other keys are its own: only what is nearly one of these is reported. */
const KEYS = ['permalink', 'layout', 'title', 'description', 'lang', 'translationKey', 'noindex'];

/** The longest of the names that a template is given: a slip in it leaves a list empty, and nothing says so. */
const LISTS = ['bulletins'];

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Keys and names in a template that nobody gives and that are nearly those that there are, as warnings. */
export function nearMisses(template: string, text: string, placeIn: PlaceIn): Problem[] {
  const [whole = '', head = ''] = FRONT_MATTER.exec(text) ?? [];
  const body = text.slice(whole.length);
  const keys = [...head.matchAll(/^([\w-]+)\s*:/gm)].map(([, key = '']) => key);
  const used = [...body.matchAll(/\{%-?\s*for\s[^%]*?\sin\s+(\w+)|\{\{-?\s*(\w+)\s*[.[|]/g)].map(
    ([, list, start]) => list ?? start ?? '',
  );
  const isGiven = (name: string) =>
    keys.includes(name) ||
    new RegExp(`(?:\\b(?:set|assign|capture|for|as|macro)|alias:|[,(])\\s*${name}\\b`).test(text);
  const missed = [
    // What the template uses itself is its own.
    ...near(keys, KEYS).filter(({ key, near: meant }) => !keys.includes(meant) && !isWord(body, key)),
    ...near(used, LISTS).filter(({ key }) => !isGiven(key)),
  ];
  return missed.map((params) => asWarning(problem('key-unknown', placeIn(template, params.key), params)));
}

const near = (words: readonly string[], known: readonly string[]) =>
  [...new Set(words)].flatMap((key) => {
    const meant = known.includes(key) ? undefined : nearest(key, known);
    return meant === undefined ? [] : [{ key, near: meant }];
  });

const isWord = (text: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);
