import * as prompts from '@clack/prompts';
import { readBaseUrl } from '../../content/fields/base-url.ts';
import type { Lang } from '../../i18n/language.ts';
import { officeMessages } from '../../i18n/office/office.ts';
import { INIT_HOSTS, type InitHost, type NewOffice, readName } from '../../office/new-office.ts';
import { toStderr } from '../words/print.ts';

/** Whether somebody is there to answer. */
export const canAsk = () => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Who asked was answered by Ctrl+C or Esc. */
class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Does what asks. @returns nothing where a question was cancelled, which is said then */
export async function unlessCancelled<Value>(
  lang: Lang,
  asking: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await asking();
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    toStderr(officeMessages(lang).ask.cancelled);
    return undefined;
  }
}

/** What was answered. @throws Cancelled */
export async function answerTo<Value>(question: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const answer = await question;
  if (prompts.isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Value, symbol>;
}

/**
 * Asks what a new office is, as far as it is not given.
 * @param standard what is taken where the answer is empty
 * @throws Cancelled
 */
export async function askOffice(
  given: Partial<NewOffice>,
  standard: NewOffice,
  lang: Lang,
): Promise<NewOffice> {
  const { ask } = officeMessages(lang);
  prompts.intro(ask.init);
  const text = (message: string, initial: string, isGood: (value: string) => boolean, wrong: string) =>
    answerTo(
      prompts.text({
        message,
        placeholder: initial,
        defaultValue: initial,
        validate: (value) => (value === undefined || value === '' || isGood(value) ? undefined : wrong),
      }),
    );
  const name = async (message: string, initial: string) =>
    readName(await text(message, initial, (value) => readName(value) !== undefined, ask.wrongName)) ??
    initial;
  const languages =
    given.languages ??
    (await answerTo(
      prompts.select<readonly Lang[]>({
        message: ask.choice(ask.languages),
        showInstructions: false,
        options: [
          { value: ['vi'], label: ask.languagesVi },
          { value: ['vi', 'en'], label: ask.languagesBoth },
        ],
      }),
    ));
  const nameVi = given.nameVi ?? (await name(ask.nameVi, standard.nameVi));
  const nameEn =
    given.nameEn ?? (languages.includes('en') ? await name(ask.nameEn, standard.nameEn) : standard.nameEn);
  const url =
    given.url ??
    (await text(ask.url, standard.url, (value) => readBaseUrl(value) !== undefined, ask.wrongUrl));
  const host =
    given.host ??
    (await answerTo(
      prompts.select<InitHost>({
        message: ask.choice(ask.host),
        showInstructions: false,
        options: INIT_HOSTS.map((value) => ({ value, label: ask.hosts[value] })),
      }),
    ));
  return { nameVi, nameEn, url: readBaseUrl(url) ?? standard.url, languages, host };
}

/** A question that is answered by yes or no. @throws Cancelled */
export const askWhether = (message: string, lang: Lang): Promise<boolean> => {
  const { ask } = officeMessages(lang);
  return answerTo(prompts.confirm({ message, active: ask.yes, inactive: ask.no }));
};
