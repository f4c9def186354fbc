import { followPreferences, keepPreference, readPreference } from './preferences.ts';

/** What a reader may switch on: high contrast, wider lines, underlined links, nothing that moves. */
const CHOICES = ['contrast', 'spacing', 'underline', 'still'];
const KEY = 'comfort';

/** What is switched on: as the reader chose here, else as the reader's system asks for. */
function storedChoices(): string[] {
  const stored = readPreference(KEY);
  if (stored !== undefined) return stored.split(' ').filter((choice) => CHOICES.includes(choice));
  return matchMedia('(prefers-contrast: more)').matches ? ['contrast'] : [];
}

function applyChoices(choices: readonly string[]): void {
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
    keepPreference(KEY, choices.join(' '));
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
