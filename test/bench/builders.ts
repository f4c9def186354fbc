import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { NOW, type SampleBulletin } from './site.ts';
import { writeBantinContent } from './write-bantin.ts';
import { writeHugoSite } from './write-hugo.ts';

/** A generator under measurement. Everything of it lies in one folder. */
export interface Builder {
  name: string;
  write(folder: string, bulletins: readonly SampleBulletin[]): void;
  /** Makes the next build a cold one: no output, no cache. */
  clear(folder: string): void;
  command(folder: string): string[];
  /** Where the pages are, once the command has run. */
  output(folder: string): string;
}

const BIN = path.resolve(import.meta.dirname, '../../src/commands/bantin.js');

const remove = (folder: string, names: readonly string[]) => {
  for (const name of names) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
};

export const bantin: Builder = {
  name: 'Bantin',
  write: (folder, bulletins) => writeBantinContent(path.join(folder, 'content'), bulletins),
  clear: (folder) => remove(folder, ['dist', 'cache']),
  command: (folder) => {
    const folders = ['content', 'output', 'cache'].flatMap((name) => [
      `--${name}`,
      path.join(folder, name === 'output' ? 'dist' : name),
    ]);
    return [process.execPath, BIN, 'build', ...folders, '--now', NOW, '--json'];
  },
  output: (folder) => path.join(folder, 'dist'),
};

export const hugo: Builder = {
  name: 'Hugo',
  write: writeHugoSite,
  clear: (folder) => remove(folder, ['public', 'cache', 'resources']),
  command: (folder) => ['hugo', '--quiet', '--source', folder, '--cacheDir', path.join(folder, 'cache')],
  output: (folder) => path.join(folder, 'public'),
};

/** “v0.111.3”, or nothing where there is no Hugo on the search path. */
export function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0];
  } catch {
    return undefined;
  }
}
