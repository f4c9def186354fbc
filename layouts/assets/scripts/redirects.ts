import { lookupPart } from '../../../src/pages/redirect-lookup.ts';

/** At an old path whose query says which bulletin is meant: goes there, and stays where it is not known. */
export async function followQuery(heading: HTMLElement): Promise<void> {
  const query = location.search.slice(1).toLowerCase();
  if (query === '') return;
  const response = await fetch(`${heading.dataset.lookup}${lookupPart(query)}.json`);
  const known = response.ok ? ((await response.json()) as Record<string, string>) : {};
  const target = Object.hasOwn(known, query) ? known[query] : undefined;
  if (target) location.replace(target);
}
