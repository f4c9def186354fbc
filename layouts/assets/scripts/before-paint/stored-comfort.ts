import { followPreferences, readPreference } from '../preferences.ts';

/** What a reader may switch on: high contrast, wider lines, underlined links, nothing that moves. */
const CHOICES = ['contrast', 'spacing', 'underline', 'still'];
export const COMFORT_KEY = 'comfort';

/** What is switched on: as the reader chose here, else as the reader's system asks for. */
export function storedChoices(): string[] {
  const stored = readPreference(COMFORT_KEY);
  if (stored !== undefined) return stored.split(' ').filter((choice) => CHOICES.includes(choice));
  return matchMedia('(prefers-contrast: more)').matches ? ['contrast'] : [];
}

export function applyChoices(choices: readonly string[]): void {
  const { dataset } = document.documentElement;
  if (choices.length > 0) dataset.comfort = choices.join(' ');
  else delete dataset.comfort;
}

/** The reader's choices from the first paint on, and whenever another window changes them. */
export function applyStoredComfort(): void {
  const apply = () => applyChoices(storedChoices());
  apply();
  followPreferences(apply);
}
