import { readPreference } from '../preferences.ts';

export const LANGUAGE_KEY = 'lang';

/** At the choice of language: goes to the home of the last visit's, or of the browser's, and stays where both are others. */
export function goHome(): void {
  const { homes } = document.documentElement.dataset;
  if (!homes) return;
  const home = homeFor(JSON.parse(homes), [readPreference(LANGUAGE_KEY) ?? '', ...navigator.languages]);
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
