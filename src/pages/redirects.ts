import type { IndexVersion } from '../content/index-entry.ts';
import { langOfAddress, oldLists } from '../content/old-address.ts';
import type { Category } from '../content/settings.ts';
import type { Site } from '../content/site.ts';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { monthName } from '../filters/dates.ts';
import type { Lang } from '../i18n/language.ts';
import { messages } from '../i18n/messages/messages.ts';
import type { Place } from '../problems/problem.ts';
import { Input } from './fingerprint.ts';
import type { LanguagePlan, Redirect } from './page.ts';
import { monthsOf } from './parts/months.ts';
import { feedLinks } from './routes.ts';

/** Where old addresses lead, by old address. What an editor wrote comes before what follows from a section's old name. */
export function redirectsOf(plan: LanguagePlan): Redirect[] {
  const written = [...ofBulletins(plan), ...ofPages(plan)];
  const bySections = ofSections(plan);
  const known = new Set(bySections.length > 0 ? written.map(({ from }) => from) : []);
  const redirects = [...written, ...bySections.filter(({ from }) => !known.has(from))];
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** To the version in the language of the old address, in the site's first one, or the only one. */
function ofBulletins({ site, routes, lang }: LanguagePlan): Redirect[] {
  const { base } = routes;
  return site.shown.flatMap((shown): Redirect[] => {
    const { index, state, states } = shown;
    if (index.aliases.length === 0 || (state !== 'public' && state !== 'withdrawn')) return [];
    // A language that is held back has no page.
    const versions = Object.values(index.versions).filter((each) => (states?.[each.lang] ?? state) === state);
    const inLang = (wanted: Lang | undefined) => versions.find((each) => each.lang === wanted);
    const first = inLang(lang) ?? versions[0];
    if (!first) return [];
    return index.aliases.map((from) => {
      const version = inLang(langOfAddress(from, base)) ?? first;
      return { from, to: routes.bulletin(index, version), title: titleOf(shown, version) };
    });
  });
}

/** The title of the page to which an old address leads. */
const titleOf = (shown: VisibleBulletin, version: IndexVersion) =>
  new Input(
    () => `${shown.state} ${version.fingerprints.card}`,
    () =>
      shown.state === 'withdrawn'
        ? messages(version.lang).withdrawnTitle
        : (shown.bulletin.versions[version.lang]?.title ?? ''),
  );

const plain = (title: string) =>
  new Input(
    () => title,
    () => title,
  );

/** To the version in whose file it is written. */
const ofPages = ({ site, routes }: LanguagePlan): Redirect[] =>
  site.pages.flatMap(({ page }) =>
    page.aliases.flatMap(({ value, lang }) => {
      const version = page.versions[lang];
      return version
        ? [{ from: value, to: routes.page(lang, version.slug), title: plain(version.title) }]
        : [];
    }),
  );

function ofSections(plan: LanguagePlan): Redirect[] {
  const { site, routes, lang } = plan;
  const { base } = routes;
  return site.categories.flatMap((category) =>
    category.aliases.flatMap(({ value }): Redirect[] => {
      const lists = oldLists(value, category, site.settings.languages, base);
      if (lists.length > 0) return lists.flatMap((old) => ofList(plan, category, old));
      if (!value.startsWith('/')) return [];
      const to = langOfAddress(value, base) ?? lang;
      return [{ from: value, to: routes.section(to, category), title: plain(category.name[to]) }];
    }),
  );
}

/** An old list of a section, with its months and feeds. */
function ofList(
  { routes, all }: LanguagePlan,
  category: Category,
  { lang, list }: ReturnType<typeof oldLists>[number],
): Redirect[] {
  const entries = all.find((each) => each.lang === lang)?.bySection.get(category.id) ?? [];
  const months = monthsOf(entries, (month) => routes.sectionMonth(lang, category, month));
  const name = category.name[lang];
  const [title, to] = [plain(name), routes.section(lang, category)];
  const [old, now] = [feedLinks(routes, name, list), feedLinks(routes, name, to)];
  return [
    { from: list, to, title },
    { from: old.atom, to: now.atom, title },
    { from: old.json, to: now.json, title },
    ...months.map(({ key, url }) => ({
      from: `${list}${key}.html`,
      to: url,
      title: plain(messages(lang).inSection(name, monthName(key, lang))),
    })),
  ];
}

/** Every old address that leads somewhere, as it is written. Places of those of bulletins are read on demand. */
export function* writtenAliases(site: Site): Generator<{ value: string; place(): Place | undefined }> {
  for (const shown of site.shown) {
    for (const [i, value] of shown.index.aliases.entries())
      yield { value, place: () => shown.bulletin.aliases[i]?.place };
  }
  const { pages, categories } = site;
  for (const { value, place } of [
    ...pages.flatMap(({ page }) => page.aliases),
    ...categories.flatMap(({ aliases }) => aliases),
  ])
    yield { value, place: () => place };
}
