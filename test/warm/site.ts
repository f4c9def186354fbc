import fs from 'node:fs';
import path from 'node:path';
import { PreviewBuilder } from '../../src/cli/preview/process.ts';
import type { PreviewOutcome } from '../../src/cli/preview/worker.ts';
import { bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { bytesOf } from '../setup/site.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Builds in a process that keeps its code loaded: many builds of one test. */
class Builder {
  readonly #builder: PreviewBuilder;
  readonly output: string;
  readonly cache: string;

  constructor(folder: string, content: string, clock: () => number) {
    this.output = path.join(folder, 'dist');
    this.cache = path.join(folder, 'cache');
    const { output, cache } = this;
    const flags = {
      parts: '',
      clean: false,
      strict: false,
      json: false,
      annotate: false,
      help: false,
      drafts: false,
      allowRemovals: true,
    };
    const common = { content, output, cache, lang: 'en', port: 0, ...flags } as const;
    this.#builder = new PreviewBuilder(() => ({ ...common, clock: clock() }));
  }

  build(): Promise<PreviewOutcome> {
    return this.#builder.build();
  }

  close(): void {
    this.#builder.close();
  }
}

/** A site that is edited and built again and again, and beside it built from nothing each time. */
export class EditedSite {
  readonly content: string;
  readonly #warm: Builder;
  readonly #clean: Builder;
  readonly files: Files = {};
  clock = Date.parse('2026-11-22T08:00:00+07:00');

  constructor(files: Files) {
    const folder = temporaryFolder();
    this.content = path.join(folder, 'content');
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    this.#warm = new Builder(path.join(folder, 'warm'), this.content, () => this.clock);
    this.#clean = new Builder(path.join(folder, 'clean'), this.content, () => this.clock);
  }

  get output(): string {
    return this.#warm.output;
  }

  get cache(): string {
    return this.#warm.cache;
  }

  write(name: string, text: string | Uint8Array): void {
    this.files[name] = text;
    writeContent(path.dirname(this.content), { [name]: text });
  }

  /** Takes a file or a folder away. */
  remove(name: string): void {
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
    return this.#warm.build();
  }

  /** Builds the same content from nothing. */
  buildClean(): Promise<PreviewOutcome> {
    for (const folder of [this.#clean.output, this.#clean.cache])
      fs.rmSync(folder, { recursive: true, force: true });
    return this.#clean.build();
  }

  cleanBytes(): Record<string, string> {
    return bytesOf(this.#clean.output);
  }

  bytes(): Record<string, string> {
    return bytesOf(this.output);
  }

  close(): void {
    this.#warm.close();
    this.#clean.close();
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
