import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '../../content/site.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import { searchFor } from '../../office/views/counted-site.ts';
import { logFiles } from '../../office/views/log-files.ts';
import { stateFolderOf, withSite } from '../../office/views/opened-site.ts';
import { sheetFile, writePublished, writeSheet } from '../../office/views/write-counts.ts';
import { refuseSourcePlace } from '../../pipeline/output-folder.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { lockOutput } from '../../publish/lock.ts';
import { officeOf } from '../../system/office-folder.ts';
import { goaccessVersion } from '../../system/processes.ts';
import { addCounts } from '../../views/add-counts.ts';
import { countLogs, type LogCounts } from '../../views/count-logs.ts';
import { monthOfDay } from '../../views/days.ts';
import { LEFT_OUT } from '../../views/filter.ts';
import { type LogSource, openLog } from '../../views/log-source.ts';
import { PUBLIC_VIEWS_FOLDER } from '../../views/published-counts.ts';
import { readState, stateFile, totalOf, type ViewsState, writeState } from '../../views/state.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { toStderr, toStdout } from '../words/print.ts';
import { reportFailures } from './failure.ts';

/** `bantin views collect` */
export async function runCollect(options: Options): Promise<ExitCode> {
  const { lang } = options;
  const words = viewMessages(lang);
  const folder = stateFolderOf(options, options.given.get('state'));
  refuseSourcePlace(options);
  if ((await goaccessVersion()) === undefined) {
    toStderr(words.goaccessMissing);
    return EXIT.machine;
  }
  const progress = createProgress(lang);
  const now = options.clock ?? Date.now();
  return reportFailures(words, () =>
    withSite(options, progress, now, async (site) => {
      const files = logFiles(options.words, site.settings.views.logs, officeOf(options.content));
      fs.mkdirSync(folder, { recursive: true });
      const onWait = (owner: string) => toStderr(words.waiting(owner));
      const lock = await lockOutput(stateFile(folder), onWait);
      try {
        const before = readState(folder);
        const logs = await openLogs(files);
        const damaged: string[] = [];
        const counted = await countLogs(logs.sources, {
          ...searchFor(site, now),
          zone: site.settings.timezone,
          until: before.until,
          onRead: readingOf(logs.sources, progress),
          onDamaged: (file) => damaged.push(file),
        });
        progress.end();
        const { state, changed } = addCounts(before, counted.counts, counted.found.newest);
        lock.assertHeld();
        if (changed.size > 0 || state.until !== before.until) writeState(folder, state);
        const published = writePublished(options.output, state, site, now);
        const months = writeSheets(folder, changed, state, site, options);
        const said = [
          ...countedLines(counted, logs.sources.length, totalOf(state) - totalOf(before), options),
          words.written(
            shownPath(path.join(options.output, PUBLIC_VIEWS_FOLDER)),
            formatNumber(published, lang),
          ),
          ...(months.length > 0 ? [words.sheets(shownPath(folder), months.join(', '))] : []),
        ];
        toStdout(...said);
        for (const file of logs.unknown) toStderr(words.unknownLog(shownPath(file)));
        for (const file of damaged) toStderr(words.cutLog(shownPath(file)));
        return logs.unknown.length + damaged.length > 0 ? EXIT.problems : EXIT.done;
      } finally {
        lock.release();
      }
    }),
  );
}

/** Logs that can be read, and those of a format that nobody knows; empty ones are neither. */
async function openLogs(files: readonly string[]): Promise<{ sources: LogSource[]; unknown: string[] }> {
  const sources: LogSource[] = [];
  const unknown: string[] = [];
  for (const file of files) {
    const opened = await openLog(file);
    if (opened === 'unknown') unknown.push(file);
    else if (opened) sources.push(opened);
  }
  return { sources, unknown };
}

const MEGABYTE = 1_000_000;

function readingOf(sources: readonly LogSource[], progress: Progress): (bytes: number) => void {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return (bytes) => {
    done += bytes;
    progress.step('logs', Math.floor(done / MEGABYTE), Math.ceil(total / MEGABYTE));
  };
}

/** Writes the tables of the months that have changed. @returns these months */
function writeSheets(
  folder: string,
  changed: ReadonlySet<number>,
  state: ViewsState,
  site: Site,
  { lang }: Options,
): string[] {
  const months = [...new Set([...changed].map(monthOfDay))].sort();
  for (const month of months) writeSheet(folder, month, state, site, lang);
  return months.filter((month) => fs.existsSync(sheetFile(folder, month, lang)));
}

function countedLines(
  { found, crawlers, readers }: LogCounts,
  logs: number,
  added: number,
  { lang }: Options,
): string[] {
  const words = viewMessages(lang);
  const n = (value: number) => formatNumber(value, lang);
  const numbers = { ...found.leftOut, crawler: found.leftOut.crawler + crawlers };
  const left = LEFT_OUT.filter((reason) => numbers[reason] > 0).map((reason) =>
    words.reasons[reason](n(numbers[reason])),
  );
  return [
    words.counted({ logs: n(logs), lines: n(found.lines), readers: n(readers), added: n(added) }),
    ...(found.lines === 0 ? [words.emptyLogs] : []),
    ...(left.length > 0 ? [words.leftOut(left.join(', '))] : []),
    ...(found.unreadable > 0 ? [words.unreadable(n(found.unreadable))] : []),
    ...(found.withoutAgent > 0 ? [words.withoutAgent(n(found.withoutAgent))] : []),
  ];
}
