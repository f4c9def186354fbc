import path from 'node:path';
import { isError, type Problem } from '../../problems/problem.ts';

/** A bundle's folder, or what cannot be one, below the two folders that hold bundles. */
const BUNDLE = /^(?:bulletins\/\d{4}\/[^/]+|pages\/[^/]+)/;
/** What a site can be built without: of no page, or of pages that are missing then (custom templates, and the lists that they print). */
const SPARED = /^(?:bulletins|pages|data)\/|^\.\.\//;

/**
 * The folder of the bundle in which a problem is: `bulletins/2017/tptm`; nothing where it is in none.
 * @param shown the content folder, as places name it
 */
export function bundleOf({ place }: Problem, { shown }: { shown: string }): string | undefined {
  return BUNDLE.exec(inContent(place.file, shown))?.[0];
}

/**
 * The bundles without which a site could be built: those that have an error.
 * @returns nothing where an error is elsewhere, in the settings
 */
export function faultyBundles(
  problems: readonly Problem[],
  source: { shown: string },
): ReadonlySet<string> | undefined {
  const faulty = new Set<string>();
  for (const found of problems) {
    if (!isError(found)) continue;
    const bundle = bundleOf(found, source);
    if (bundle !== undefined) faulty.add(bundle);
    else if (!SPARED.test(inContent(found.place.file, source.shown))) return undefined;
  }
  return faulty;
}

/** The path from the content folder. */
const inContent = (file: string, shown: string) => path.posix.relative(shown, file);
