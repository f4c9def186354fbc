import escapeStringRegexp from 'escape-string-regexp';
import { offsetOf } from '../../problems/places-in.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fix, FixContext } from '../fix.ts';
import { inFront } from './front-part.ts';
import { problemsOf } from './problems-of.ts';

/** Those have fixes of their own, or stand in another place. */
const OTHERS: readonly string[] = ['status', 'editorial'];

/** `tiêu đề: Họp` becomes `title: Họp`: names of fields that can mean one field alone, which then has the value. */
export const keys: Fix = {
  id: 'keys',
  fix: (text, context) => inFront(text, context, (yaml) => fixed(yaml, context)),
};

function fixed(yaml: string, context: FixContext): string {
  const before = problemsOf(yaml, context);
  let text = yaml;
  let problems = before;
  // From below: the places of those above stay.
  const named = before.filter(isNamed);
  for (const { params, place } of named.toReversed()) {
    const { key, near = '' } = params;
    // Of two that mean one field nobody knows which is right.
    if (named.some((other) => other.params.near === near && other.place !== place)) continue;
    const offset = offsetOf(text, place);
    if (
      !new RegExp(`^${escapeStringRegexp(key)}[ \\t]*:(?:[ \\t]|$)`, 'm').test(
        text.slice(offset, offset + key.length + 10),
      )
    )
      continue;
    const renamed = text.slice(0, offset) + near + text.slice(offset + key.length);
    const after = problemsOf(renamed, context);
    const others = after.filter((found) => !problems.some((each) => isSame(each, found)));
    if (after.length > problems.length || others.some(({ id }) => !IN_VALUES.test(id))) continue;
    text = renamed;
    problems = after;
  }
  return text;
}

type Named = Extract<Problem, { id: 'key-unknown' }>;

const isNamed = (found: Problem): found is Named =>
  found.id === 'key-unknown' && found.params.near !== undefined && !OTHERS.includes(found.params.near);

/** What a value may have that its field has fixes for. */
const IN_VALUES = /^(?:date-format|date-invalid|value-unknown)$/;

const isSame = (a: Problem, b: Problem) =>
  a.id === b.id && JSON.stringify(a.params) === JSON.stringify(b.params);
