import { applyChoices, COMFORT_KEY, storedChoices } from './before-paint/stored-comfort.ts';
import { followPreferences, keepPreference } from './preferences.ts';

/** Makes the boxes of the control work, and shows it. Escape closes it, and so does going elsewhere. */
export function startComfort(control: HTMLDetailsElement): void {
  const boxes = [...control.querySelectorAll<HTMLInputElement>('input')];
  const show = () => {
    const choices = storedChoices();
    for (const box of boxes) box.checked = choices.includes(box.value);
  };
  control.addEventListener('change', () => {
    const choices = boxes.filter((box) => box.checked).map((box) => box.value);
    applyChoices(choices);
    keepPreference(COMFORT_KEY, choices.join(' '));
  });
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !control.open) return;
    control.open = false;
    control.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !control.contains(event.target)) control.open = false;
  });
  followPreferences(show);
  show();
  control.hidden = false;
}
