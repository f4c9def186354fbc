import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { type Change, everyChange, fullSite, NOW } from '../../test/setup/full-site.ts';
import { readLibrary } from '../../test/setup/library.ts';
import type { Content } from '../cache/content.ts';
import { siteOf } from '../content/site.ts';
import { feedOutputs } from '../outputs/feeds/feeds.ts';
import { bulletinMedia, pageMedia } from '../outputs/media.ts';
import { monthData, openDataOutputs } from '../outputs/open-data/open-data.ts';
import type { Output } from '../outputs/output.ts';
import { searchBundles, searchDocument } from '../outputs/search/documents.ts';
import { tagOf } from '../outputs/search/indexes.ts';
import { sharedByOutputs } from '../outputs/site-outputs.ts';
import { sitemapOutputs } from '../outputs/sitemap.ts';
import { bulletinTitles, siteTitles } from '../outputs/title-pictures.ts';
import { sharedFingerprint } from './context.ts';
import { customLanguages, customLanguagesText } from './custom/custom-data.ts';
import { type Inputs, textOf } from './fingerprint.ts';
import { cards } from './inputs/cards.ts';
import type { PlannedPage } from './page.ts';
import { chromeOf } from './parts/chrome.ts';
import { allPages, planSite } from './plan.ts';
import { PAGE_KINDS } from './props.ts';

/** Something that is made again only where its fingerprint is another one, and what is made. */
interface Made {
  fingerprint: string;
  made: string;
}

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const ASSETS = { style: 'a.css', early: '', script: 'a.js', search: 'b.js', parts: [], icon: '' };

async function read(now: number, isPreview: boolean, committed?: Change['committed']) {
  const { content } = await readLibrary(path.join(folder, 'content'), now, { preview: isPreview });
  if (committed) content.store.times.set(committed.id, { vi: committed.vi });
  const made = await makeAll(content, now, isPreview);
  content.close();
  return made;
}

/** All that a site is made of: pages, other files, and the months that are reused as a whole. */
async function makeAll(content: Content, now: number, isPreview: boolean): Promise<Map<string, Made>> {
  const site = siteOf(content, now, isPreview);
  const plan = planSite(site);
  const all = new Map<string, Made>();
  const shared = sharedByOutputs(plan);
  const byLang = new Map(
    plan.languages.map((language) => [
      language.lang,
      sharedFingerprint(language.context, chromeOf(language, ASSETS, plan.custom.links), 'code'),
    ]),
  );
  const addPages = (pages: readonly PlannedPage[]) => {
    for (const page of pages) {
      const { self, references } = page.fingerprint();
      const fingerprint = `${byLang.get(page.lang)} ${self} ${references}`;
      all.set(page.file, { fingerprint, made: JSON.stringify(page.props()) });
    }
    return pages.map(({ file }) => file);
  };
  const addOutputs = async (outputs: readonly Output[]) => {
    for (const { file, fingerprint, make } of outputs) {
      // Of pictures and recordings the fingerprint is a hash of their bytes, or of what is drawn.
      const made = file.startsWith('media/') ? (fingerprint ?? '') : String(await make());
      if (fingerprint !== undefined) all.set(file, { fingerprint, made });
    }
    return outputs.map(({ file }) => file);
  };
  addPages(plan.pages);
  await addOutputs([
    ...pageMedia(site, content),
    ...siteTitles(plan, folder),
    ...feedOutputs(plan, shared),
    ...openDataOutputs(plan, shared),
    ...sitemapOutputs(plan, site.settings.timezone, shared),
  ]);
  const months = new Map<string, string>();
  for (const month of plan.months) {
    const outputs = [
      ...bulletinMedia(month.shown, content),
      ...bulletinTitles(plan, month.shown, folder),
      ...monthData(plan, month, shared),
    ];
    const files = [...addPages(month.pages()), ...(await addOutputs(outputs))];
    const fingerprint = `${month.fingerprint()} ${shared} ${[...byLang.values()]}`;
    months.set(month.name, fingerprint);
    all.set(month.name, { fingerprint, made: JSON.stringify(files.map((file) => [file, all.get(file)])) });
  }
  for (const { file, listsMonth, fingerprint } of plan.pages) {
    const reused = listsMonth && months.get(listsMonth);
    if (reused) all.set(`list ${file}`, { fingerprint: reused, made: fingerprint().references });
  }
  const printable = [...customLanguages(plan)].map(([lang, { site: office, bulletins }]) => {
    const { bySection, byKeyword, byMonth } = bulletins;
    return [lang, office, bulletins, bySection, byKeyword, byMonth];
  });
  all.set('custom templates', { fingerprint: customLanguagesText(plan), made: JSON.stringify(printable) });
  for (const language of plan.languages) {
    for (const bundle of searchBundles(language)) {
      const documents = bundle.bulletins.map((each) => searchDocument(each.read(), language.context));
      const made = JSON.stringify(documents);
      all.set(`search ${language.lang} ${bundle.key}`, { fingerprint: tagOf(language, bundle), made });
    }
  }
  return all;
}

