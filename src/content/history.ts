import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Problem, problem } from './problem.ts';
import { type ContentSource, primaryLang } from './source.ts';

const run = promisify(execFile);

/**
 * Warns of translations that were last committed before their original. Times come from git; where the content is not
 * in git, or the clone is shallow so that all times are one, nothing is said.
 */
export async function checkTranslationAge(source: ContentSource): Promise<Problem[]> {
  const pairs = source.bulletins.filter((bundle) => bundle.texts.vi && bundle.texts.en);
  if (pairs.length === 0) return [];
  const times = await commitTimes(source.root);
  return pairs.flatMap(({ texts }) => {
    const primary = primaryLang(texts);
    const [original, translation] = primary === 'vi' ? [texts.vi, texts.en] : [texts.en, texts.vi];
    if (!original || !translation) return [];
    const age = (file: string) => times.get(path.relative(source.root, file).split(path.sep).join('/'));
    const [originalTime, translationTime] = [age(original.path), age(translation.path)];
    if (!originalTime || !translationTime || translationTime >= originalTime) return [];
    return [
      problem(
        'translation-outdated',
        { file: translation.shown, line: 1, column: 1 },
        { original: original.name },
      ),
    ];
  });
}

/** Seconds of the last commit of each text, by its path below the content folder. */
async function commitTimes(root: string): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const args = [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=@%ct',
    '--name-only',
    '--relative',
    '--',
    'bulletins',
  ];
  try {
    const { stdout } = await run('git', args, { cwd: root, maxBuffer: 1 << 30 });
    let time = 0;
    for (const line of stdout.split('\n')) {
      if (line.startsWith('@')) time = Number(line.slice(1));
      else if (line.endsWith('.md') && !times.has(line)) times.set(line, time);
    }
  } catch {
    // No git, or not a repository: there is no history to compare.
  }
  return times;
}
