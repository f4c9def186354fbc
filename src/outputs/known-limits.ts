import { boundProblem } from '../checks/addresses/host-bounds.ts';
import type { HostLimits } from '../content/hosts.ts';
import { type StaticFile, staticPlace } from '../content/static-file.ts';
import type { SitePlan } from '../pages/page.ts';
import { isError, type Place, type Problem, startOf } from '../problems/problem.ts';
import { netlifyRule } from './redirect-rules.ts';

/**
 * What is known of a host's limits before anything is made: its redirects, and what it would refuse for the number of pages
 * or the size of one of the office's own files. All else is reported when the output is made.
 * @param place where the host is chosen
 */
export function knownLimits(
  limits: HostLimits,
  { pages, custom, months, redirects }: SitePlan,
  statics: readonly StaticFile[],
  place: Place,
): Problem[] {
  const rules = redirects.flatMap((each) => netlifyRule(each) ?? []);
  // Cloudflare skips lines of more words than three, and does not count them.
  const counted =
    limits.name === 'Cloudflare Pages' ? rules.filter((rule) => !/^\S+ \S+=/.test(rule)) : rules;
  const bytes = rules.reduce((sum, rule) => sum + Buffer.byteLength(rule), 0);
  const others = pages.length + custom.pages.length + custom.documents.length + statics.length;
  const planned = months.reduce((sum, { size }) => sum + size, others);
  const refused = [
    boundProblem(limits, 'files', planned, place),
    ...statics.map(({ file, size }) =>
      boundProblem(limits, 'fileBytes', size, startOf(staticPlace(file)), file),
    ),
  ];
  return [
    boundProblem(limits, 'redirects', counted.length, place),
    boundProblem(limits, 'redirectBytes', bytes, place),
    ...refused.filter((found) => found && isError(found)),
  ].filter((found) => found !== undefined);
}
