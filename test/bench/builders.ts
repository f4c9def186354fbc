import fs from 'node:fs';
import path from 'node:path';
import { NOW, type SampleSite } from './site/site.ts';
import { writeBantinContent } from './site/write-bantin.ts';
import { writeHugoSite } from './site/write-hugo.ts';

/** A generator under measurement. Everything of it lies in one folder, in which it runs. */
export interface Builder {
  write(folder: string, site: SampleSite): Promise<void>;
  command(folder: string): string[];
  /** The folder below, in which the files are once the command has run. */
  output: string;
  /** The other folders below that a cold build does not have. */
  caches: readonly string[];
}

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** As `npm run build` starts it: the last command of the script, which is `node … bantin.js build`. */
function buildCommand(): string[] {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [, ...args]: string[] = scripts.build.split(' && ').at(-1).split(' ');
  return [process.execPath, ...args.map((each) => (each.endsWith('.js') ? path.join(ROOT, each) : each))];
}

export function createBantin(now: string = NOW): Builder {
  return {
    write: (folder, site) => writeBantinContent(path.join(folder, 'content'), site),
    command: (folder) => [
      ...buildCommand(),
      ...['--content', path.join(folder, 'content')],
      ...['--output', path.join(folder, 'dist')],
      ...['--cache', path.join(folder, 'cache')],
      ...['--now', now, '--json'],
    ],
    output: 'dist',
    caches: ['cache'],
  };
}

export const hugo: Builder = {
  write: writeHugoSite,
  command: (folder) => ['hugo', '--quiet', '--source', folder, '--cacheDir', path.join(folder, 'cache')],
  output: 'public',
  caches: ['cache', 'resources'],
};
