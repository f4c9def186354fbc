import path from 'node:path';
import escapeStringRegexp from 'escape-string-regexp';
import { wayTo } from '../../system/inside-folder.ts';
import { FORMATS } from './templates.ts';
import { unclosed } from './unclosed.ts';

/** What keeps a template from becoming a page. */
export interface TemplateFault {
  /** The template that became no page, where that is known, by its path below the folder of templates. */
  template?: string | undefined;
  /** Where the mistake is: the template, or a file that it includes. */
  file: string;
  line: number;
  column: number;
  /** What the template language says of it. */
  said: string;
  /** The filter that does not exist. */
  filter?: string;
  /** Another template that goes to the same address. */
  other?: string;
}

/** A template of the office's is wrong: the web master's to fix. */
export class TemplateFailed extends Error {
  override name = 'TemplateFailed';
  readonly fault: TemplateFault;

  constructor(fault: TemplateFault, cause: unknown) {
    super(fault.said, { cause });
    this.fault = fault;
  }
}

/** The texts of files below the folder of templates. */
type Texts = ReadonlyMap<string, string>;

const TEMPLATE = new RegExp(`\\./(.+?\\.(?:${FORMATS.join('|').replaceAll('.', '\\.')}))`);

/**
 * What Eleventy and the template languages say of a template, from the outermost error to what caused it.
 * @param folder of templates
 * @param only the template that alone was run
 * @returns nothing where no template is named
 */
export function faultOf(
  error: Error,
  folder: string,
  texts: Texts,
  only?: string,
): TemplateFault | undefined {
  const errors = chainOf(error);
  const failed = errors.find((each) => each instanceof TemplateFailed);
  if (failed) return failed.fault;
  const messages = errors.map(({ message }) => message);
  const template =
    messages.map((text) => TEMPLATE.exec(text)?.[1]).find((name) => name && texts.has(name)) ?? only;
  const inner = messages.at(-1) ?? '';
  const conflict = /^Output conflict[\s\S]*?1\. \.\/(.+)\s+2\. \.\/(.+)/.exec(inner);
  if (conflict) {
    const [, one = '', other = ''] = conflict;
    return { template: one, file: one, ...placeOf(one, 'permalink', texts), said: inner, other };
  }
  const at = written(errors, folder);
  const file = at?.file ?? askingFor(wordIn(messages), template, texts) ?? template;
  if (file === undefined) return undefined;
  const said = sentence(inner);
  const [, filter] = /^(?:filter not found|undefined filter): ([\w$.]+)/.exec(said) ?? [];
  const place = at?.line
    ? { line: at.line + frontMatterLines(file, template, texts), column: at.column }
    : undefined;
  const open = /^Cannot read|end of file/.test(said) ? unclosed(texts.get(file) ?? '') : undefined;
  return {
    template,
    file,
    ...(yamlPlace(errors) ?? open?.place ?? place ?? placeOf(file, wordIn(messages), texts)),
    said: open?.said ?? said,
    ...(filter && { filter }),
  };
}

function chainOf(error: Error): Error[] {
  const inner: unknown = 'originalError' in error ? error.originalError : undefined;
  return inner instanceof Error ? [error, ...chainOf(inner)] : [error];
}

/** Which file asks for a layout that is not there: the template, or a layout of its own. */
function askingFor(layout: string, template: string | undefined, texts: Texts): string | undefined {
  const asks = (text = '') => text.includes(`layout: ${layout}`);
  if (layout === '' || (template !== undefined && asks(texts.get(template)))) return undefined;
  return [...texts].find(([, text]) => asks(text))?.[0];
}

/** Where Nunjucks and Liquid themselves say that the mistake is, the innermost file. */
function written(errors: readonly Error[], folder: string) {
  for (const { message } of [...errors].reverse()) {
    const liquid = /, file:(.+), line:(\d+), col:(\d+)/.exec(message);
    const nunjucks = [...message.matchAll(/\((\.?\/.+?)\)(?: \[Line (\d+), Column (\d+)\])?\n/g)].at(-1);
    const [, file, line = '0', column = '0'] = liquid ?? nunjucks ?? [];
    if (file === undefined) continue;
    return {
      file: wayTo(folder, path.resolve(folder, file)),
      line: Number(line),
      column: Math.max(1, Number(column)),
    };
  }
  return undefined;
}

/** YAML counts from 0, and from the line of dashes. */
function yamlPlace(errors: readonly Error[]): { line: number; column: number } | undefined {
  for (const error of errors) {
    const mark: unknown = 'mark' in error ? error.mark : undefined;
    if (typeof mark !== 'object' || mark === null || !('line' in mark) || !('column' in mark)) continue;
    return { line: Number(mark.line) + 1, column: Number(mark.column) + 1 };
  }
  return undefined;
}

/** Of an included file, lines are counted from its own beginning. */
function frontMatterLines(file: string, template: string | undefined, texts: Texts): number {
  if (file !== template) return 0;
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(texts.get(file)?.replaceAll('\r\n', '\n') ?? '') ?? [];
  return head.split('\n').length - 1;
}

/** The word by which a mistake is found in a text whose place the language does not say. */
function wordIn(messages: readonly string[]): string {
  const patterns = [
    /filter not found: ([\w$.]+)/,
    /Nunjucks Filter `([\w$.]+)`/,
    /template not found: (\S+)/,
    /\(via `layout: (.+)`\)/,
    /\(via `(permalink)`/,
    /`(permalink): /,
    /(pagination) data/,
    /value for `(date)`/,
    /reserved Eleventy properties: (\w+)/,
    /no section “([^”]+)”/,
  ];
  for (const text of [...messages].reverse())
    for (const pattern of patterns) {
      const [, word] = pattern.exec(text) ?? [];
      if (word) return word;
    }
  return '';
}

/** The first place of a word in a file, or its beginning. */
export function placeOf(file: string, word: string, texts: Texts): { line: number; column: number } {
  const lines = (texts.get(file) ?? '').split('\n');
  const sought = new RegExp(`(?<![\\w$])${escapeStringRegexp(word)}(?![\\w$])`);
  for (const [i, text] of word ? lines.entries() : []) {
    const column = text.search(sought);
    if (column !== -1) return { line: i + 1, column: column + 1 };
  }
  return { line: 1, column: 1 };
}

const LONGEST = 300;

/** The first sentence of what a library says, without its own prefixes. */
function sentence(text: string): string {
  const [line = ''] = text
    .replace(/^(?:\(.+\)(?: \[.+\])?\s+)+/, '')
    .replace(/, file:.+, line:\d+, col:\d+[\s\S]*/, '')
    .split('\n');
  return line.replace(/^(?:\w*Error: )+/, '').slice(0, LONGEST);
}
