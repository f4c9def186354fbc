import fs from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { templatesOf } from '../eleventy/own/templates.ts';
import { formatNumber } from '../filters/numbers.ts';
import { commandMessages } from '../i18n/commands.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { isPublished } from '../pipeline/output-folder.ts';
import { staticFolderOf } from '../reader/static-folder.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
import { brokenPage } from './preview/broken-page.ts';
import { CODE_PLACES, isCode } from './preview/code-places.ts';
import { PreviewBuilder } from './preview/process.ts';
import { PreviewServer } from './preview/server.ts';
import { reportText } from './report.ts';

/** Saving a file in an editor is often several changes on disk within a moment. */
const SETTLE_MS = 120;

/** `bantin serve`: builds a preview with everything that is not public yet, serves it, and builds again on each change. */
export async function runServe(options: Options): Promise<ExitCode> {
  if (!fs.existsSync(options.content)) throw new UsageError('content-missing', { folder: options.content });
  const words = commandMessages(options.lang);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const output = path.join(options.cache, 'preview');
  // One that another version has made bears the mark of a site for everybody, to which no draft goes.
  if (isPublished(output)) fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(output, { recursive: true });
  const baseUrl = `http://localhost:${options.port}`;
  const builder = new PreviewBuilder(() => ({ ...options, output, drafts: true, baseUrl }));
  let broken: string | undefined;

  /** @returns what the terminal shows of it */
  async function rebuild(): Promise<string> {
    const outcome = await builder.build();
    broken = undefined;
    if ('seconds' in outcome)
      return words.previewBuilt(formatNumber(Number(outcome.seconds.toFixed(1)), options.lang));
    const report = 'problems' in outcome ? reportText(outcome.problems, options.lang) : outcome.failure;
    broken = brokenPage('problems' in outcome ? outcome.problems : outcome.failure, options.lang);
    return report;
  }

  const own = [templatesOf(options.content), staticFolderOf(options.content)];
  const watcher = watch([options.content, ...own, ...CODE_PLACES], {
    ignoreInitial: true,
  });
  const watching = new Promise<void>((resolve) => watcher.once('ready', resolve));
  const [first] = await Promise.all([rebuild(), watching]);
  say(first);

  const server = new PreviewServer('bantin', output, {
    port: options.port,
    logger: { info: say, log: () => {}, error: () => {} },
    messageOnStart: ({ localhostUrl }) => words.serving(localhostUrl),
    middleware: [
      (request, response, next) => {
        if (broken && request.headers.accept?.includes('text/html')) {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(broken);
        } else next();
      },
    ],
  });
  const build = oneAtATime(async (isFirst) => {
    const wasBroken = broken;
    if (!isFirst) say(words.rebuilding);
    const report = await rebuild();
    // The first time nothing was saved: it is printed only where it makes a difference.
    if (!isFirst || broken !== wasBroken) say(report);
    server.reload();
  });
  watcher.on('all', (_event, file) => {
    if (isCode(file)) builder.forgetCode();
    build();
  });
  // What changed before everything was watched: mostly nothing, which costs little.
  build();
  server.serve(options.port);
  await server.ready();

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await watcher.close();
  builder.close();
  await server.close();
  return EXIT.done;
}

/** Runs a task after things have settled; what changes while it runs makes it run once more. @param task gets whether it is the first run */
function oneAtATime(task: (isFirst: boolean) => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let isFirst = true;
  const start = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await task(isFirst);
      isFirst = false;
    } while (again);
    running = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(start, SETTLE_MS);
  };
}
