import type { CustomResult } from '../../eleventy/custom/render-custom.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { PlaceIn } from './custom-addressed.ts';

/** What the template languages say of a template, as a problem of the web master's. */
export function problemOf(
  { file, line, column, said, filter, other, filters }: CustomResult['faults'][number],
  placeIn: PlaceIn,
): Problem {
  const place = { ...placeIn(file), line, column };
  if (other !== undefined)
    return problem('template-address-taken', place, { url: addressIn(said), other: placeIn(other).file });
  if (filter === undefined) return problem('template-broken', place, { said });
  const near = nearest(filter, filters);
  return problem('template-filter', place, { name: filter, ...(near && { near }) });
}

/** Eleventy names the file that two templates go to. */
const addressIn = (said: string) => /`\.\/_site(\/.+?)`/.exec(said)?.[1] ?? '';
