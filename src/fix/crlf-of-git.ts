import path from 'node:path';
import type { Repository } from '../cache/git/repository.ts';

/** The files to which git itself gives lines that end as on Windows (`core.autocrlf`); by their paths on disk. */
export async function crlfOfGit(
  root: string,
  repository: Repository | undefined,
): Promise<ReadonlySet<string>> {
  if (!repository || !(await writesCrlf(repository))) return new Set();
  const said = await repository.ask(['ls-files', '--eol', '-z', '--', repository.prefix || '.']);
  const found = said.split('\0').flatMap((line) => {
    const [about = '', name] = line.split('\t');
    const isOfGit = /^i\/lf +w\/crlf/.test(about) && !about.includes('eol=lf');
    return isOfGit && name !== undefined ? path.join(root, name.slice(repository.prefix.length)) : [];
  });
  return new Set(found);
}

async function writesCrlf(repository: Repository): Promise<boolean> {
  const asked = ['config', '--get-regexp', '^core\\.(autocrlf|eol)$'];
  try {
    return /^core\.(?:autocrlf true|eol crlf)$/m.test(await repository.ask(asked));
  } catch {
    // None of the two is set.
    return process.platform === 'win32';
  }
}
