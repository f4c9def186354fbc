import { LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { SHORT_HASH_LENGTH } from '../system/hash.ts';
import { type BulletinFacts, type BundleFacts, SORTS } from './facts.ts';
import { Words } from './words.ts';

/** What few bulletins have. */
export interface Rarities
  extends Partial<Pick<BulletinFacts, 'featuredUntil' | 'expires' | 'related' | 'aliases'>> {
  slugs?: PartlyLocalized;
  links?: PartlyLocalized<readonly string[]>;
}

export interface VersionColumns {
  /** The keys of all, one behind the other; blanks where there is no such version. */
  keys: string;
  /** Words, and where those of each version end. */
  keywords: Uint32Array;
  ends: Uint32Array;
}

/**
 * Bundles as they are kept: a column for each field, whatever is text by its place among the words. As objects they
 * would cost every build of a large site more than all else that it does.
 */
export interface BriefColumns {
  ids: readonly string[];
  words: readonly string[];
  /** Languages, a blank between them. */
  texts: Uint32Array;
  errors: Uint32Array;
  warnings: Uint32Array;
  flags: Uint8Array;
  date: Float64Array;
  status: Uint32Array;
  month: Uint32Array;
  category: Uint32Array;
  kind: Uint32Array;
  /** -1 where they are not known. */
  views: Float64Array;
  versions: PartlyLocalized<VersionColumns>;
  /** By the place of the bundle. */
  rarities: ReadonlyMap<number, Rarities>;
}

export const FLAG = {
  readable: 1,
  isUndated: 2,
  featured: 4,
  isLink: 8,
  hasPicture: 16,
  hasMedia: 32,
  hasSiteLinks: 64,
} as const;

export const KEYS_LENGTH = SORTS.length * SHORT_HASH_LENGTH;

/** What stands in an address where the editor wants nothing else. */
export const slugOf = (id: string) => id.slice(id.indexOf('/') + 1);

/** Puts facts into columns. */
export function packBriefs(facts: readonly BundleFacts[]): BriefColumns {
  const words = new Words();
  const word = (fieldOf: (bulletin: BulletinFacts) => string) =>
    Uint32Array.from(facts, ({ bulletin }) => words.placeOf(bulletin ? fieldOf(bulletin) : ''));
  const rarities = facts.flatMap(({ id, bulletin }, at) => {
    const found = bulletin && raritiesOf(id, bulletin);
    return found && Object.keys(found).length > 0 ? [[at, found] as const] : [];
  });
  return {
    ids: facts.map(({ id }) => id),
    texts: Uint32Array.from(facts, ({ texts }) => words.placeOf(texts.join(' '))),
    errors: Uint32Array.from(facts, ({ errors }) => errors),
    warnings: Uint32Array.from(facts, ({ warnings }) => warnings),
    flags: Uint8Array.from(facts, flagsOf),
    date: Float64Array.from(facts, ({ bulletin }) => bulletin?.date ?? 0),
    status: word(({ status }) => status),
    month: word(({ month }) => month),
    category: word(({ category }) => category),
    kind: word(({ kind }) => kind),
    views: Float64Array.from(facts, ({ bulletin }) => bulletin?.views ?? -1),
    versions: Object.fromEntries(LANGS.map((lang) => [lang, versionColumns(facts, lang, words)])),
    rarities: new Map(rarities),
    words: words.all,
  };
}

function flagsOf({ bulletin }: BundleFacts): number {
  if (!bulletin) return 0;
  let flags: number = FLAG.readable;
  for (const name of Object.keys(FLAG) as (keyof typeof FLAG)[])
    if (name !== 'readable' && bulletin[name]) flags |= FLAG[name];
  return flags;
}

function raritiesOf(
  id: string,
  { featuredUntil, expires, related, aliases, versions }: BulletinFacts,
): Rarities {
  const all = Object.entries(versions);
  const slugs = all.filter(([, { slug }]) => slug !== slugOf(id)).map(([lang, { slug }]) => [lang, slug]);
  const links = all
    .filter(([, version]) => version.links.length > 0)
    .map(([lang, version]) => [lang, version.links]);
  return {
    ...(featuredUntil !== undefined && { featuredUntil }),
    ...(expires !== undefined && { expires }),
    ...(related.length > 0 && { related }),
    ...(aliases.length > 0 && { aliases }),
    ...(slugs.length > 0 && { slugs: Object.fromEntries(slugs) }),
    ...(links.length > 0 && { links: Object.fromEntries(links) }),
  };
}

function versionColumns(facts: readonly BundleFacts[], lang: Lang, words: Words): VersionColumns {
  const versions = facts.map(({ bulletin }) => bulletin?.versions[lang]);
  const keywords: number[] = [];
  const ends = versions.map((version) => {
    for (const keyword of version?.keywords ?? []) keywords.push(words.placeOf(keyword));
    return keywords.length;
  });
  const keys = versions.map((version) =>
    version ? SORTS.map((sort) => version.keys[sort]).join('') : ' '.repeat(KEYS_LENGTH),
  );
  return { keys: keys.join(''), keywords: Uint32Array.from(keywords), ends: Uint32Array.from(ends) };
}
