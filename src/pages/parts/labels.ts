import { createHash } from 'node:crypto';
import { type IndexVersion, LABEL_KINDS, type LabelKind } from '../../content/index-entry.ts';
import { keyOf, LONGEST_KEY } from '../../content/key.ts';
import { remembered } from '../../filters/remembered.ts';

/** The tones of Vietnamese, as they stand behind a letter in NFD: grave, acute, hook, tilde, dot below. */
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;

/**
 * By what labels are one: their words, without regard to case, to signs between them, and to the letter of a syllable
 * that bears its tone (hòa, hoà). Marks are letters: chợ, cho and chó are three.
 */
export const labelKey = remembered((label: string) => {
  const words =
    label
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(TONE, '') + (word.match(TONE) ?? []).join('')).join(' ');
});

/** The address word of a label: `Đô thị thông minh` → `do-thi-thong-minh`; empty where nothing is left of it. */
export const labelSlug = remembered(keyOf);

/** What is known of a bulletin that bears labels. */
interface Labelled {
  text: Pick<IndexVersion, 'keywords' | 'authors' | 'source'>;
}

/** The labels of a kind that a bulletin bears. */
export function labelsOf({ text }: Labelled, kind: LabelKind): readonly string[] {
  switch (kind) {
    case 'keyword':
      return text.keywords;
    case 'author':
      return text.authors ?? NONE;
    case 'source':
      return text.source === undefined ? NONE : [text.source];
  }
}

const NONE: readonly string[] = [];

/** The addresses of labels of a kind that do not have the plain one, by `labelKey`. Most sites have none. */
export type OtherAddresses = ReadonlyMap<string, string>;

/** The same of each kind. */
export type LabelAddresses = Readonly<Record<LabelKind, OtherAddresses>>;

/** @param entries newest first */
export const labelAddresses = (entries: readonly Labelled[]): LabelAddresses =>
  byKind((kind) => otherAddresses(entries, kind));

/** A value for each kind of label. */
export const byKind = <Value>(make: (kind: LabelKind) => Value) =>
  Object.fromEntries(LABEL_KINDS.map((kind) => [kind, make(kind)])) as Record<LabelKind, Value>;

/**
 * Of several labels with the same plain address, the one that was used first has it, so that it keeps the page that it
 * had before the others came. They get it with an ending that follows from the label alone.
 */
function otherAddresses(entries: readonly Labelled[], kind: LabelKind): OtherAddresses {
  const first = new Map<string, string>();
  const shared = new Map<string, Map<string, string>>();
  const seen = new Set<string>();
  for (const entry of entries.toReversed()) {
    for (const label of labelsOf(entry, kind)) {
      if (seen.has(label)) continue;
      seen.add(label);
      const [slug, key] = [labelSlug(label), labelKey(label)];
      const owner = first.get(slug);
      if (owner === undefined) first.set(slug, key);
      else if (owner !== key && slug !== '') {
        const others = shared.get(slug) ?? new Map<string, string>();
        const ending = createHash('sha1').update(key).digest('hex').slice(0, 6);
        shared.set(slug, others.set(key, `${slug.slice(0, LONGEST_KEY - 7)}-${ending}`));
      }
    }
  }
  return new Map([...shared.values()].flatMap((others) => [...others]));
}

/** The address word of a label on its site. */
export const addressOf = (label: string, others: OtherAddresses): string =>
  (others.size > 0 ? others.get(labelKey(label)) : undefined) ?? labelSlug(label);
