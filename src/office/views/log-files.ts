import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { UsageError } from '../../i18n/usage-error.ts';

/**
 * The logs to read, each once.
 * @param named on the command line, from the working folder
 * @param patterns of `site.yml`, from the office's folder: they count where none is named
 * @throws UsageError for a log that is named and is not there; where nobody says which
 */
export function logFiles(named: readonly string[], patterns: readonly string[], office: string): string[] {
  if (named.length === 0 && patterns.length === 0) throw new UsageError('logs-unsaid', {});
  const files =
    named.length > 0
      ? named.flatMap((each) => filesNamed(each, process.cwd()))
      : patterns.flatMap((each) => filesOf(each, office));
  return [...new Set(files.map((file) => fs.realpathSync(file)))].sort();
}

/** A file as it is written; else, what a pattern finds that no shell has filled in (Windows). */
function filesNamed(written: string, folder: string): string[] {
  const found = filesOf(written, folder);
  if (found.length === 0) throw new UsageError('log-missing', { file: written });
  return found;
}

/** @returns none where no file is there */
export function filesOf(pattern: string, folder: string): string[] {
  const file = path.resolve(folder, pattern);
  if (fs.existsSync(file)) return fs.statSync(file).isFile() ? [file] : [];
  const found = globSync(pattern.split(path.sep).join('/'), { cwd: folder, absolute: true, dot: true });
  return found.map((each) => path.resolve(each));
}
