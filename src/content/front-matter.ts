import { type Problem, problem } from './problem.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** A Markdown file taken apart at its fence. */
export interface FrontMatter {
  front: YamlText;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** A line that opens or closes front matter; blanks after the dashes cannot be seen and do no harm. */
const FENCE = /^---[ \t]*$/;

/**
 * Takes a Markdown text apart at its two bare `---` lines; `parseYaml` reads what is inside. A language behind the
 * dashes (`---js`) is refused with the fence.
 */
export function readFrontMatter(text: string, file: string): FrontMatter | Problem {
  const place = (line: number) => ({ file, line, column: 1 });
  if (text.trim() === '') return problem('file-empty', place(1), {});
  const [opening = ''] = text.split('\n', 1);
  if (!opening.startsWith('---')) return problem('front-matter-start', place(1), {});
  if (!FENCE.test(opening)) return problem('front-matter-fence', place(1), { found: opening.slice(0, 40) });
  const end = text.indexOf('\n---', opening.length);
  if (end === -1) return problem('front-matter-unclosed', place(1), {});
  const [found = ''] = text.slice(end + 1).split('\n', 1);
  const closing = text.slice(0, end).split('\n').length + 1;
  if (!FENCE.test(found)) return problem('front-matter-fence', place(closing), { found: found.slice(0, 40) });

  const front = parseYaml(text.slice(opening.length + 1, end), file, 2);
  return { front, body: text.slice(end + 1 + found.length + 1), bodyLine: closing + 1 };
}
