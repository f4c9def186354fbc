/** Seven steps, in percent of the reader's own setting; they move `rem`, and so the whole page in proportion. */
const STEPS = [87.5, 100, 112.5, 125, 150, 175, 200];
const DEFAULT = 100;
const KEY = 'bantin.fontSize';

/** The size that the reader chose on an earlier page or visit. */
export function storedSize(): number {
  try {
    const size = Number(localStorage.getItem(KEY));
    return STEPS.includes(size) ? size : DEFAULT;
  } catch {
    // Storage is switched off: every page begins at the default.
    return DEFAULT;
  }
}

function store(size: number): void {
  try {
    if (size === DEFAULT) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(size));
  } catch {
    // Storage is switched off or full: the size holds for this page.
  }
}

export function applySize(size: number): void {
  document.documentElement.style.fontSize = size === DEFAULT ? '' : `${size}%`;
}

/** Calls back when another window has changed the size, or the browser brings an old page back as it was. */
export function followSize(onChange: (size: number) => void): void {
  const follow = () => onChange(storedSize());
  addEventListener('storage', follow);
  addEventListener('pageshow', follow);
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
      store(size);
      show();
      if (status) status.textContent = sentence.replace('{}', number.format(size));
    });
  }
  followSize((stored) => {
    size = stored;
    show();
  });
  show();
  control.hidden = false;
}
