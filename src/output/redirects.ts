import type { SitePlan } from '../pages/plan.ts';
import { lookupPart } from '../pages/redirect-lookup.ts';
import { encoded, lookupUrl, pageUrl, partsOf, type Redirect } from '../pages/redirects.ts';
import type { Output } from './output.ts';

/**
 * Where old addresses lead, in the forms that hosts read: `_redirects` (Netlify, Cloudflare Pages, GitLab Pages),
 * `_redirects.nginx` (entries of a `map` over `$request_uri`, whose keys nginx compares without regard to case), and for
 * hosts that redirect nothing, beside each old path what its queries lead to.
 */
export function redirectOutputs({ routes, redirects }: Pick<SitePlan, 'routes' | 'redirects'>): Output[] {
  // Rules are tried in turn: those with a query come before those without.
  const byQuery = [...redirects].sort((a, b) => Number(b.from.includes('?')) - Number(a.from.includes('?')));
  const queries = new Map<string, Record<string, string>>();
  for (const { from, to } of redirects) {
    const { path, query } = partsOf(from);
    if (!query || !from.startsWith(routes.gateway)) continue;
    const url = `${lookupUrl(pageUrl(path))}${lookupPart(query)}.json`;
    const known = queries.get(url) ?? {};
    queries.set(url, known);
    known[query] = to;
  }
  return [
    { file: '_redirects', make: () => byQuery.map(netlifyLine).join('') },
    { file: '_redirects.nginx', make: () => redirects.map(nginxLine).join('') },
    ...[...queries].map(([url, known]) => ({
      file: routes.outputFile(url),
      make: () => `${JSON.stringify(known)}\n`,
    })),
  ];
}

/** A colon would begin a placeholder there. */
const forNetlify = (text: string) => encoded(text).replaceAll(':', '%3A');

function netlifyLine({ from, to }: Redirect): string {
  const at = from.indexOf('?');
  if (at < 0) return `${forNetlify(from)} ${to} 301\n`;
  const parameters = from.slice(at + 1).replaceAll('&', ' ');
  return `${forNetlify(from.slice(0, at))} ${encoded(parameters).replaceAll('%20', ' ')} ${to} 301\n`;
}

function nginxLine({ from, to }: Redirect): string {
  return `"${encoded(from).replaceAll('$', '%24')}" "${to}";\n`;
}
