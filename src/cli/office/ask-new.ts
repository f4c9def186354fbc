import * as prompts from '@clack/prompts';
import type { Kind } from '../../content/bulletin.ts';
import { parseDate } from '../../content/fields/dates.ts';
import { KINDS } from '../../content/fields/schema.ts';
import type { Category } from '../../content/settings.ts';
import type { Lang } from '../../i18n/language.ts';
import { newMessages } from '../../i18n/new/messages.ts';
import { officeMessages } from '../../i18n/office/office.ts';
import { keyOfTitle } from '../../office/new/new-bulletin.ts';
import { answerTo } from './ask.ts';

/** A question with the keys that answer it. */
const choice = (question: string, lang: Lang) => officeMessages(lang).ask.choice(question);

/** @throws Cancelled */
export function askLanguages(languages: readonly Lang[], lang: Lang): Promise<string> {
  const { ask } = newMessages(lang);
  const { languagesVi, languageEn } = officeMessages(lang).ask;
  return answerTo(
    prompts.select<string>({
      message: choice(ask.languages, lang),
      showInstructions: false,
      options: [
        ...languages.map((each) => ({ value: each, label: each === 'vi' ? languagesVi : languageEn })),
        { value: languages.join(','), label: ask.both },
      ],
    }),
  );
}

/**
 * @param found what a document has for a title
 * @throws Cancelled
 */
export async function askTitle(lang: Lang, found?: string): Promise<string> {
  const { ask } = newMessages(lang);
  const { wrongTitle } = officeMessages(lang).ask;
  return answerTo(
    prompts.text({
      message: found === undefined ? ask.title : ask.titleFrom,
      ...(found !== undefined && { initialValue: found }),
      validate: (value) => (keyOfTitle(value ?? '', lang) === '' ? wrongTitle : undefined),
    }),
  );
}

/** @throws Cancelled */
export const askSection = (categories: readonly Category[], lang: Lang): Promise<string> =>
  answerTo(
    prompts.select<string>({
      message: choice(officeMessages(lang).ask.section, lang),
      showInstructions: false,
      options: categories.map(({ id, name }) => ({ value: id, label: name[lang], hint: id })),
    }),
  );

/** @throws Cancelled */
export const askKind = (lang: Lang): Promise<Kind> =>
  answerTo(
    prompts.select<Kind>({
      message: choice(newMessages(lang).ask.kind, lang),
      showInstructions: false,
      options: KINDS.map((value) => ({ value, label: newMessages(lang).ask.kinds[value], hint: value })),
    }),
  );

/** @returns nothing for now; @throws Cancelled */
export async function askDate(lang: Lang, zone: string): Promise<string | undefined> {
  const { ask } = newMessages(lang);
  const written = await answerTo(
    prompts.text({
      message: ask.date,
      validate: (value) =>
        (value ?? '').trim() === '' || typeof parseDate((value ?? '').trim(), zone) === 'number'
          ? undefined
          : ask.wrongDate,
    }),
  );
  // An answer that was left empty may be no text at all.
  return (written ?? '').trim() === '' ? undefined : written.trim();
}
