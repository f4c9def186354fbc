import { MeantIds } from './meant-ids.ts';
import { type Problem, problem } from './problem.ts';

/** The name of a bulletin's folder, as a path from another one or alone: `../hop/`, `hop`, `hop/index.vi.md`. */
const NAME = /^(?:\.{1,2}\/)*([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(?:index\.[a-z]{2}\.md)?|\.html?|\.md)?$/i;

const YEAR = /^bulletins\/(\d{4})\//;

/**
 * Links that cannot be used, with the id of the bulletin that was very likely meant: only the whole site shows which there
 * are.
 */
export function withNearLinks(
  problems: readonly Problem[],
  source: { bulletins: readonly { id: string }[] },
): readonly Problem[] {
  const meant = new MeantIds(source);
  return problems.map((found) => {
    if (found.id !== 'url-unsafe' || found.params.near || found.params.httpsOnly) return found;
    const [, name] = NAME.exec(found.params.value) ?? [];
    const [, year = ''] = YEAR.exec(found.place.file) ?? [];
    const near = name && meant.nearest(`${year}/${name.toLowerCase()}`);
    if (!near) return found;
    const reported = problem('url-unsafe', found.place, { ...found.params, near });
    return { ...reported, severity: found.severity } as Problem;
  });
}
