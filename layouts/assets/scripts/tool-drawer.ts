/** As `tools.css` has it: narrower windows have room for one row, and what does not fit into it lies in the drawer. */
const NARROW = '(max-width: 45rem)';

interface Drawer {
  /** Closes what is open; who was in it stands before it again. */
  close(): void;
  whileSpeaking(isSpeaking: boolean): void;
}

/**
 * Puts the tools into the drawer (“Aa”, the reading options) of a narrow window, and into the row where there is room,
 * or while something is read aloud: whoever wants it to stop must not look for the button.
 */
export function startDrawer(tools: HTMLElement): Drawer {
  const save = tools.querySelector('details');
  const drawer = tools.parentElement?.querySelector<HTMLDetailsElement>('details.comfort') ?? null;
  const narrow = matchMedia(NARROW);
  let isSpeaking = false;

  const isInside = () => drawer?.contains(tools) === true;
  const place = () => {
    const belongsInside = narrow.matches && !isSpeaking;
    if (!drawer || belongsInside === isInside()) return;
    const held = document.activeElement;
    const hadFocus = held instanceof HTMLElement && tools.contains(held);
    if (belongsInside) drawer.querySelector('.panel')?.append(tools);
    else drawer.after(tools);
    // In the drawer both forms are in view at once.
    if (save) save.open = belongsInside;
    // What is moved loses it, and in a closed drawer nothing can have it.
    if (hadFocus) (belongsInside ? drawer.querySelector('summary') : held)?.focus();
  };
  const close = () => {
    const open = isInside() ? drawer : save;
    if (!open?.open) return;
    const hadFocus = open.contains(document.activeElement);
    open.open = false;
    if (hadFocus) open.querySelector('summary')?.focus();
  };
  save?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (save && target instanceof Node && !save.contains(target) && !isInside()) save.open = false;
  });
  narrow.addEventListener('change', place);
  place();
  return {
    close,
    whileSpeaking(speaks) {
      if (speaks === isSpeaking) return;
      isSpeaking = speaks;
      place();
      if (speaks && drawer) drawer.open = false;
    },
  };
}
