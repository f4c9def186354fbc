import type { Env, Token } from 'markdown-it';
import { type Place, type Problem, type ProblemId, type ProblemParams, problem } from '../content/problem.ts';
import type { Lang } from '../i18n/language.ts';

/** A reference inside a body that only the whole site can resolve, with its place for a problem. */
export interface Reference {
  /** `bulletin`: an id; `site`: a path from the root; `file`: a file of the bundle; `image`: a picture of the bundle. */
  to: 'bulletin' | 'site' | 'file' | 'image';
  target: string;
  place: Place;
}

/** What the rules share while one body is rendered. */
export interface BodyContext {
  lang: Lang;
  problems: Problem[];
  references: Reference[];
  /** Reports a problem at the first occurrence of `needle` in the block's lines, or at the block's beginning. */
  report<Id extends ProblemId>(
    id: Id,
    block: Token | undefined,
    needle: string,
    params: ProblemParams[Id],
  ): void;
  placeOf(block: Token | undefined, needle: string): Place;
}

/** The context of the body that a rule is working on. */
export function contextOf(env: Env | undefined): BodyContext {
  return env?.bantin as BodyContext;
}

/** @param firstLine the line of the file on which the body begins, from 1 */
export function createContext(text: string, lang: Lang, file: string, firstLine: number): BodyContext {
  let lines: string[] | undefined;
  const problems: Problem[] = [];
  function placeOf(block: Token | undefined, needle: string): Place {
    const [from, to] = block?.map ?? [0, 1];
    lines ??= text.split('\n');
    for (let i = from; i < to; i += 1) {
      const column = lines[i]?.indexOf(needle) ?? -1;
      if (column >= 0) return { file, line: firstLine + i, column: column + 1 };
    }
    return { file, line: firstLine + from, column: 1 };
  }
  return {
    lang,
    problems,
    references: [],
    placeOf,
    report: (id, block, needle, params) => problems.push(problem(id, placeOf(block, needle), params)),
  };
}

/**
 * The tokens of a type inside inline content, each with the block that holds it and knows its lines (a table's cell does
 * not).
 */
export function inlineTokens(tokens: readonly Token[], type: string): { token: Token; block: Token }[] {
  const found: { token: Token; block: Token }[] = [];
  let last: Token | undefined;
  for (const inline of tokens) {
    if (inline.map) last = inline;
    if (inline.type !== 'inline' || !inline.children) continue;
    const block = inline.map ? inline : (last ?? inline);
    for (const token of inline.children) if (token.type === type) found.push({ token, block });
  }
  return found;
}
