import type { Fix } from '../fix.ts';

/** Dashes that programs put in the place of hyphens, and a wrong number of these. */
const DASHES = /^[ \t]*[-\u2010-\u2015\u2212]{2,6}[ \t]*$/;

/** What the first line of a front matter looks like, and what the others may. */
const FIELD = /^(?:#|[\p{L}\p{N}_ "'-]{1,40}[:：])/u;
const INSIDE = /^(?:[ \t\u00A0]|- |[\]}]|$)/;

/** `—-` and `––` where the front matter begins and ends become `---`; nothing stands before the first one. */
export const fences: Fix = {
  id: 'fences',
  fix(text, { kind }) {
    if (kind === 'settings') return text;
    const begin = text.length - text.trimStart().length;
    const lines = text.slice(begin).split('\n');
    const [first = '', ...others] = lines;
    const next = others.find((line) => line.trim() !== '') ?? '';
    if (!DASHES.test(first) || !FIELD.test(next)) return text;
    const isMarked = (line: string) => /^---[ \t]*$/.test(line);
    const opening = isMarked(first) ? first : '---';
    // Where a front matter ends, the reader knows by three hyphens alone.
    const end = others.findIndex((line) => !FIELD.test(line) && !INSIDE.test(line));
    const closing = others[end];
    if (closing !== undefined && DASHES.test(closing) && !isMarked(closing)) others[end] = '---';
    return [opening, ...others].join('\n');
  },
};
