import { parseYaml } from '../../reader/yaml/yaml.ts';
import type { Fix, FixContext } from '../fix.ts';
import { inFront } from './front-part.ts';
import { fieldsOf, problemsOf } from './problems-of.ts';

/** Whoever has more lines that cannot be read looks through them. */
const MOST_LINES = 20;

/** Lines that keep a front matter from being read, each as its problem shows it. */
export const lines: Fix = {
  id: 'lines',
  fix: (text, context) =>
    context.kind === 'settings' ? text : inFront(text, context, (yaml) => fixed(yaml, context)),
};

function fixed(yaml: string, context: FixContext): string {
  let text = yaml;
  for (let done = 0; done < MOST_LINES; done += 1) {
    const better = oneFixed(text, context);
    if (better === undefined) break;
    text = better;
  }
  return text;
}

function oneFixed(yaml: string, context: FixContext): string | undefined {
  const keys = new Set(Object.keys(fieldsOf(context) ?? {}));
  const fault = faultIn(yaml, keys);
  if (fault?.meant === undefined) return undefined;
  const written = yaml.split('\n');
  const at = fault.line - 1;
  const [indent = ''] = /^ */.exec(written[at] ?? '') ?? [];
  const { meant } = fault;
  // An inner line stays where it is, unless that is what is wrong with it.
  return [indent + meant, meant]
    .filter((line) => line !== written[at])
    .map((line) => written.with(at, line).join('\n'))
    .find((text) => {
      const after = faultIn(text, keys);
      if (after) return after.line > fault.line;
      return problemsOf(text, context).every(({ id }) => id !== 'key-repeated');
    });
}

/** The first line that cannot be read, or the first of a text that is no list of fields, and what is meant by it. */
function faultIn(yaml: string, keys: ReadonlySet<string>): { line: number; meant?: string } | undefined {
  const { problems, firstLine } = parseYaml(yaml, '', 1, keys);
  const fault = problems.find(({ id }) => /^yaml-/.test(id));
  if (!fault) return firstLine === undefined ? undefined : { line: 1, meant: firstLine };
  const { line } = fault.place;
  return 'line' in fault.params && typeof fault.params.line === 'string'
    ? { line, meant: fault.params.line }
    : { line };
}
