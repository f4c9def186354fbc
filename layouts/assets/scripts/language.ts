import { LANGUAGE_KEY } from './before-paint/to-language.ts';
import { keepPreference, readPreference } from './preferences.ts';

/** On a page that is no choice of language: a later visit begins in its language. */
export function keepLanguage(): void {
  const { lang, dataset } = document.documentElement;
  if (!dataset.homes && readPreference(LANGUAGE_KEY) !== lang) keepPreference(LANGUAGE_KEY, lang);
}
