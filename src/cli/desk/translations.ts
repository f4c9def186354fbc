import {
  TRANSLATION_STATES,
  type TranslationRow,
  type TranslationState,
  type TranslationTable,
  type TranslationText,
  translationsOf,
} from '../../desk/translations.ts';
import { machineDate, shortDate } from '../../filters/dates.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import type { Lang } from '../../i18n/language.ts';
import { safeJson } from '../../problems/quoted-text.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { withValidSettings } from './with-valid-settings.ts';

/** `bantin translations` */
export async function runTranslations(options: Options): Promise<ExitCode> {
  const table = await withValidSettings(options, translationsOf);
  process.stdout.write(options.json ? jsonOf(table) : textOf(table, options.lang));
  return EXIT.done;
}

function textOf(table: TranslationTable, lang: Lang): string {
  const words = deskMessages(lang);
  const { rows, languages, fault } = table;
  if (languages.length < 2) return `${words.translations.single}\n`;
  if (rows.length === 0) return `${words.translations.nothing}\n`;
  const number = (count: number) => formatNumber(count, lang);
  const count = Object.fromEntries(
    TRANSLATION_STATES.map((state) => [state, number(rows.filter((row) => row.state === state).length)]),
  ) as Record<TranslationState, string>;
  const outdated = rows.filter(({ texts }) =>
    Object.values(texts).some(({ isOutdated }) => isOutdated),
  ).length;
  const summary = words.translations.summary(number(rows.length), count, number(outdated));
  return [
    ...rows.map((row) => rowText(row, table, lang)),
    '',
    summary,
    ...(fault ? [words.unknownDates(words.faults[fault])] : []),
    '',
  ].join('\n');
}

/** “2026/hop: vi từ 20/11/2026; en chưa có” */
function rowText(
  { folder, texts }: TranslationRow,
  { languages, zone }: TranslationTable,
  lang: Lang,
): string {
  const words = deskMessages(lang).translations;
  const parts = languages.map((each) => {
    const text = texts[each];
    return `${each} ${text ? textWords(text, zone, lang) : words.missing}`;
  });
  return `${folder.replace(/^bulletins\//, '')}: ${parts.join('; ')}`;
}

function textWords({ first, last, isOutdated, status }: TranslationText, zone: string, lang: Lang): string {
  const words = deskMessages(lang).translations;
  const day = (at: number) => shortDate(at, zone, lang);
  const [came, changed] = [first, last].map((at) => (at === undefined ? undefined : day(at)));
  const since =
    came === undefined ? words.unknown : words.since(came, changed === came ? undefined : changed);
  const held = status ? words.held[status] : '';
  return [since, held, isOutdated ? words.outdated : ''].filter(Boolean).join(', ');
}

function jsonOf({ rows, languages, zone, fault }: TranslationTable): string {
  const dated = ({ first, last, ...text }: TranslationText) => ({
    ...(first !== undefined && { first: machineDate(first, zone) }),
    ...(last !== undefined && { last: machineDate(last, zone) }),
    ...text,
  });
  const listed = rows.map(({ texts, ...row }) => ({
    ...row,
    texts: Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, dated(text)])),
  }));
  return `${safeJson({ languages, ...(fault && { fault }), rows: listed })}\n`;
}
