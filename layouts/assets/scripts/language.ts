import { keepPreference, readPreference } from './preferences.ts';

const KEY = 'lang';

/** At the choice of language: goes to the home of the last visit's, or of the browser's, and stays where both are others. */
export function goHome(): void {
  const { homes } = document.documentElement.dataset;
  if (!homes) return;
  const home = homeFor(JSON.parse(homes), [readPreference(KEY) ?? '', ...navigator.languages]);
  if (home) location.replace(home + location.search + location.hash);
}

/** @param wanted languages as browsers name them (`vi-VN`), the dearest first */
export function homeFor(
  homes: Readonly<Record<string, string>>,
  wanted: readonly string[],
): string | undefined {
  const all = new Map(Object.entries(homes));
  if (all.size === 1) return [...all.values()][0];
  return wanted.map((lang) => all.get(lang.toLowerCase().split('-')[0] ?? '')).find(Boolean);
}

/** On a page that is no choice of language: a later visit begins in its language. */
export function keepLanguage(): void {
  const { lang, dataset } = document.documentElement;
  if (!dataset.homes && readPreference(KEY) !== lang) keepPreference(KEY, lang);
}
