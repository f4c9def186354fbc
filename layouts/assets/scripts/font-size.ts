import { applySize, DEFAULT, SIZE_KEY, STEPS, storedSize } from './before-paint/stored-size.ts';
import { followPreferences, keepPreference } from './preferences.ts';

/** Makes the control work, and shows it. At the ends a button is disabled but keeps the focus. */
export function startFontSize(control: HTMLElement): void {
  const buttons = [...control.querySelectorAll<HTMLButtonElement>('button')];
  const status = control.querySelector('[role=status]');
  const sentence = control.dataset.fontSize ?? '{}';
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
      keepPreference(SIZE_KEY, size === DEFAULT ? undefined : String(size));
      show();
      // Formatting numbers costs a slow phone more than all else here: only when there is one to say.
      if (status)
        status.textContent = sentence.replace('{}', size.toLocaleString(document.documentElement.lang));
    });
  }
  followPreferences(() => {
    size = storedSize();
    show();
  });
  show();
  control.hidden = false;
}
