import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { newMessages } from '../../i18n/new/messages.ts';
import type { ConversionNoteKind } from '../../i18n/new/vi.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import type { ConversionNote } from '../../word/converted-document.ts';
import type { TakenDocument } from '../../word/document.ts';

/** As many of a kind are named as a line holds. */
const MOST_NAMED = 3;

/** What a document gave: its pictures, and line by line what somebody has to look at. */
export function takenLines(
  from: TakenDocument | undefined,
  file: string | undefined,
  pictures: readonly string[],
  lang: Lang,
): string[] {
  if (!from) return [];
  const words = newMessages(lang);
  const kinds = byKind(from.left);
  return [
    ...(pictures.length > 0
      ? [words.pictures(formatNumber(pictures.length, lang), named(pictures, lang))]
      : []),
    ...(kinds.size > 0 ? ['', words.taken(oneLine(file ?? ''))] : []),
    ...[...kinds].map(([what, all]) => `- ${sentence(what, all, lang)}`),
    ...(kinds.size > 0 ? [''] : []),
  ];
}

function byKind(left: readonly ConversionNote[]): Map<ConversionNoteKind, ConversionNote[]> {
  const kinds = new Map<ConversionNoteKind, ConversionNote[]>();
  for (const each of left) kinds.set(each.what, [...(kinds.get(each.what) ?? []), each]);
  return kinds;
}

function sentence(what: ConversionNoteKind, all: readonly ConversionNote[], lang: Lang): string {
  const count = all.reduce((sum, each) => sum + (each.count ?? 1), 0);
  const texts = all.flatMap(({ text }) => text ?? []);
  return newMessages(lang).left[what](formatNumber(count, lang), named(texts.map(oneLine), lang));
}

function named(texts: readonly string[], lang: Lang): string {
  const first = texts.slice(0, MOST_NAMED).join(', ');
  const rest = texts.length - MOST_NAMED;
  return rest > 0 ? `${first} ${newMessages(lang).more(formatNumber(rest, lang))}` : first;
}
