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
import { Positions } from './positions.ts';
import { WordFinder } from './word-finder.ts';

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
  positions: Positions;
  /** Which files lie in the bundle. */
  files: BundleNames;
  /** The address of the site, where it is known: links that begin with it lead to its own pages. */
  baseUrl: string | undefined;
  /** The ids of the headings, once they have some. */
  anchors: readonly string[];
  /** Reports a problem at the first occurrence of `needle` in the block's lines, or at the block's beginning. */
  report<Id extends ProblemId>(
    id: Id,
    block: Token | undefined,
    needle: string,
    params: ProblemParams[Id],
  ): void;
  placeOf(block: Token | undefined, needle: string): Place;
  /** The place of a token inside a block, or of the first occurrence of `needle` in it. */
  placeOfToken(found: Found, needle?: string): Place;
  /** The place of an offset in the content of an inline block. */
  placeInside(inline: Token, offset: number): Place;
  /** @param line a line of the body, from 0 */
  placeOfLine(line: number): Place;
  /** The place of a position inside the content of a block. */
  placeInline(content: string, position: number): Place;
}

/** What a body needs to know of its bundle's files. */
export type BundleNames = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** What a body needs to know of the bundle and the site that it is in. */
export interface Around {
  files: BundleNames;
  baseUrl?: string | undefined;
}

/** A token inside inline content, and the block around it that knows its lines (a table's cell does not). */
export interface Found {
  token: Token;
  inline: Token;
  block: Token;
}

/** Further behind a token nothing of it is looked for. */
const MOST_BEHIND = 4000;

/** The context of the body that a rule is working on. */
export function contextOf(env: Env | undefined): BodyContext {
  return env?.bantin as BodyContext;
}

/** @param firstLine the line of the file on which the body begins, from 1 */
export function createContext(
  text: string,
  lang: Lang,
  file: string,
  firstLine: number,
  { files, baseUrl }: Around,
): BodyContext {
  let finder: WordFinder | undefined;
  const problems: Problem[] = [];
  const placeOfLine = (line: number): Place => ({ file, line: firstLine + line, column: 1 });
  function placeOf(block: Token | undefined, needle: string): Place {
    const [from, to] = block?.map ?? [0, 1];
    finder ??= new WordFinder(text);
    const { line, column } = finder.find(needle, from, to) ?? { line: from, column: 0 };
    return { file, line: firstLine + line, column: column + 1 };
  }
  const positions = new Positions(text);
  function placeInside(inline: Token, offset: number): Place {
    const { line, column } = positions.of(inline, offset, context.tokens);
    return { file, line: firstLine + line, column: column + 1 };
  }
  const context: BodyContext = {
    lang,
    positions,
    files,
    baseUrl,
    anchors: [],
    placeInside,
    placeOfToken: ({ token, inline, block }, needle = '') => {
      const start = positions.starts.get(token);
      if (start === undefined) return placeOf(block, needle);
      const at = inline.content.slice(start, start + MOST_BEHIND).indexOf(needle);
      return placeInside(inline, start + Math.max(0, at));
    },
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

/** The tokens of a type inside inline content. */
export function inlineTokens(tokens: readonly Token[], type: string): Found[] {
  const found: Found[] = [];
  let last: Token | undefined;
  for (const inline of tokens) {
    if (inline.map) last = inline;
    if (inline.type !== 'inline' || !inline.children) continue;
    const block = inline.map ? inline : (last ?? inline);
    for (const token of inline.children) if (token.type === type) found.push({ token, inline, block });
  }
  return found;
}
