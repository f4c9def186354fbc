import type { Env, Token } from 'markdown-it';
import type { Reference } from '../content/bulletin.ts';
import type { Lang } from '../i18n/language.ts';
import {
  type Place,
  type Problem,
  type ProblemId,
  type ProblemParams,
  problem,
} from '../problems/problem.ts';
import { Finder } from './finder.ts';

/** What the rules share while one body is rendered. */
export interface BodyContext {
  lang: Lang;
  problems: Problem[];
  references: Reference[];
  /** How many blocks, and characters that may begin markup, were parsed; see `bounds.ts`. */
  blocks: number;
  marks: number;
  /** Whether a comment was left to the parser (`comments.ts`): the written text then holds words that nobody may repeat. */
  hasComments: boolean;
  /** Whether a table may be there that is made by tabs. */
  hasTabs: boolean;
  /** The blocks of the text, once they are parsed. */
  tokens: readonly Token[];
  /** Reports a problem at the first occurrence of `needle` in the block's lines, or at the block's beginning. */
  report<Id extends ProblemId>(
    id: Id,
    block: Token | undefined,
    needle: string,
    params: ProblemParams[Id],
  ): void;
  placeOf(block: Token | undefined, needle: string): Place;
  /** @param line a line of the body, from 0 */
  placeOfLine(line: number): Place;
  /** The place of a position inside the content of a block. */
  placeInline(content: string, position: number): Place;
}

/** The context of the body that a rule is working on. */
export function contextOf(env: Env | undefined): BodyContext {
  return env?.bantin as BodyContext;
}

/** @param firstLine the line of the file on which the body begins, from 1 */
export function createContext(text: string, lang: Lang, file: string, firstLine: number): BodyContext {
  let finder: Finder | undefined;
  const problems: Problem[] = [];
  const placeOfLine = (line: number): Place => ({ file, line: firstLine + line, column: 1 });
  function placeOf(block: Token | undefined, needle: string): Place {
    const [from, to] = block?.map ?? [0, 1];
    finder ??= new Finder(text);
    const { line, column } = finder.find(needle, from, to) ?? { line: from, column: 0 };
    return { file, line: firstLine + line, column: column + 1 };
  }
  const context: BodyContext = {
    lang,
    problems,
    references: [],
    blocks: 0,
    marks: 0,
    hasComments: false,
    hasTabs: false,
    tokens: [],
    placeOf,
    placeOfLine,
    placeInline: (content, position) => {
      const block = context.tokens.find((token) => token.type === 'inline' && token.content === content);
      const before = content.slice(0, position).split('\n').length - 1;
      return placeOfLine((block?.map?.[0] ?? 0) + (block ? before : 0));
    },
    report: (id, block, needle, params) => problems.push(problem(id, placeOf(block, needle), params)),
  };
  return context;
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
