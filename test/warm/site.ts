import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { PreviewOutcome } from '../../src/cli/preview/worker.ts';
import { bulletin, type Files, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { shareCache } from '../setup/primed-cache.ts';
import { bytesOf } from '../setup/site.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What is built, where, and by which clock. */
interface Job {
  content: string;
  output: string;
  cache: string;
  clock: number;
  /** As `bantin serve` builds it. */
  drafts?: boolean;
  isForgiving?: boolean;
}

/** The process that builds for `bantin serve`, compiled: it keeps its code loaded. */
const WORKER = path.join(ROOT, 'lib/src/cli/preview/worker.js');

/** Builds in such a process, one build at a time. */
class Builder {
  #worker: ChildProcess | undefined;

  build(job: Job): Promise<PreviewOutcome> {
    this.#worker ??= fork(WORKER, { serialization: 'advanced' });
    const worker = this.#worker;
    worker.send({ ...OPTIONS, ...job });
    return new Promise((resolve, reject) => {
      const died = (code: number | null) => reject(new Error(`the building process ended with ${code}`));
      worker.once('exit', died);
      worker.once('message', (outcome: PreviewOutcome) => {
        worker.off('exit', died);
        resolve(outcome);
      });
    });
  }

  async close(): Promise<void> {
    if (this.#worker?.kill()) await once(this.#worker, 'exit');
  }
}

const OPTIONS = {
  lang: 'en',
  port: 0,
  parts: '',
  clean: false,
  strict: false,
  json: false,
  annotate: false,
  help: false,
  drafts: false,
  allowRemovals: true,
} as const;

/** The processes that build sites on top of their last builds, and from nothing. */
export interface Builders {
  warm: Builder;
  clean: Builder;
}

/** Such processes for the tests of one file. */
export function useBuilders(): Builders {
  const builders = { warm: new Builder(), clean: new Builder() };
  afterAll(() => Promise.all([builders.warm.close(), builders.clean.close()]));
  return builders;
}

/** A site that is edited and built again and again, and beside it built from nothing each time. */
export class EditedSite {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  readonly files: Files = {};
  readonly #builders: Builders;
  readonly #cleanFolder: string;
  readonly #how: Pick<Job, 'drafts' | 'isForgiving'>;
  clock = Date.parse('2026-11-22T08:00:00+07:00');
  /** What the build from nothing gave, until something changes that it reads. */
  #clean: Promise<PreviewOutcome> | undefined;

  constructor(files: Files, builders: Builders, how: Pick<Job, 'drafts' | 'isForgiving'> = {}) {
    this.#how = how;
    const folder = temporaryFolder();
    this.content = path.join(folder, 'content');
    this.output = path.join(folder, 'warm/dist');
    this.cache = path.join(folder, 'warm/cache');
    this.#cleanFolder = path.join(folder, 'clean');
    this.#builders = builders;
    shareCache(this.cache, 'assets');
    // What the one has bundled proves nothing of the other.
    shareCache(path.join(this.#cleanFolder, 'cache'), 'assets', 'clean-assets');
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string | Uint8Array): void {
    if (this.files[name] !== text) this.#clean = undefined;
    this.files[name] = text;
    writeContent(path.dirname(this.content), { [name]: text });
  }

  /** Takes a file or a folder away. */
  remove(name: string): void {
    this.#clean = undefined;
    for (const file of Object.keys(this.files)) {
      if (file === name || file.startsWith(`${name}/`)) delete this.files[file];
    }
    const target = path.join(this.content, name);
    fs.rmSync(target, { recursive: true, force: true });
    const folder = path.dirname(target);
    if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
  }

  /** Everything as it was when `files` were its files. */
  restore(files: Files): void {
    for (const name of Object.keys(this.files)) if (!(name in files)) this.remove(name);
    for (const [name, text] of Object.entries(files)) if (this.files[name] !== text) this.write(name, text);
  }

  forward(days: number): void {
    this.#clean = undefined;
    this.clock += days * DAY;
  }

  /** The ids of the bulletins that there are. */
  ids(): string[] {
    const folders = Object.keys(this.files).flatMap(
      (name) => /^bulletins\/(\d{4}\/[^/]+)\//.exec(name)?.[1] ?? [],
    );
    return [...new Set(folders)].sort();
  }

  /** Builds on top of the last build. */
  build(): Promise<PreviewOutcome> {
    const { content, output, cache, clock } = this;
    return this.#builders.warm.build({ ...this.#how, content, output, cache, clock });
  }

  /** Builds the same content from nothing but the bundled scripts and styles, which no edit changes. */
  buildClean(): Promise<PreviewOutcome> {
    this.#clean ??= this.#buildFromNothing();
    return this.#clean;
  }

  #buildFromNothing(): Promise<PreviewOutcome> {
    const { content, clock } = this;
    const at = (name: string) => path.join(this.#cleanFolder, name);
    const kept = at('cache/assets');
    const aside = at('assets');
    if (fs.existsSync(kept)) fs.renameSync(kept, aside);
    for (const name of ['dist', 'cache']) fs.rmSync(at(name), { recursive: true, force: true });
    if (fs.existsSync(aside)) {
      fs.mkdirSync(at('cache'));
      fs.renameSync(aside, kept);
    }
    return this.#builders.clean.build({
      ...this.#how,
      content,
      output: at('dist'),
      cache: at('cache'),
      clock,
    });
  }

  cleanBytes(): Record<string, string> {
    return bytesOf(path.join(this.#cleanFolder, 'dist'));
  }

  bytes(): Record<string, string> {
    return bytesOf(this.output);
  }
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>';

/** Settings in which every feature has its part but the search, which has a test of its own. */
export const FULL_SETTINGS: Files = {
  ...SETTINGS,
  'site.yml': `${SETTINGS['site.yml']}menu: [gioi-thieu]
logo: assets/logo.svg
banners: {olderThanYears: 2}
features: {search: false, titlePictures: false}
`,
  'assets/logo.svg': SVG,
  'pages/gioi-thieu/index.vi.md':
    '---\ntitle: Giới thiệu\nsummary: Về chúng tôi.\n---\n\nXem [tin](2026/tin-1).\n',
  'pages/gioi-thieu/index.en.md': '---\ntitle: About\nsummary: About us.\n---\n\nAbout.\n',
};

/** A small bilingual site: a dozen bulletins, one of which is for later. */
export function smallSite(): Files {
  const files: Files = { ...FULL_SETTINGS };
  for (let i = 0; i < 12; i += 1) {
    const year = i < 3 ? 2024 : 2026;
    const folder = `bulletins/${year}/tin-${i}`;
    const fields = {
      title: `Tin ${i}`,
      date: i === 11 ? '2026-12-24' : `${year}-0${1 + (i % 9)}-1${i % 10}`,
      category: i % 2 ? 'tin-tuc' : 'thong-bao',
      kind: i % 3 ? 'news' : 'notice',
      keywords: `[từ khóa ${i % 4}]`,
      views: String(i * 10),
      related: i > 2 ? `[2024/tin-${i % 3}]` : undefined,
    };
    files[`${folder}/index.vi.md`] = bulletin(fields, `Nội dung ${i}. Xem [tin khác](2026/tin-5).`);
    if (i % 3) {
      const shared = { date: undefined, category: undefined, status: undefined };
      files[`${folder}/index.en.md`] = bulletin({ ...shared, title: `Item ${i}` }, `Text ${i}.`);
    }
  }
  return files;
}
