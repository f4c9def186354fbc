import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import { isHtml } from '../../checks/addresses/static-names.ts';
import type { CustomName } from '../../checks/menus.ts';
import { placeOf } from '../../eleventy/custom/template-fault.ts';
import { type CustomTemplates, customTemplates } from '../../eleventy/custom/templates.ts';
import { isLang, type PartlyLocalized } from '../../i18n/language.ts';
import { customPage } from '../../pages/custom/custom-page.ts';
import type { CustomDocument, CustomPlan, LanguagePlan, PlannedPage, SitePlan } from '../../pages/page.ts';
import type { Url } from '../../pages/routes.ts';
import { type Problem, problem, startOf } from '../../problems/problem.ts';
import { shortHash } from '../../system/hash.ts';
import type { CustomAddressed, PlaceIn } from './custom-addressed.ts';
import { checkAddresses } from './custom-addresses.ts';
import { checkCharset, withCharset } from './custom-charset.ts';
import { problemOf } from './custom-faults.ts';
import { checkKeysInMenus, customNames } from './keys-in-menus.ts';
import { nearMisses } from './near-misses.ts';
import { runTemplates } from './run-templates.ts';
import { TranslationKeys } from './translation-keys.ts';

/**
 * Runs the office's custom templates and plans what they have made. The places of problems are as the editor knows them.
 * @param plan of all else: an address that something else has is refused
 * @returns also the names by which menus may know these pages; none where a template cannot be read or fails
 */
export async function planCustom(
  content: Content,
  plan: SitePlan,
): Promise<{ custom: CustomPlan; names?: readonly CustomName[]; problems: readonly Problem[] }> {
  const found = customTemplates(content.source.root);
  const placeIn = placesIn(found);
  const unused = (file: string) => problem('template-unused', placeIn(file), { file: path.basename(file) });
  const problems: Problem[] = [
    ...found.problems,
    ...found.links.map((file) => problem('file-outside', placeIn(file), { file: path.basename(file) })),
    ...found.others.map(unused),
  ];
  if (found.templates.length === 0) {
    const names = found.problems.length === 0 && { names: [] };
    return { custom: plan.custom, ...names, problems: [...problems, ...found.parts.map(unused)] };
  }
  for (const template of found.templates)
    problems.push(...nearMisses(template, found.texts.get(template) ?? '', placeIn));
  const { rendered, faults, imported } = await runTemplates(found, content, plan, (made) => {
    const { addressed } = checkAddresses(made, plan, content, placeIn);
    return new TranslationKeys(addressed, plan, placeIn).links;
  });
  // A template that fails may import what it does not come to.
  if (faults.length === 0)
    problems.push(...found.parts.filter((file) => !imported.includes(file)).map(unused));
  problems.push(...faults.map((fault) => problemOf(fault, placeIn)));
  const { addressed, problems: wrongAddresses } = checkAddresses(rendered, plan, content, placeIn);
  const keys = new TranslationKeys(addressed, plan, placeIn);
  problems.push(...wrongAddresses, ...keys.problems, ...checkKeysInMenus(rendered, content, placeIn));
  const pages: PlannedPage<'custom'>[] = [];
  const documents: CustomDocument[] = [];
  for (const each of addressed) {
    const translations = keys.translationsOf(each);
    if (each.hasShell) {
      const language = plan.languages.find(({ lang }) => lang === each.lang);
      problems.push(...checkShell(each, plan, placeIn));
      if (language) pages.push(inShell(each, language, translations));
    } else {
      problems.push(...checkCharset(each, placeIn));
      documents.push(documentOf(each, translations));
    }
  }
  const made = addressed.map(({ template, file, url, title, description, text }) => ({
    url,
    file,
    text: [title, description, text].join('\n'),
    template: found.texts.get(template) ?? '',
    place: placeIn(template),
  }));
  const byHand = shortHash(JSON.stringify([found.hash, content.data]));
  const names = faults.length === 0 &&
    found.problems.length === 0 && { names: customNames(rendered, placeIn) };
  return { custom: { pages, documents, made, links: keys.links, byHand }, ...names, problems };
}

function placesIn({ texts, shown }: CustomTemplates): PlaceIn {
  return (template, word = '') =>
    word === ''
      ? startOf(`${shown}/${template}`)
      : { file: `${shown}/${template}`, ...placeOf(template, word, texts) };
}

function checkShell({ template, title, lang }: CustomAddressed, plan: SitePlan, placeIn: PlaceIn): Problem[] {
  const allowed = plan.languages.map((each) => each.lang);
  const problems: Problem[] = [];
  if (title === '') problems.push(problem('field-missing', placeIn(template), { key: 'title' }));
  if (!allowed.some((each) => each === lang))
    problems.push(
      problem('value-unknown', placeIn(template, 'lang'), {
        key: 'lang',
        value: lang,
        allowed: allowed.join(', '),
      }),
    );
  return problems;
}

function inShell(
  { file, url, title, description, noindex, text }: CustomAddressed,
  language: LanguagePlan,
  translations: PartlyLocalized<Url>,
): PlannedPage<'custom'> {
  const page = customPage(language, { url }, { title, description, noindex, html: text }, translations);
  // In an address letters beyond ASCII are encoded.
  return { ...page, file };
}

function documentOf(
  { file, url, lang, noindex, text }: CustomAddressed,
  translations: PartlyLocalized<Url>,
): CustomDocument {
  const isPage = isHtml(file);
  const isListed = isPage && isLang(lang) && lang in translations && !noindex && !SAYS_NOINDEX.test(text);
  return {
    url,
    file,
    text: withCharset(file, text),
    ...(isListed && { listed: { lang, translations } }),
  };
}

const SAYS_NOINDEX = /<meta[^>]+noindex/i;
