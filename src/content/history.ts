import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PartlyLocalized } from '../i18n/language.ts';
import type { Instant } from './dates.ts';
import { type Problem, problem } from './problem.ts';
import { type Bundle, type ContentSource, primaryLang } from './source.ts';

const run = promisify(execFile);

/** When each text was last committed, by its absolute path; empty where git cannot tell. */
export type History = ReadonlyMap<string, Instant>;

/**
 * Reads the times of the last commits from git. Where the content is not in git, or the clone is shallow so that all
 * times are one, nothing is known.
 */
export async function readHistory(root: string): Promise<History> {
  const times = new Map<string, Instant>();
  // Names alone: to look for renames, git would read the texts, which a clone may have to fetch one by one.
  const log = [
    'log',
    '--no-renames',
    '--format=@%ct',
    '--name-only',
    '--relative',
    '--',
    'bulletins',
    'pages',
  ];
  try {
    const shallow = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: root });
    if (shallow.stdout.trim() === 'true') return times;
    const options = { cwd: root, maxBuffer: 1 << 30 };
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...log], options);
    let time = 0;
    for (const line of stdout.split('\n')) {
      if (line.startsWith('@')) time = Number(line.slice(1)) * 1000;
      else if (line.endsWith('.md')) {
        const file = path.join(root, line);
        if (!times.has(file)) times.set(file, time);
      }
    }
  } catch {
    // No git, or not a repository: there is no history.
  }
  return times;
}

/** Warns of translations that were last committed before their original. */
export function checkTranslationAge(source: ContentSource, history: History): Problem[] {
  return source.bulletins.flatMap(({ texts }) => {
    const primary = primaryLang(texts);
    const [original, translation] = primary === 'vi' ? [texts.vi, texts.en] : [texts.en, texts.vi];
    if (!original || !translation) return [];
    const [originalTime, translationTime] = [history.get(original.path), history.get(translation.path)];
    if (!originalTime || !translationTime || translationTime >= originalTime) return [];
    const place = { file: translation.shown, line: 1, column: 1 };
    return [problem('translation-outdated', place, { original: original.name })];
  });
}

/**
 * When each version was last changed: its last commit after its publication. Without a history, or where the last
 * commit is older than the publication or younger than the clock, that is the publication itself.
 */
export function modifiedOf(
  { texts }: Bundle,
  published: Instant,
  clock: Instant,
  history: History,
): PartlyLocalized<Instant> {
  return Object.fromEntries(
    Object.entries(texts).map(([lang, { path: file }]) => {
      const committed = history.get(file) ?? published;
      return [lang, committed > published && committed <= clock ? committed : published];
    }),
  );
}
