import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import { isDeviceName } from '../../content/fields/alias.ts';

/** The tones of Vietnamese, as they stand behind a letter in NFD: grave, acute, hook, tilde, dot below. */
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;

/**
 * By what keywords are one: their words, without regard to case, to signs between them, and to the letter of a syllable
 * that bears its tone (hòa, hoà). Marks are letters: chợ, cho and chó are three.
 */
export function keywordKey(keyword: string): string {
  let key = keys.get(keyword);
  if (key === undefined) {
    const words =
      keyword
        .normalize('NFD')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    key = words.map((word) => word.replace(TONE, '') + (word.match(TONE) ?? []).join('')).join(' ');
    keys.set(keyword, key);
  }
  return key;
}

const keys = new Map<string, string>();

/** The address word of a keyword: `Đô thị thông minh` → `do-thi-thong-minh`; empty where nothing is left of it. */
export function keywordSlug(keyword: string): string {
  let slug = slugs.get(keyword);
  if (slug === undefined) {
    slug = slugify(keyword).slice(0, LONGEST);
    if (isDeviceName(slug)) slug = `${slug}-1`;
    slugs.set(keyword, slug);
  }
  return slug;
}

const slugs = new Map<string, string>();
const LONGEST = 120;

/** What is known of a keyword besides its spelling. */
interface Tagged {
  text: { keywords: readonly string[] };
}

/** The addresses of keywords that do not have the plain one, by `keywordKey`. Most sites have none. */
export type OtherAddresses = ReadonlyMap<string, string>;

/**
 * Of several keywords with the same plain address, the one that was used first has it, so that it keeps the page that it
 * had before the others came. They get it with an ending that follows from the keyword alone.
 * @param entries newest first
 */
export function otherAddresses(entries: readonly Tagged[]): OtherAddresses {
  const first = new Map<string, string>();
  const shared = new Map<string, Map<string, string>>();
  const seen = new Set<string>();
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    for (const keyword of entries[i]?.text.keywords ?? []) {
      if (seen.has(keyword)) continue;
      seen.add(keyword);
      const [slug, key] = [keywordSlug(keyword), keywordKey(keyword)];
      const owner = first.get(slug);
      if (owner === undefined) first.set(slug, key);
      else if (owner !== key && slug !== '') {
        const others = shared.get(slug) ?? new Map<string, string>();
        const ending = createHash('sha1').update(key).digest('hex').slice(0, 6);
        shared.set(slug, others.set(key, `${slug.slice(0, LONGEST - 7)}-${ending}`));
      }
    }
  }
  return new Map([...shared.values()].flatMap((others) => [...others]));
}

/** The address word of a keyword on its site. */
export const addressOf = (keyword: string, others: OtherAddresses): string =>
  (others.size > 0 ? others.get(keywordKey(keyword)) : undefined) ?? keywordSlug(keyword);
