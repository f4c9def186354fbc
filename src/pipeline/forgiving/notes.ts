import type { Content } from '../../cache/content.ts';
import { isReadable } from '../../content/index-entry.ts';
import { groupBy } from '../../filters/group-by.ts';
import { bulletinUrls } from '../../pages/plan.ts';
import { createRoutes } from '../../pages/routes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Checked } from '../check-content.ts';
import { bundleOf } from './faulty-bundles.ts';

/** What is wrong with a bundle, or with what belongs to none, as the settings. */
export interface Note {
  /** The files of the output that are its pages; none where it has none. */
  files: readonly string[];
  problems: readonly Problem[];
  /** It has an error: the site is without it. */
  isLeftOut: boolean;
}

/** All that is wrong with the content, by bundles: for whoever looks at the pages. */
export function notesOf(
  content: Content,
  { leftOut, problems, plan }: Pick<Checked, 'leftOut' | 'problems' | 'plan'>,
): Note[] {
  const byBundle = groupBy(problems(), (found) => bundleOf(found, content.source) ?? '');
  const filesOf = fileFinder(content);
  const { routes, pages, languages } = plan;
  // Only what is left out may have the address of another.
  const urls = leftOut.size > 0 ? [...pages.map(({ url }) => url), ...bulletinUrls(languages)] : [];
  const taken = new Set(urls.map(routes.outputFile));
  return [...byBundle].map(([bundle, found]) => ({
    files: filesOf(bundle, leftOut.has(bundle) ? taken : NOTHING),
    problems: found,
    isLeftOut: leftOut.has(bundle),
  }));
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Finds the pages of bundles: of those that cannot be read, and of those whose address another page has, they would be
 * at the names of their folders.
 */
function fileFinder({ settings: { site }, store, pages }: Content) {
  const routes = createRoutes(site.baseUrl);
  const entries = new Map(store.entries().map((entry) => [entry.id, entry]));
  return (bundle: string, taken: ReadonlySet<string>): string[] => {
    const [kind = '', ...rest] = bundle.split('/');
    const key = rest.at(-1);
    if (key === undefined) return [];
    const id = rest.join('/');
    const entry = entries.get(id);
    const page = pages.find((each) => each.page.id === id)?.page;
    const versions = kind === 'pages' ? page?.versions : entry && isReadable(entry) ? entry.versions : {};
    return site.languages.flatMap((lang) => {
      const fileAt = (slug: string) =>
        routes.outputFile(
          kind === 'pages' ? routes.page(lang, slug) : routes.bulletin({ id }, { lang, slug }),
        );
      const files = [fileAt(versions?.[lang]?.slug ?? key), fileAt(key)];
      return files.find((file) => !taken.has(file)) ?? [];
    });
  };
}
