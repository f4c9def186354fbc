import fs from 'node:fs';
import { watch } from 'chokidar';
import { templatesOf } from '../eleventy/custom/templates.ts';
import { commandMessages } from '../i18n/commands/commands.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { staticFolderOf } from '../reader/static-folder.ts';
import { officeOf } from '../system/office-folder.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
import { Callers, readHosts } from './preview/callers.ts';
import { CODE_PLACES, isCode } from './preview/code-places.ts';
import { freePort } from './preview/free-port.ts';
import { oneAtATime } from './preview/one-at-a-time.ts';
import { outcomeText } from './preview/outcome-text.ts';
import { claimPreviewFolder } from './preview/preview-folder.ts';
import { PreviewPages } from './preview/preview-pages.ts';
import { PreviewBuilder } from './preview/process.ts';
import { watchAgain } from './preview/watch-again.ts';
import { isWatched } from './preview/watched.ts';
import { reportText } from './report.ts';
import { toStderr } from './words/print.ts';

/** `bantin serve`: builds a preview with everything that is not public yet, serves it, and builds again on each change. */
export async function runServe(options: Options): Promise<ExitCode> {
  if (!fs.existsSync(options.content)) throw new UsageError('content-missing', { folder: options.content });
  const { content, lang } = options;
  const words = commandMessages(lang);
  const say = (line: string) => line !== '' && toStderr(line);
  say(words.serveStarts);
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  // What takes its time to load comes after the first word.
  const { PreviewServer } = await import('./preview/server.ts');
  const callers = new Callers(readHosts(options.given.get('host')));
  const free = await freePort(options.port);
  const output = await claimPreviewFolder(options.cache);
  const shown = new PreviewPages(lang);
  const said = new Map<string, string>();
  const server = new PreviewServer(output, free, shown, callers, (file) => {
    const report = reportText(shown.warningsOn(file), lang);
    if (said.get(file) !== report) say(report);
    said.set(file, report);
  });
  const port = await server.start(free);
  if (options.port !== 0 && port !== options.port) say(words.portBusy(String(options.port), String(port)));
  const baseUrl = `http://localhost:${port}`;
  const builder = new PreviewBuilder(() => ({
    ...options,
    output,
    drafts: true,
    isForgiving: true,
    baseUrl,
  }));
  const watched = [content, templatesOf(content), staticFolderOf(content), ...CODE_PLACES];
  // Of the office's folder too, since templates and files may come to be.
  const watcher = watch([content, officeOf(content), ...CODE_PLACES], {
    // A folder that is back is looked through anew, and what is found there is a change.
    ignoreInitial: false,
    ignored: (file) => !isWatched(watched, file),
  });

  let returning: NodeJS.Timeout | undefined;
  let wrong = '';
  let lastSeen = '';
  /** @param isAsked by a change: else it is reported only where it makes a difference */
  async function rebuild(isAsked: boolean): Promise<void> {
    const outcome = await builder.build();
    shown.update(outcome);
    const seen = JSON.stringify({ ...outcome, seconds: 0 });
    // Whoever reads a page keeps the place where nothing is new.
    if (seen !== lastSeen) server.reload();
    lastSeen = seen;
    const text = outcomeText(outcome, options);
    if (isAsked || text.wrong !== wrong) {
      say(text.wrong);
      say(text.built || (shown.hasPages ? words.lastPages : ''));
    }
    wrong = text.wrong;
  }

  async function work(): Promise<void> {
    const watching = new Promise<void>((resolve) => watcher.once('ready', resolve));
    await Promise.all([rebuild(true), watching]);
    say(words.serving(`${baseUrl}/`));
    const build = oneAtATime(async (isFirst) => {
      if (!isFirst) say(words.rebuilding);
      await rebuild(!isFirst);
    });
    watcher.on('all', (_event, file) => {
      if (isCode(file)) builder.forgetCode();
      build();
    });
    returning = watchAgain(watcher, content);
    // What changed before everything was watched: mostly nothing, which costs little.
    build();
    return stopped;
  }

  await Promise.race([stopped, work()]);
  clearInterval(returning);
  await watcher.close();
  builder.close();
  await server.close();
  return EXIT.done;
}
