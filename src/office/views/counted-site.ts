import { langOfAddress } from '../../content/old-address.ts';
import type { SiteSettings } from '../../content/settings.ts';
import { entriesIn, type Site } from '../../content/site.ts';
import type { VisibleBulletin } from '../../content/visible-bulletin.ts';
import type { Lang } from '../../i18n/language.ts';
import { createRoutes } from '../../pages/routes.ts';
import { BulletinAddresses, type CountedAddress } from '../../views/addresses.ts';
import { Agents } from '../../views/agents.ts';
import type { Search } from '../../views/log-source.ts';
import { Networks } from '../../views/networks.ts';
import type { PublicBulletin } from '../../views/published-counts.ts';

/**
 * The addresses at which bulletins are or were read. What is published now comes before old addresses: an old one may have
 * been given to another bulletin.
 */
function* addressesOf(site: Site): Generator<CountedAddress> {
  const { languages, baseUrl } = site.settings;
  const routes = createRoutes(baseUrl);
  for (const { id, index } of site.shown)
    for (const version of Object.values(index.versions))
      yield { url: routes.bulletin(index, version), id, lang: version.lang };
  const { base } = routes;
  for (const { id, index } of site.shown) {
    const has = (lang: Lang | undefined) => lang !== undefined && index.versions[lang] !== undefined;
    const first = languages.find(has);
    if (first === undefined) continue;
    for (const url of index.aliases) {
      const lang = langOfAddress(url, base);
      yield { url, id, lang: lang && has(lang) ? lang : first };
    }
  }
}

/** What is looked for in the logs of a site, and whom not to count. @param now in milliseconds */
export const searchFor = (site: Site, now: number): Omit<Search, 'onRead'> => ({
  addresses: new BulletinAddresses(addressesOf(site)),
  agents: new Agents(),
  editors: new Networks(site.settings.views.editors),
  host: new URL(site.settings.baseUrl).hostname,
  now: now / 1000,
});

/** The bulletins whose numbers are published. Titles are read from their records, of a few alone. */
export function publicBulletins(site: Site): PublicBulletin[] {
  const { languages, baseUrl } = site.settings;
  const routes = createRoutes(baseUrl);
  const found = new Map<string, PublicBulletin>();
  for (const lang of languages) {
    for (const entry of entriesIn(site, lang)) {
      if (entry.state !== 'public') continue;
      const { id, month, index, text } = entry;
      const { versions } = found.get(id) ?? { versions: {} };
      const version = () => ({ title: entry.version.title, url: routes.bulletin(index, text) });
      found.set(id, { id, month, versions: { ...versions, [lang]: version } });
    }
  }
  return [...found.values()];
}

/** What an office's own tables say of a bulletin. */
export interface AboutBulletin {
  title: string;
  section: string;
  authors: readonly string[];
  date: number;
}

/** @returns nothing for a bulletin that the site no longer shows */
export function aboutBulletins(site: Site, lang: Lang): (id: string) => AboutBulletin | undefined {
  const shown = new Map(site.shown.map((each) => [each.id, each]));
  const sections = new Map(site.categories.map(({ id, name }) => [id, name[lang]]));
  return (id) => {
    const found = shown.get(id);
    return found && aboutOf(found, site.settings, lang, sections);
  };
}

function aboutOf(
  shown: VisibleBulletin,
  { languages }: SiteSettings,
  lang: Lang,
  sections: ReadonlyMap<string, string>,
): AboutBulletin {
  const { bulletin } = shown;
  const [version] = [lang, ...languages].flatMap((each) => bulletin.versions[each] ?? []);
  return {
    title: version?.title ?? '',
    section: sections.get(bulletin.category) ?? bulletin.category,
    authors: bulletin.authors,
    date: shown.date,
  };
}
