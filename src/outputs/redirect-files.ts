import type { Site } from '../content/site.ts';
import { canHavePage, lookupUrl, partsOf } from '../pages/kinds/redirect.ts';
import type { SitePlan } from '../pages/page.ts';
import { lookupPart } from '../pages/redirect-lookup.ts';
import { writtenAliases } from '../pages/redirects.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Output } from './output.ts';
import { netlifyRule, nginxEntry } from './redirect-rules.ts';

/**
 * Where old addresses lead, in the forms that hosts read: `_redirects` (Netlify, Cloudflare Pages, GitLab Pages),
 * `_redirects.nginx` (entries of a `map` over `$request_uri`, whose keys nginx compares without regard to case), and for
 * hosts that redirect nothing, beside each old path what its queries lead to.
 */
export function redirectOutputs({ routes, redirects }: Pick<SitePlan, 'routes' | 'redirects'>): Output[] {
  // Rules are tried in turn: those with a query come before those without.
  const byQuery = [...redirects].sort((a, b) => Number(b.from.includes('?')) - Number(a.from.includes('?')));
  const queries = new Map<string, Map<string, string>>();
  for (const { from, to } of redirects) {
    const { page, query } = partsOf(from);
    if (!query || !canHavePage(from, routes)) continue;
    const url = `${lookupUrl(page)}${lookupPart(query)}.json`;
    const known = queries.get(url) ?? new Map<string, string>();
    queries.set(url, known.set(query, to));
  }
  return [
    { file: '_redirects', make: () => byQuery.map((each) => netlifyRule(each) ?? '').join('') },
    { file: '_redirects.nginx', make: () => redirects.map(nginxEntry).join('') },
    ...[...queries].map(([url, known]) => ({
      file: routes.outputFile(url),
      make: () => `${JSON.stringify(Object.fromEntries(known))}\n`,
    })),
  ];
}

/** Old addresses that Netlify cannot lead on from: who publishes there, or does not say where, is to know. */
export function unsupportedAliases(site: Site, { redirects }: SitePlan): Problem[] {
  const { host = 'netlify' } = site.settings;
  if (host !== 'netlify') return [];
  const unsupported = new Set(redirects.filter((each) => !netlifyRule(each)).map(({ from }) => from));
  if (unsupported.size === 0) return [];
  return [...writtenAliases(site)].flatMap(({ value, place }) => {
    const at = unsupported.has(value) ? place() : undefined;
    return at ? [problem('alias-unsupported', at, { value, host: 'Netlify' })] : [];
  });
}
