import type { Answer } from '../../desk/links/ask-address.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { shortDay } from '../../filters/short-day.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import type { Lang } from '../../i18n/language.ts';
import { byCodePoint, type Place } from '../../problems/problem.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import type { Options } from '../options.ts';
import { contentLine } from './command-line.ts';

/** A link to another site, with what came of asking. */
export interface CheckedLink {
  address: string;
  answer: Answer;
  places: readonly Place[];
  /** The first day on which it failed, `2026-11-30`. */
  since?: string;
  /** It failed on two days. */
  isBroken: boolean;
}

/** The outcome as a report by bulletin. */
export function linksText(links: readonly CheckedLink[], isOffline: boolean, options: Options): string {
  const { lang, verbose } = options;
  const words = deskMessages(lang).links;
  const number = (value: number) => formatNumber(value, lang);
  if (links.length === 0) return `${words.none}\n`;
  if (isOffline) return `${words.offline}\n`;
  const broken = links.filter((link) => link.isBroken);
  const suspected = links.filter(({ answer, isBroken }) => answer.is === 'broken' && !isBroken);
  const unsure = links.filter(({ answer }) => answer.is === 'unsure');
  const moved = links.filter(({ answer }) => answer.is === 'there' && answer.moved !== undefined);
  const group = (name: string, of: readonly CheckedLink[], isWhole: boolean) => {
    if (of.length === 0) return [];
    const list = isWhole
      ? byFile(of, lang)
      : [`  ${words.see(contentLine('links', options, '--outside', '--verbose'))}`];
    return [`${name} (${number(of.length)})`, ...list, ''];
  };
  const hosts = new Set(links.map(({ address }) => new URL(address).host)).size;
  return [
    ...group(words.broken, broken, true),
    ...group(words.suspected, suspected, verbose),
    ...group(words.unsure, unsure, verbose),
    ...group(words.moved, moved, verbose),
    words.summary(number(links.length), number(hosts), number(broken.length)),
    '',
  ].join('\n');
}

/** Files in their order, under each its addresses. */
function byFile(links: readonly CheckedLink[], lang: Lang): string[] {
  const files = new Map<string, { line: number; link: CheckedLink }[]>();
  for (const link of links)
    for (const { file, line } of link.places) files.set(file, [...(files.get(file) ?? []), { line, link }]);
  return [...files]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([file, found]) =>
      found
        .sort((a, b) => a.line - b.line)
        .flatMap(({ line, link }) => [
          `  ${oneLine(file)}:${line}  ${oneLine(link.address)}`,
          `    ${reasonOf(link, lang)}`,
        ]),
    );
}

function reasonOf({ answer, since }: CheckedLink, lang: Lang): string {
  const words = deskMessages(lang).links;
  if (answer.is === 'there') return words.movedTo(oneLine(answer.moved ?? ''));
  const why = words.why[answer.why](String(answer.status ?? ''));
  if (answer.is === 'unsure' || since === undefined) return why;
  const [year = '', month = '', day = ''] = since.split('-');
  return `${why}; ${words.since(shortDay(year, month, day, lang))}`;
}
