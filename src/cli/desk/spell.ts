import fs from 'node:fs';
import { DICTIONARY_PACKAGE, findDictionary, wordsIn } from '../../desk/spelling/dictionary.ts';
import { type Spelling, spellContent, WORDS_FILE } from '../../desk/spelling/spell-content.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { scopeOf } from '../../fix/scope.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import { byCodePoint } from '../../problems/problem.ts';
import { oneLine, safeJson } from '../../problems/quoted-text.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { officeOf } from '../../system/office-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { contentLine } from '../words/command-line.ts';
import { unknownPlace } from '../words/unknown-bundle.ts';

/** `bantin spell [ID]` */
export async function runSpell(options: Options): Promise<ExitCode> {
  const { lang, strict, json } = options;
  const { root } = contentFolderOf(options);
  const [word] = options.words;
  const isAsked = scopeOf(word, root);
  if (!isAsked) throw unknownPlace(word ?? '', root, 'spell');
  const list = findDictionary(officeOf(root));
  if (list === undefined) throw new UsageError('dictionary-missing', { word: DICTIONARY_PACKAGE });
  const progress = createProgress(lang);
  const spelling = spellContent(root, wordsIn(fs.readFileSync(list, 'utf8')), isAsked, (done, total) =>
    progress.step('read', done, total),
  );
  progress.end();
  process.stdout.write(json ? `${safeJson(spelling)}\n` : textOf(spelling, options));
  return strict && spelling.found.length > 0 ? EXIT.problems : EXIT.done;
}

/** As many words as somebody reads in one go, unless all are asked for. */
const MOST_SHOWN = 100;

function textOf({ found, texts }: Spelling, options: Options): string {
  const { lang, verbose, content } = options;
  const words = deskMessages(lang).spell;
  const number = (value: number) => formatNumber(value, lang);
  if (found.length === 0) return `${words.nothing(number(texts))}\n`;
  const shown = verbose ? found : found.slice(0, MOST_SHOWN);
  const severity = commandMessages(lang).warning;
  const lines = shown.map(({ word, place, times, near, isBare }) => {
    const { file, line, column } = place;
    const what = isBare ? words.bare(word) : near ? words.meant(word, near) : words.unknown(word);
    const again = times > 1 ? ` ${words.times(number(times))}` : '';
    return `${oneLine(file)}:${line}:${column}  ${severity}  ${what}${again}`;
  });
  if (shown.length < found.length)
    lines.push(
      deskMessages(lang).more(
        number(found.length - shown.length),
        contentLine('spell', options, ...options.words, '--verbose'),
      ),
    );
  const often = oftenest(found);
  const files = new Set(found.map(({ place }) => place.file)).size;
  return [
    ...lines,
    '',
    words.summary(number(found.length), number(files), number(texts)),
    words.ownWords(`${contentAt(content).shown}/${WORDS_FILE}`),
    ...(often.length > 0 ? [words.often(often.join(', '))] : []),
    '',
  ].join('\n');
}

/** In so many files the same word is likely none that is wrong. */
const OFTEN = 3;

function oftenest(found: Spelling['found']): string[] {
  const files = new Map<string, number>();
  for (const word of found.map((each) => each.word.toLowerCase()))
    files.set(word, (files.get(word) ?? 0) + 1);
  return [...files]
    .filter(([, count]) => count >= OFTEN)
    .sort(([a, most], [b, least]) => least - most || byCodePoint(a, b))
    .slice(0, 20)
    .map(([word]) => word);
}
