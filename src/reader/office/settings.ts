import { IANAZone } from 'luxon';
import { categoryFields, siteFields } from '../../content/fields/settings-schema.ts';
import type { Category, MenuEntry, MenuName, Settings, SiteSettings } from '../../content/settings.ts';
import type { Lang, Localized, PartlyLocalized } from '../../i18n/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentPlace } from '../content-folder.ts';
import { readFields } from '../fields.ts';
import type { YamlText } from '../yaml/yaml.ts';
import { readAdmin } from './admin.ts';
import { readBaseSalaries, readRoyaltyRates } from './royalty-tables.ts';
import { listOf, settingsFile, settingsYaml, UNREAD } from './settings-file.ts';
import { unquotedColor } from './unquoted-color.ts';
import { viewSettings } from './view-settings.ts';

const ACCENT = '#9b1c1c';
const ZONE = 'Asia/Ho_Chi_Minh';

/** Reads `site.yml`, `categories.yml`, `base-salary.yml` and `royalty-rates.yml`, but not the logo (`withLogo`). What is broken has a stand-in, so that all else is checked. */
export function readSettings(source: ContentPlace, baseUrl?: string): Settings {
  const problems: Problem[] = [];
  const { yaml: siteYaml, text: siteText } = settingsFile(source, 'site.yml', problems);
  const { fields, problems: siteProblems } = readFields(siteFields(zoneOf(siteYaml)), siteYaml);
  if (siteYaml !== UNREAD) for (const found of siteProblems) problems.push(found);
  const unquoted = unquotedColor('accent', siteText, siteYaml);
  if (unquoted) problems.push(unquoted);

  const languages = [...new Set(fields.languages ?? (['vi', 'en'] as const))];
  const localized = (text: PartlyLocalized | undefined, ...at: string[]): Localized =>
    localize(text, languages, siteYaml, at, problems);
  const menu = (name: MenuName): MenuEntry[] | undefined =>
    fields[name]?.map((entry, i) =>
      typeof entry === 'string'
        ? { page: entry }
        : { text: localized(entry.text, name, String(i), 'text'), url: entry.url },
    );
  const footer = menu('footer');
  const { owner, licence, notice } = fields;
  const admin = fields.admin && readAdmin(fields.admin, siteYaml, problems);
  const { level = 'info', from, until } = notice ?? {};
  if (from !== undefined && until !== undefined && from >= until)
    problems.push(problem('notice-order', siteYaml.valuePlace(['notice', 'until']), {}));
  const renamed = fields.banners?.renamed;
  const site: SiteSettings = {
    baseUrl: baseUrl ?? fields.baseUrl ?? 'https://example.invalid',
    timezone: fields.timezone ?? ZONE,
    languages,
    name: localized(fields.name, 'name'),
    owner: {
      authority: localized(owner?.authority, 'owner', 'authority'),
      responsible: localized(owner?.responsible, 'owner', 'responsible'),
      address: localized(owner?.address, 'owner', 'address'),
      ...(owner?.phone && { phone: owner.phone }),
      ...(owner?.email && { email: owner.email }),
    },
    ...(fields.host && { host: fields.host }),
    ...(fields.feedId && { feedId: fields.feedId }),
    accent: fields.accent ?? ACCENT,
    menu: menu('menu') ?? [],
    ...(footer && { footer }),
    ...(licence && { licence: localized(licence, 'licence') }),
    ...(notice && {
      notice: {
        text: localized(notice, 'notice'),
        level,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
      },
    }),
    views: viewSettings(fields.views, siteYaml, problems),
    share: fields.share ?? ['copy'],
    abbreviations: fields.abbreviations ?? [],
    banners: {
      ...(fields.banners?.olderThanYears && { olderThanYears: fields.banners.olderThanYears }),
      ...(renamed && {
        renamed: {
          before: renamed.before,
          notice: localized(renamed.notice, 'banners', 'renamed', 'notice'),
        },
      }),
    },
    features: {
      search: true,
      offline: true,
      titlePictures: false,
      avif: false,
      authorPages: false,
      sourcePages: false,
      ...fields.features,
    },
    ...(admin && { admin }),
  };
  return {
    site,
    ...(fields.logo && { logo: { file: fields.logo, place: siteYaml.valuePlace(['logo']) } }),
    ...readCategories(source, languages, problems),
    baseSalaries: readBaseSalaries(source, site.timezone, problems),
    royaltyRates: readRoyaltyRates(source, site.timezone, problems),
    menuPlace: (name, index) => siteYaml.valuePlace([name, index]),
    hostPlace: siteYaml.valuePlace(['host']),
    problems,
  };
}

/** The zone that `site.yml` names, for its own dates; a wrong one is a problem of its own field. */
function zoneOf({ value }: YamlText): string {
  const zone = typeof value === 'object' && !Array.isArray(value) ? value.timezone : undefined;
  return typeof zone === 'string' && IANAZone.create(zone).isValid ? zone : ZONE;
}

/** The text for each language; one that the site is written in and that lacks it is a problem. */
function localize(
  text: PartlyLocalized | undefined,
  languages: Lang[],
  yaml: YamlText,
  at: string[],
  problems: Problem[],
): Localized {
  for (const lang of languages) {
    if (text && text[lang] === undefined) {
      const key = [...at, lang].filter((part) => !/^\d+$/.test(part)).join('.');
      problems.push(problem('field-missing', yaml.keyPlace(at), { key }));
    }
  }
  const standIn = languages.map((lang) => text?.[lang]).find(Boolean) ?? '';
  return { vi: text?.vi ?? standIn, en: text?.en ?? standIn };
}

function readCategories(
  source: ContentPlace,
  languages: Lang[],
  problems: Problem[],
): Pick<Settings, 'categories' | 'approvers'> {
  const seen = new Set<string>();
  const approvers = new Map<string, readonly string[]>();
  const categories = listOf(settingsYaml(source, 'categories.yml', problems), problems).flatMap(
    (item): Category[] => {
      const { fields, problems: found } = readFields(categoryFields, item);
      for (const each of found) problems.push(each);
      const { id } = fields;
      if (!id) return [];
      if (seen.has(id)) problems.push(problem('id-duplicate', item.valuePlace(['id']), { id }));
      seen.add(id);
      if (fields.approvers?.length) approvers.set(id, fields.approvers);
      const name = localize(fields.name, languages, item, ['name'], problems);
      const slug = { vi: fields.slug?.vi ?? id, en: fields.slug?.en ?? id };
      const slugPlace = (lang: Lang) => item.valuePlace(fields.slug?.[lang] ? ['slug', lang] : ['id']);
      const description = fields.description ?? {};
      const aliases = (fields.aliases ?? []).map((value, i) => ({
        value,
        place: item.valuePlace(['aliases', i]),
      }));
      const places = { vi: slugPlace('vi'), en: slugPlace('en') };
      return [{ id, name, slug, description, slugPlace: places, aliases }];
    },
  );
  return { categories, approvers };
}
