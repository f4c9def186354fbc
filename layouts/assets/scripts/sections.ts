/**
 * On a phone the sections scroll sideways: the current one begins in view, and the line says on which sides it goes on.
 * By `scrollLeft`, since `scrollIntoView` would also make the keyboard begin there instead of at the skip link.
 */
export function startSections(list: HTMLElement): void {
  const current = list.querySelector('[aria-current]');
  if (current) {
    const [inside, outside] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollLeft += inside.left + inside.width / 2 - (outside.left + outside.width / 2);
  }
  const show = () => {
    const left = list.scrollWidth - list.clientWidth - list.scrollLeft;
    const sides = [list.scrollLeft > 1 ? 'before' : '', left > 1 ? 'after' : ''];
    if (list.parentElement) list.parentElement.dataset.goesOn = sides.join(' ').trim();
  };
  list.addEventListener('scroll', show, { passive: true });
  // Letters grow, windows turn.
  new ResizeObserver(show).observe(list);
  show();
}
