/** The languages a site can be written in; a site lists its own, first the default, in `site.yml`. */
export const LANGS = ['vi', 'en'] as const;

export type Lang = (typeof LANGS)[number];

/** One value for each language of the site. */
export type Localized<T = string> = Record<Lang, T>;

/** One value for each language in which it exists. */
export type PartlyLocalized<T = string> = Partial<Record<Lang, T>>;

/** Is this word the code of a language that a site can be written in? */
export function isLang(word: string): word is Lang {
  return (LANGS as readonly string[]).includes(word);
}

/** The other language of the pair. */
export function otherLang(lang: Lang): Lang {
  return lang === 'vi' ? 'en' : 'vi';
}

/** A text in a language, or else as it exists in the other one: then `lang` says which, for browsers to read it out. */
export function textIn(text: PartlyLocalized, lang: Lang): { text: string; lang?: Lang } | undefined {
  const own = text[lang];
  if (own !== undefined) return { text: own };
  const other = otherLang(lang);
  const foreign = text[other];
  return foreign === undefined ? undefined : { text: foreign, lang: other };
}

/**
 * The language in which a person at this terminal is spoken to: what the locale variables say,
 * Vietnamese where they say neither Vietnamese nor English (`C`, `POSIX`, unset).
 */
export function environmentLang(env: Record<string, string | undefined>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'vi';
}
