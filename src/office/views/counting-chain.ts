import fs from 'node:fs';
import path from 'node:path';
import { isExample } from '../../content/fields/base-url.ts';
import type { Site } from '../../content/site.ts';
import { longDate } from '../../filters/dates.ts';
import { DAY_MS } from '../../filters/instant.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import { createRoutes } from '../../pages/routes.ts';
import { oneLine, repeated } from '../../problems/quoted-text.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { goaccessVersion } from '../../system/processes.ts';
import { openLog } from '../../views/log-source.ts';
import { PUBLIC_VIEWS_FOLDER } from '../../views/published-counts.ts';
import { LogDamaged } from '../../views/read-log.ts';
import { sampleLog } from '../../views/sample-log.ts';
import { readState, stateFile, totalOf } from '../../views/state.ts';
import { searchFor } from './counted-site.ts';
import { filesOf } from './log-files.ts';

/** A link of the chain from a reader to the number on the page. */
export interface ChainLink {
  /** `unsure`: works, but not as most offices want it. */
  state: 'good' | 'bad' | 'unsure';
  text: string;
}

/** Where the links lie. */
export interface Chain {
  site: Site;
  /** Logs that are named on the command line; else those of the settings count. */
  named: readonly string[];
  /** The office's folder. */
  office: string;
  stateFolder: string;
  output: string;
  now: number;
  lang: Lang;
}

const good = (text: string): ChainLink => ({ state: 'good', text });
const bad = (text: string): ChainLink => ({ state: 'bad', text });
const unsure = (text: string): ChainLink => ({ state: 'unsure', text });

/** Looks at the whole chain, in the order in which a number goes through it. @throws ViewsStateDamaged */
export async function examineChain(chain: Chain): Promise<ChainLink[]> {
  const words = viewMessages(chain.lang).doctor;
  const version = await goaccessVersion();
  const logs = await examineLogs(chain);
  return [
    version === undefined ? bad(viewMessages(chain.lang).goaccessMissing) : good(words.goaccess(version)),
    ...logs.links,
    ...examineState(chain, logs.newest),
    settingsLink(chain),
    ...(await examineSite(chain)),
  ];
}

const dateOf = ({ site, lang }: Chain, ms: number) => longDate(ms, lang, site.settings.timezone);

/** @returns also when a log was last written to, in milliseconds */
async function examineLogs(chain: Chain): Promise<{ links: ChainLink[]; newest: number }> {
  const { site, named, office, now, lang } = chain;
  const words = viewMessages(lang).doctor;
  const patterns = named.length > 0 ? named : site.settings.views.logs;
  if (patterns.length === 0) return { links: [bad(words.logsNone)], newest: 0 };
  const links: ChainLink[] = [];
  const files: { file: string; modified: number }[] = [];
  for (const pattern of patterns) {
    const found = filesOf(pattern, named.length > 0 ? process.cwd() : office);
    if (found.length === 0) links.push(bad(words.logMissing(oneLine(pattern))));
    for (const file of found) {
      const opened = await openedLog(file);
      if (opened === 'denied') links.push(bad(words.logUnreadable(shownPath(file))));
      else if (opened === 'unknown') links.push(bad(words.logUnknown(shownPath(file))));
      else if (opened) files.push({ file, modified: fs.statSync(file).mtimeMs });
    }
  }
  const newest = Math.max(0, ...files.map(({ modified }) => modified));
  const last = files.find(({ modified }) => modified === newest);
  if (!last) return { links: links.length > 0 ? links : [bad(words.logsEmpty)], newest };
  links.push(good(words.logs(formatNumber(files.length, lang), dateOf(chain, newest))));
  if (now - newest > 2 * DAY_MS) links.push(unsure(words.logsOld(dateOf(chain, newest))));
  const sample = await sampleLog(last.file, searchFor(site, now)).catch((error: unknown) => {
    if (error instanceof LogDamaged) return undefined;
    throw error;
  });
  if (sample === undefined) return { links, newest };
  const { bulletins, readers, withoutAgent, other = '/' } = sample;
  if (bulletins === 0) links.push(bad(words.noBulletins(repeated(other))));
  else if (readers === 0) links.push(unsure(words.onlyCrawlers));
  else links.push(good(words.bulletins(formatNumber(readers, lang))));
  if (withoutAgent > 0) links.push(unsure(words.noAgents));
  return { links, newest };
}

async function openedLog(file: string) {
  try {
    return await openLog(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return 'denied';
    throw error;
  }
}

function examineState(chain: Chain, newestLog: number): ChainLink[] {
  const { stateFolder, lang } = chain;
  const words = viewMessages(lang).doctor;
  if (!fs.existsSync(stateFile(stateFolder))) return [bad(words.stateNone)];
  const state = readState(stateFolder);
  const { until } = state;
  const counted = fs.statSync(stateFile(stateFolder)).mtimeMs;
  const dates = [dateOf(chain, until * 1000), dateOf(chain, newestLog)] as const;
  return [
    good(words.state(formatNumber(totalOf(state), lang), dates[0])),
    ...(newestLog - Math.max(counted, until * 1000) > DAY_MS ? [bad(words.stateOld(...dates))] : []),
    ...examineOutput(chain, counted),
  ];
}

function examineOutput({ output, lang }: Chain, counted: number): ChainLink[] {
  const words = viewMessages(lang).doctor;
  const file = topFile(output);
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found) return [bad(words.outputNone(shownPath(output)))];
  // The list of the most read may stay as it was, though numbers have changed.
  const folder = fs.readdirSync(path.dirname(file)).map((name) => path.join(path.dirname(file), name));
  const written = Math.max(...folder.map((each) => fs.statSync(each).mtimeMs));
  return [
    counted - written > DAY_MS
      ? bad(words.outputOld(shownPath(output)))
      : good(words.output(shownPath(output))),
  ];
}

const topFile = (output: string) => path.join(output, PUBLIC_VIEWS_FOLDER, 'top.json');

function settingsLink({ site, lang }: Chain): ChainLink {
  const words = viewMessages(lang).doctor;
  const { provider } = site.settings.views.counter;
  if (provider === 'static') return good(words.settingsOn);
  return provider === 'none' ? bad(words.settingsOff) : unsure(words.settingsOther(provider));
}

const TIMEOUT_MS = 5000;

/** Asks the site itself, as a reader's browser does. */
async function examineSite({ site, output, lang }: Chain): Promise<ChainLink[]> {
  const words = viewMessages(lang).doctor;
  const { baseUrl } = site.settings;
  if (isExample(baseUrl)) return [];
  const routes = createRoutes(baseUrl);
  const url = routes.absolute(routes.file(`${PUBLIC_VIEWS_FOLDER}/top.json`));
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-store' });
    if (!answer.ok) return [bad(words.siteMissing(url, String(answer.status)))];
    const text = await answer.text();
    const own = fs.existsSync(topFile(output)) ? fs.readFileSync(topFile(output), 'utf8') : undefined;
    return [own !== undefined && own !== text ? unsure(words.siteOther(url)) : good(words.site(url))];
  } catch (error) {
    return [bad(words.siteUnreachable(url, oneLine(reasonOf(error))))];
  }
}

/** Node's fetch says why in the cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
