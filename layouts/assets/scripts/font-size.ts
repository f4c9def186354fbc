import { followPreferences, keepPreference, readPreference } from './preferences.ts';

/** Seven steps, in percent of the reader's own setting; they move `rem`, and so the whole page in proportion. */
const STEPS = [87.5, 100, 112.5, 125, 150, 175, 200];
const DEFAULT = 100;
const KEY = 'fontSize';

function storedSize(): number {
  const size = Number(readPreference(KEY));
  return STEPS.includes(size) ? size : DEFAULT;
}

function applySize(size: number): void {
  document.documentElement.style.fontSize = size === DEFAULT ? '' : `${size}%`;
}

/** The reader's size from the first paint on, and whenever another window changes it. */
export function applyStoredSize(): void {
  const apply = () => applySize(storedSize());
  apply();
  followPreferences(apply);
}

/** Makes the control work, and shows it. At the ends a button is disabled but keeps the focus. */
export function startFontSize(control: HTMLElement): void {
  const buttons = [...control.querySelectorAll<HTMLButtonElement>('button')];
  const status = control.querySelector('[role=status]');
  const sentence = control.dataset.fontSize ?? '{}';
  const number = new Intl.NumberFormat(document.documentElement.lang);
  let size = storedSize();

  const next = (step: number) => (step === 0 ? DEFAULT : STEPS[STEPS.indexOf(size) + step]);
  const show = () => {
    for (const button of buttons) {
      const target = next(Number(button.dataset.step));
      button.setAttribute('aria-disabled', String(target === undefined || target === size));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const target = next(Number(button.dataset.step));
      if (target !== undefined) size = target;
      applySize(size);
      keepPreference(KEY, size === DEFAULT ? undefined : String(size));
      show();
      if (status) status.textContent = sentence.replace('{}', number.format(size));
    });
  }
  followPreferences(() => {
    size = storedSize();
    show();
  });
  show();
  control.hidden = false;
}
