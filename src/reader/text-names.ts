import type { Lang } from '../i18n/language.ts';

/** Names of Markdown files, and of those that Windows or a browser gave one ending more. */
const TEXT = /\.(?:md|markdown|mdown)$|^index\b.*\.md\.txt$|^index(?:[._ -][a-z-]{2,5})?\.txt$/i;

/** Whether a file is meant to be a text of a bundle, by its name: the well-formed ones are `index.vi.md` and `index.en.md`. */
export const isTextName = (name: string): boolean => TEXT.test(name);

/** What editors write for the two languages. */
const CALLED: Readonly<Record<string, Lang>> = {
  vi: 'vi',
  vn: 'vi',
  vie: 'vi',
  viet: 'vi',
  'vi-vn': 'vi',
  en: 'en',
  eng: 'en',
  anh: 'en',
  'en-us': 'en',
  'en-gb': 'en',
};

const INDEX = /^index(?:[._ -](?<lang>[a-z]{2,4}(?:[-_][a-z]{2})?))?(?:\.(?:md|markdown|mdown|txt))+$/i;

/**
 * The name that a text should have, where it can be told: `index_vi.md` and `index.vn.md` are `index.vi.md`.
 * @param isAlone it is the one text of its bundle: then it is the Vietnamese version, whatever it is called
 */
export function meantText(name: string, isAlone: boolean): string | undefined {
  const found = INDEX.exec(name);
  if (!found) return isAlone ? 'index.vi.md' : undefined;
  const { lang: written = 'vi' } = found.groups ?? {};
  const lang = calledLang(written);
  return lang && `index.${lang}.md`;
}

/** The language that an editor calls so in the name of a file. */
export const calledLang = (written: string): Lang | undefined =>
  CALLED[written.toLowerCase().replace('_', '-')];

/** Whether a program made a second copy: `index.vi (1).md`, `index.vi - Copy.md`, `Bản sao của index.vi.md`. */
export const isCopyName = (name: string): boolean =>
  /\(\d+\)\.[a-z.]+$|[ _-](?:copy|sao|sao chép|bản sao)(?: ?\(?\d+\)?)?\.[a-z.]+$|^(?:copy of|bản sao của) /i.test(
    name,
  );
