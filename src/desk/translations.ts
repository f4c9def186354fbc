import type { Content } from '../cache/content.ts';
import type { Status } from '../content/bulletin.ts';
import { isReadable } from '../content/index-entry.ts';
import { LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { byCodePoint } from '../problems/problem.ts';
import { type Git, gitOf } from './git-of.ts';
import { readTextHistory, type TextTimes } from './text-times.ts';

/** One language of a bulletin or a page. */
export interface TranslationText extends Partial<TextTimes> {
  /** It is a translation, and its original was changed since. */
  isOutdated?: boolean;
  /** Where it is not as public as could be. */
  status?: Status;
}

/** What a bulletin or a standing page has. */
export interface TranslationRow {
  /** Its folder from the content folder on. */
  folder: string;
  texts: PartlyLocalized<TranslationText>;
  /** The languages of the site that it lacks. */
  missing: readonly Lang[];
  /** How far it is. */
  state: TranslationState;
}

/** All languages are there to be read; one is missing; one is still a draft, or waits for approval. */
export const TRANSLATION_STATES = ['complete', 'missing', 'draft', 'pending'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** What is still to be done first comes first. */
function stateOf(missing: readonly Lang[], texts: PartlyLocalized<TranslationText>): TranslationState {
  if (missing.length > 0) return 'missing';
  const has = (status: Status) => Object.values(texts).some((text) => text.status === status);
  return has('draft') ? 'draft' : has('pending') ? 'pending' : 'complete';
}

export interface TranslationTable extends Pick<Git, 'fault'> {
  rows: readonly TranslationRow[];
  languages: readonly Lang[];
  zone: string;
}

/** Which languages everything in a content folder has, since when: bulletins first, the newest before, then pages. */
export async function translationsOf({ source, store, settings, pages }: Content): Promise<TranslationTable> {
  const { languages, timezone: zone } = settings.site;
  const { repository, fault } = await gitOf(source.root);
  const history = await readTextHistory(repository, ['bulletins', 'pages']);
  const rowOf = (
    folder: string,
    has: readonly Lang[],
    statusIn: (lang: Lang) => Status | undefined,
  ): TranslationRow => {
    const texts: PartlyLocalized<TranslationText> = {};
    for (const lang of LANGS) {
      if (!has.includes(lang)) continue;
      const times = history?.get(`${folder}/index.${lang}.md`);
      const status = statusIn(lang);
      texts[lang] = { ...times, ...(status && status !== 'approved' && { status }) };
    }
    const translation = has.includes('vi') ? texts.en : undefined;
    const original = texts.vi;
    if (translation?.last !== undefined && original?.last !== undefined && translation.last < original.last)
      translation.isOutdated = true;
    const missing = languages.filter((lang) => !has.includes(lang));
    return { folder, texts, missing, state: stateOf(missing, texts) };
  };
  const bulletins = store.entries().map((entry) => {
    const statusIn = (lang: Lang) =>
      isReadable(entry) ? (entry.versions[lang]?.status ?? entry.status) : undefined;
    return rowOf(`bulletins/${entry.id}`, entry.texts, statusIn);
  });
  const standing = pages.map(({ page }) =>
    rowOf(
      `pages/${page.id}`,
      LANGS.filter((lang) => page.versions[lang]),
      () => undefined,
    ),
  );
  return {
    rows: [
      ...bulletins.sort((a, b) => byCodePoint(b.folder, a.folder)),
      ...standing.sort((a, b) => byCodePoint(a.folder, b.folder)),
    ],
    languages,
    zone,
    ...(fault && { fault }),
  };
}
