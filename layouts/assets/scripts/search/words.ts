import type { SearchRun } from './run.ts';

/** The sentences of the search page; `{}` stands for what the script fills in. */
export type SearchWords = Record<
  | 'searching'
  | 'found'
  | 'foundFirst'
  | 'older'
  | 'more'
  | 'none'
  | 'noneSince'
  | 'otherMarks'
  | 'otherMarksSince'
  | 'asTyped'
  | 'notAsTyped'
  | 'failed'
  | 'kept'
  | 'retry',
  string
>;

/** How many were found, in which time, and whether with the marks that were typed. */
export function statusOf(
  { hits, older, since, query }: SearchRun,
  words: SearchWords,
  shown: (count: number) => string,
): string {
  const count = shown(hits.length);
  const from = older && since && shownKey(since.key);
  const typed = () => query.text;
  if (hits.length === 0) return from ? words.noneSince.replace('{}', from) : words.none.replace('{}', typed);
  if (hits.every(({ isAsTyped }) => !isAsTyped)) {
    const said = from ? words.otherMarksSince.replace('{}', from) : words.otherMarks;
    return said.replace('{}', typed).replace(/\{\}(?=[^{}]*$)/, count);
  }
  return from ? words.foundFirst.replace('{}', count).replace('{}', from) : words.found.replace('{}', count);
}

/** `2017`, or for a month `11/2026`. */
export const shownKey = (key: string): string => key.split('-').reverse().join('/');
