import type { Problem } from '../../problems/problem.ts';

/** A bundle's folder, or what cannot be one, below the two folders that hold bundles. */
const BUNDLE = /^(?:bulletins\/\d{4}\/[^/]+|pages\/[^/]+)/;
const HOLDERS = /^(?:bulletins|pages)\//;

/**
 * The folder of the bundle in which a problem is: `bulletins/2017/tptm`; nothing where it is in none.
 * @param shown the content folder, as places name it
 */
export function bundleOf({ place }: Problem, { shown }: { shown: string }): string | undefined {
  return BUNDLE.exec(inContent(place.file, shown))?.[0];
}

/**
 * The bundles without which a site could be built: those that have an error.
 * @returns nothing where an error is elsewhere, in the settings; what lies beside the bundles is of no page
 */
export function faultyBundles(
  problems: readonly Problem[],
  source: { shown: string },
): ReadonlySet<string> | undefined {
  const faulty = new Set<string>();
  for (const found of problems) {
    if (found.severity !== 'error') continue;
    const bundle = bundleOf(found, source);
    if (bundle !== undefined) faulty.add(bundle);
    else if (!HOLDERS.test(inContent(found.place.file, source.shown))) return undefined;
  }
  return faulty;
}

const inContent = (file: string, shown: string) =>
  file.startsWith(`${shown}/`) ? file.slice(shown.length + 1) : '';
