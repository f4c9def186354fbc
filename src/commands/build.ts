import path from 'node:path';
import { codeOf, PROJECT } from '../code.ts';
import { renderPages } from '../eleventy/render.ts';
import { writeAssets } from '../output/assets.ts';
import { writeFeeds } from '../output/feeds.ts';
import { lockOutput } from '../output/lock.ts';
import { copyMedia } from '../output/media.ts';
import { writeOffline } from '../output/offline.ts';
import { writeOpenData } from '../output/open-data.ts';
import { writeRedirects } from '../output/redirects.ts';
import { writeSearch } from '../output/search/bundles.ts';
import { writeClosedRobots, writeSitemap } from '../output/sitemap.ts';
import { openStaging, recoverOutput } from '../output/staging.ts';
import { writeTitlePictures } from '../output/title-pictures.ts';
import { publicTexts, verifyPrivacy } from '../output/verify.ts';
import { createWriteFile } from '../output/write-file.ts';
import { chromeOf } from '../pages/chrome.ts';
import { fingerprintOf } from '../pages/fingerprint.ts';
import { type Changes, compareManifests, readManifest, writeManifest } from '../pages/manifest.ts';
import { type Loaded, loadContent, stopOnErrors } from './load.ts';
import type { Options } from './options.ts';
import { CACHES, checkOutputFolder, clearCache } from './output-folder.ts';
import type { Progress } from './progress.ts';

/** What a build did, for its summary line. */
export interface BuildResult {
  loaded: Loaded;
  changes: Changes;
  seconds: number;
}

/**
 * Content → site. Nothing in the output changes before all of it is read, checked, rendered and verified.
 * @throws ContentProblems, UsageError; anything else is the machine's failure or a bug
 */
export async function buildSite(
  options: Options,
  progress: Progress,
  onWait: (pid: number) => void,
): Promise<BuildResult> {
  const start = performance.now();
  checkOutputFolder(options);
  const release = await lockOutput(options.output, onWait);
  try {
    recoverOutput(options.output);
    if (options.clean) clearCache(options.cache);
    const before = readManifest(options.cache, options.output);
    const loaded = await loadContent(options, progress);
    stopOnErrors(loaded.problems);
    const fingerprints = await writeSite(options, loaded, progress);
    const changes = compareManifests(before, fingerprints);
    writeManifest(options.cache, options.output, fingerprints);
    return { loaded, changes, seconds: (performance.now() - start) / 1000 };
  } finally {
    progress.end();
    release();
  }
}

/** Everything of the site into a folder beside the output, then in its place. @returns each page's fingerprint */
async function writeSite(options: Options, loaded: Loaded, progress: Progress): Promise<Map<string, string>> {
  const { site, plan, editorial } = loaded;
  const { pages, routes } = plan;
  const { settings } = site;
  const layouts = path.join(PROJECT, 'layouts');
  const code = `${codeOf('src/commands/cli.ts')} ${codeOf('eleventy.config.ts')}`;
  const fingerprints = new Map<string, string>();
  const staging = openStaging(options.output);
  try {
    const assets = await writeAssets(settings, routes, layouts, staging.folder);
    const chrome = Object.fromEntries(plan.languages.map((each) => [each.lang, chromeOf(each, assets)]));
    const shared = Object.fromEntries(
      Object.entries(chrome).map(([lang, it]) => [lang, fingerprintOf(lang, it, code)]),
    );
    await renderPages({
      site,
      pages,
      chrome,
      output: staging.folder,
      onRender: (page, props) => {
        const layout = codeOf(`layouts/${page.kind}.11ty.tsx`);
        fingerprints.set(page.url, fingerprintOf(page.kind, props, `${shared[props.lang]} ${layout}`));
        progress.step('render', fingerprints.size, pages.length);
      },
    });
    copyMedia(site, staging.folder);
    const write = createWriteFile(routes, staging.folder);
    await writeTitlePictures({
      plan,
      cache: path.join(options.cache, CACHES.titles),
      write,
      onProgress: (done, total) => progress.step('titles', done, total),
    });
    writeRedirects(plan, write);
    await writeOffline({ plan, assets, layouts, isOn: settings.features.offline, write });
    writeFeeds(plan, write);
    writeOpenData(plan, write);
    if (settings.features.search) {
      await writeSearch({
        plan,
        cache: path.join(options.cache, CACHES.search),
        write,
        onProgress: (done, total) => progress.step('search', done, total),
      });
    }
    if (options.drafts) writeClosedRobots(plan, write);
    else await writeSitemap(plan, settings.timezone, write);
    verifyPrivacy(staging.folder, editorial, publicTexts(site));
    staging.publish();
    return fingerprints;
  } catch (error) {
    staging.discard();
    throw error;
  }
}
