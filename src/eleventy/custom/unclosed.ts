/** What Nunjucks misses at the end of a file, or stumbles over: a sign that is never closed, or the end of a block. */
export function unclosed(
  text: string,
): { place: { line: number; column: number }; said: string } | undefined {
  const opened: { name: string; at: number }[] = [];
  for (let at = text.search(OPENING); at !== -1; at = next(text, at)) {
    const sign = text.slice(at, at + 2);
    const end = text.indexOf(sign === '{{' ? '}}' : '%}', at);
    if (end === -1) return { place: placeAt(text, at), said: `${sign} is never closed` };
    const [, name = ''] = /^\{%-?\s*(\w+)/.exec(text.slice(at, end)) ?? [];
    if (name.startsWith('end')) opened.pop();
    else if (BLOCKS.has(name)) opened.push({ name, at });
  }
  const last = opened.at(-1);
  return last && { place: placeAt(text, last.at), said: `{% ${last.name} %} is never closed` };
}

const OPENING = /\{\{|\{%/;
const BLOCKS: ReadonlySet<string> = new Set(['if', 'for', 'macro', 'block', 'call', 'filter', 'raw']);

function next(text: string, after: number): number {
  const found = text.slice(after + 2).search(OPENING);
  return found === -1 ? -1 : after + 2 + found;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
