import matter from 'gray-matter';
import { pastedIn } from '../checks/leftovers.ts';
import { uncommented } from '../content/comments.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { LINE_BREAK } from '../system/encoding.ts';
import { parseYaml, type YamlText } from './yaml/yaml.ts';

/** A Markdown file taken apart at its fence. */
export interface FrontMatter {
  front: YamlText;
  body: string;
  /** What of the body keeps it from being read. */
  problems: readonly Problem[];
  /** The offset at which the body begins in the file's text, and the line, from 1. */
  bodyStart: number;
  bodyLine: number;
}

/** A line that opens or closes front matter; blanks after the dashes cannot be seen and do no harm. */
const FENCE = /^---[ \t\u00A0]*$/;

/** What Word makes of three hyphens, or another line across the page. */
const NEARLY_FENCE =
  /^(?:(?=.*[—–−])[—–−-]{1,6}|\*{3,6}|_{3,6}|={3,6}|~{3,6}|\*(?: \*){2}|-(?: -){2})[ \t]*$/m;

const FIELD = /^(?:[ \t]|- |#|[A-Za-z]\w*[ \t]*[:：])/;

const BLANK_LINES = /\n[ \t]*\n[ \t]*\n/;

/**
 * Takes a Markdown text apart at its two bare `---` lines; `parseYaml` reads what is inside. A language behind the
 * dashes (`---js`) is refused with the fence.
 * @param keys the fields that there are (`parseYaml`)
 */
export function readFrontMatter(
  text: string,
  file: string,
  keys?: ReadonlySet<string>,
): FrontMatter | Problem {
  const place = (line: number) => ({ file, line, column: 1 });
  if (text.trim() === '') return problem('file-empty', place(1), {});
  const [opening = ''] = text.split('\n', 1);
  if (!opening.startsWith('---') && !NEARLY_FENCE.test(opening))
    return problem('front-matter-start', place(1), {});
  if (!FENCE.test(opening)) return problem('front-matter-fence', place(1), { found: opening.slice(0, 40) });
  const end = text.indexOf('\n---', opening.length);
  if (end === -1) return unclosed(text, file);
  const [found = ''] = text.slice(end + 1).split('\n', 1);
  const closing = text.slice(0, end).split('\n').length + 1;
  if (!FENCE.test(found)) return problem('front-matter-fence', place(closing), { found: found.slice(0, 40) });

  let front: YamlText | undefined;
  const bodyStart = end + 1 + found.length + 1;
  // A value has one line.
  const fenced = text.slice(0, bodyStart).replaceAll(LINE_BREAK, ' ');
  // Through runs of blank lines gray-matter goes again from each.
  const isLoose = BLANK_LINES.test(fenced);
  const parse = (yaml: string) => {
    // A copy: values are parts of it, and would keep the whole text in memory.
    const copy = isLoose ? fenced.slice(opening.length + 1, end) : yaml.replace(/^[ \t]*\n/, '');
    front = parseYaml(copy, file, 2, keys);
    return {};
  };
  // The front matter alone: gray-matter makes a copy of all that it is given.
  const options = { language: 'yaml', engines: { yaml: { parse, stringify: () => '' } } };
  matter(isLoose ? fenced.replace(/\n\s*\n/g, '\n\n') : fenced, options);
  // gray-matter does not ask for what an empty front matter says.
  front ??= parseYaml('', file, 2, keys);
  if (isText(fenced, front)) return unclosed(text, file);
  return { front, bodyStart, bodyLine: closing + 1, ...readBody(text.slice(bodyStart), file, closing + 1) };
}

/** A front matter that never ends, or with a line of other dashes. */
function unclosed(text: string, file: string): Problem {
  const [found] = NEARLY_FENCE.exec(text.slice(4)) ?? [];
  const lines = text.split('\n', LONGEST_FRONT);
  if (found !== undefined && lines.includes(found, 1))
    return problem('front-matter-fence', { file, line: lines.indexOf(found, 1) + 1, column: 1 }, { found });
  const end = lines.findIndex((line, i) => i > 0 && !FIELD.test(line));
  return problem('front-matter-unclosed', { file, line: 1, column: 1 }, end > 1 ? { line: end + 1 } : {});
}

/** In lines: those of any front matter as editors write it. */
const LONGEST_FRONT = 500;

/**
 * Whether what cannot be read is no field but text: the front matter is not closed, and what looks like its end is a rule
 * further below.
 */
function isText(fenced: string, { problems }: YamlText): boolean {
  const fault = problems.find(({ id }) => id.startsWith('yaml-'));
  if (!fault) return false;
  const lines = fenced.split('\n', fault.place.line);
  const written = lines[fault.place.line - 1] ?? '';
  return lines[fault.place.line - 2]?.trim() === '' && !FIELD.test(written) && /^\p{Lu}|^#/u.test(written);
}

/** Where a front matter was pasted into a body, nothing of it is read on, nor repeated by any message. */
function readBody(body: string, file: string, bodyLine: number): Pick<FrontMatter, 'body' | 'problems'> {
  const pasted = pastedIn(uncommented(body).text, file, bodyLine);
  return pasted ? { body: '', problems: [pasted] } : { body, problems: [] };
}
