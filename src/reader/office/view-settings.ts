import { readBaseUrl } from '../../content/fields/base-url.ts';
import type { ViewCounter, ViewSettings } from '../../content/settings.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlText } from '../yaml/yaml.ts';

/** `views` of `site.yml`, field by field right. */
interface Fields {
  provider: ViewCounter['provider'];
  url?: string;
  site?: number;
  logs?: readonly string[];
  editors?: readonly string[];
}

/** How readers are counted. Where the setting is wrong nothing counts them, and a problem says so. */
export function viewSettings(fields: Fields | undefined, yaml: YamlText, problems: Problem[]): ViewSettings {
  const { logs = [], editors = [] } = fields ?? {};
  return { counter: fields ? counterOf(fields, yaml, problems) : { provider: 'none' }, logs, editors };
}

function counterOf({ provider, url, site }: Fields, yaml: YamlText, problems: Problem[]): ViewCounter {
  const unused = (key: 'url' | 'site') =>
    problems.push(problem('views-unused', yaml.keyPlace(['views', key]), { provider, key }));
  const lacks = (key: 'url' | 'site'): ViewCounter => {
    problems.push(problem('views-incomplete', yaml.valuePlace(['views', 'provider']), { provider, key }));
    return { provider: 'none' };
  };
  if (site !== undefined && provider !== 'matomo') unused('site');
  if (provider === 'none' || provider === 'static') {
    if (url !== undefined) unused('url');
    return { provider };
  }
  if (url === undefined) return lacks('url');
  const isTemplate = provider === 'endpoint';
  const address = isTemplate ? templateOf(url) : serviceOf(url);
  if (address === undefined) {
    const near = isTemplate ? undefined : likelyService(url);
    const params = { value: url, isTemplate, ...(near !== undefined && { near }) };
    problems.push(problem('views-url-invalid', yaml.valuePlace(['views', 'url']), params));
    return { provider: 'none' };
  }
  if (provider !== 'matomo') return { provider, url: address };
  return site === undefined ? lacks('site') : { provider, url: address, site };
}

/** A service's own address: what it is asked for follows it. It stands in headers, so it is as plain as the site's. */
const serviceOf = (url: string): string | undefined =>
  /(?:\.php|\/count)$/.test(url) ? undefined : readBaseUrl(url);

/** The same without what people copy along: `…/count`, `…/matomo.php`, `…/index.php?module=…`. */
function likelyService(url: string): string | undefined {
  const near = url.replace(/[?#].*$/, '').replace(/\/(?:count|[^/]*\.php)?$/, '');
  return near === url ? undefined : serviceOf(near);
}

/** An address that names a bulletin after its host, by its id or by the path of its page. */
function templateOf(url: string): string | undefined {
  const filled = url.replaceAll('{id}', '2017/x').replaceAll('{path}', 'x');
  if (filled === url || /[{}#]/.test(filled) || !URL.canParse(filled)) return undefined;
  const origin = readBaseUrl(new URL(filled).origin);
  const isHostWhole = origin !== undefined && url.toLowerCase().startsWith(`${origin}/`);
  return isHostWhole ? url : undefined;
}
