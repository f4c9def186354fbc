import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach } from 'vitest';
import { bantin, bulletin, type Files, type Run, SETTINGS, temporaryFolder, writeContent } from './bantin.ts';
import { gitAt } from './repository.ts';

/** A text with two slips that `bantin fix` fixes, and the text that comes of it. */
export const WRONG = bulletin({ date: '20-11-2026', status: 'Approved' });
export const RIGHT = bulletin({ date: '20/11/2026', status: 'approved' });

/** A folder for each test, in which `bantin fix` runs as in an office. */
export function useFolderToFix() {
  let folder = '';
  beforeEach(() => {
    folder = temporaryFolder();
  });
  const at = (name: string) => path.join(folder, 'content', name);
  const git = (...args: string[]) => gitAt(folder, '2026-11-01T08:00:00+07:00', ...args);
  return {
    get folder() {
      return folder;
    },
    at,
    read: (name: string) => fs.readFileSync(at(name), 'utf8'),
    git,
    said: (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }),
    fix: (...args: string[]): Promise<Run> => bantin(['fix', '--lang', 'en', ...args], { cwd: folder }),
    /** Makes it a content folder that git knows. */
    repositoryOf(files: Files): void {
      writeContent(folder, { ...SETTINGS, ...files });
      fs.writeFileSync(path.join(folder, '.gitignore'), '.cache/\n');
      git('init', '--quiet');
      git('config', 'core.autocrlf', 'false');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'x');
    },
  };
}
