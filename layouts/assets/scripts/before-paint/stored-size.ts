import { followPreferences, readPreference } from '../preferences.ts';

/** Seven steps, in percent of the reader's own setting; they move `rem`, and so the whole page in proportion. */
export const STEPS = [87.5, 100, 112.5, 125, 150, 175, 200];
export const DEFAULT = 100;
export const SIZE_KEY = 'fontSize';

export function storedSize(): number {
  const size = Number(readPreference(SIZE_KEY));
  return STEPS.includes(size) ? size : DEFAULT;
}

export function applySize(size: number): void {
  document.documentElement.style.fontSize = size === DEFAULT ? '' : `${size}%`;
}

/** The reader's size from the first paint on, and whenever another window changes it. */
export function applyStoredSize(): void {
  const apply = () => applySize(storedSize());
  apply();
  followPreferences(apply);
}
