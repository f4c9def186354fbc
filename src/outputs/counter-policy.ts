import type { SiteSettings } from '../content/settings.ts';
import { type Output, textOutput } from './output.ts';

/** The host that pages ask for the number of readers, as a policy names it; nothing where it is the site's own. */
function counterOrigin({ baseUrl, views: { counter } }: Pick<SiteSettings, 'baseUrl' | 'views'>) {
  if (!('url' in counter)) return undefined;
  // `{id}` or `{path}` stands behind the host.
  const { origin } = new URL(counter.url.replace(/\{.*/, ''));
  return origin === new URL(baseUrl).origin ? undefined : origin;
}

/**
 * `_counter.nginx`: an entry of a `map` over `$host` with the other host that pages may ask for the number of readers, so
 * that the policy follows the setting. A site that asks none has no such file.
 */
export function counterPolicy(settings: Pick<SiteSettings, 'baseUrl' | 'views'>): Output[] {
  const origin = counterOrigin(settings);
  if (origin === undefined) return [];
  // Settings take hosts of letters, digits, points and hyphens alone: nothing in it ends the string.
  const line = `"~." "'self' ${origin}";\n`;
  return [textOutput('_counter.nginx', line)];
}