/** What is made otherwise now. */
function changed(before: ReadonlyMap<string, Made>, now: ReadonlyMap<string, Made>): string[] {
  return [...now].flatMap(([name, { made }]) => (before.get(name)?.made === made ? [] : name));
}

/** Of these, what a build would not make again. */
function missed(before: ReadonlyMap<string, Made>, now: ReadonlyMap<string, Made>): string[] {
  return changed(before, now).filter((name) => before.get(name)?.fingerprint === now.get(name)?.fingerprint);
}

const files = await fullSite();
const changes = await everyChange();
let shown: Map<string, Made>;
let previewed: Map<string, Made>;

beforeAll(async () => {
  writeContent(folder, files);
  shown = await read(NOW, false);
  previewed = await read(NOW, true);
});

test('the site has pages of every kind', async () => {
  const own = '../layouts/custom/rieng.njk';
  const content = writeContent(folder, {
    [own]: '---\npermalink: vi/rieng.html\nlayout: site\ntitle: A\n---\n',
  });
  const { plan } = await readLibrary(content, NOW);
  fs.rmSync(path.join(content, own));
  const kinds = new Set(allPages(plan).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(PAGE_KINDS);
});

test.for(changes)('$name: whatever is made otherwise has another fingerprint', async (change) => {
  const { files: edited = {}, now = NOW, isPreview = false, isHidden = false, committed } = change;
  writeContent(folder, edited);
  const after = await read(now, isPreview, committed);
  for (const name of Object.keys(edited)) {
    const text = files[name];
    if (text === undefined) fs.rmSync(path.join(folder, 'content', path.dirname(name)), { recursive: true });
    else writeContent(folder, { [name]: text });
  }
  const before = isPreview ? previewed : shown;
  expect(missed(before, after)).toEqual([]);
  expect(changed(before, after).length > 0).toBe(!isHidden);
});

test('what is printed without a fingerprint is found', () => {
  const before = new Map([['a', { fingerprint: '1', made: 'x' }]]);
  expect(missed(before, new Map([['a', { fingerprint: '1', made: 'y' }]]))).toEqual(['a']);
  expect(missed(before, new Map([['a', { fingerprint: '2', made: 'y' }]]))).toEqual([]);
});

test('a bulletin is an input only at a level of detail', async () => {
  const { plan } = await readLibrary(path.join(folder, 'content'), NOW);
  const [language] = plan.languages;
  const entry = language?.entries[0];
  if (!language || !entry) throw new Error('there is no bulletin');
  // @ts-expect-error by itself it has no fingerprint
  const refused: Inputs = { entry };
  const inputs: Inputs = { entry: cards(language, [entry]) };
  expect(textOf(inputs)).toContain(entry.text.fingerprints.card);
  expect(refused).toEqual({ entry });
});
