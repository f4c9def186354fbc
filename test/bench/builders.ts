import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { NOW, type SampleSite } from './site.ts';
import { writeBantinContent } from './write-bantin.ts';
import { writeEleventySite } from './write-eleventy.ts';
import { type Extent, writeHugoSite } from './write-hugo.ts';

export const BUILDER_NAMES = ['bantin', 'hugo', 'hugo-pages', 'eleventy'] as const;
export type BuilderName = (typeof BUILDER_NAMES)[number];

export const TITLES: Readonly<Record<BuilderName, string>> = {
  bantin: 'Bantin',
  hugo: 'Hugo',
  'hugo-pages': 'Hugo, pages alone',
  eleventy: 'Eleventy',
};

/** A generator under measurement. Everything of it lies in one folder, in which it runs. */
export interface Builder {
  name: BuilderName;
  /** Beyond so many bulletins it takes more time or memory than there is. */
  largest: number;
  /** What of its output has to be equivalent to Bantin's. */
  extent?: Extent;
  write(folder: string, site: SampleSite): Promise<void>;
  /** Makes the next build a cold one: no output, no cache. */
  clear(folder: string): void;
  command(folder: string): string[];
  /** Where the pages are, once the command has run. */
  output(folder: string): string;
}

export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Takes folders out of the way until the end: ext4 does not use the place of a file again for minutes after it was
 * deleted, and looks through all such places for each new one, which makes writing ten times as slow.
 */
function setAside(folder: string, names: readonly string[]): void {
  for (const name of names.filter((each) => fs.existsSync(path.join(folder, each)))) {
    // Not inside: Eleventy would take what lies there for a source.
    const aside = path.join(path.dirname(folder), '.aside', randomUUID());
    fs.mkdirSync(aside, { recursive: true });
    fs.renameSync(path.join(folder, name), path.join(aside, name));
  }
}

/** @param project the folder of Bantin itself */
export function createBantin(project: string, now: string = NOW): Builder {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [, ...args]: string[] = scripts.build.split(' ');
  // As `npm run build` does.
  const build = args.map((each) => (each.endsWith('.js') ? path.join(project, each) : each));
  return {
    name: 'bantin',
    largest: Number.POSITIVE_INFINITY,
    write: (folder, site) => writeBantinContent(path.join(folder, 'content'), site),
    clear: (folder) => setAside(folder, ['dist', 'cache']),
    command: (folder) => {
      const folders = ['content', 'output', 'cache'].flatMap((name) => [
        `--${name}`,
        path.join(folder, name === 'output' ? 'dist' : name),
      ]);
      return [process.execPath, ...build, ...folders, '--now', now, '--json'];
    },
    output: (folder) => path.join(folder, 'dist'),
  };
}

const createHugo = (name: BuilderName, extent: Extent, largest: number): Builder => ({
  name,
  largest,
  extent,
  write: (folder, site) => writeHugoSite(folder, site, extent),
  clear: (folder) => setAside(folder, ['public', 'cache', 'resources']),
  command: (folder) => ['hugo', '--quiet', '--source', folder, '--cacheDir', path.join(folder, 'cache')],
  output: (folder) => path.join(folder, 'public'),
});

export const hugo = createHugo('hugo', 'whole', 50_000);

/** Without feeds, open data and sitemaps. */
export const hugoPages = createHugo('hugo-pages', 'pages', Number.POSITIVE_INFINITY);

export const eleventy: Builder = {
  name: 'eleventy',
  largest: 50_000,
  write: writeEleventySite,
  clear: (folder) => setAside(folder, ['_site']),
  command: () => [process.execPath, path.join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  output: (folder) => path.join(folder, '_site'),
};

/** “v0.111.3”, or nothing where there is no Hugo on the search path. */
export function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0];
  } catch {
    return undefined;
  }
}
