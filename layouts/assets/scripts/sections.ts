/**
 * On a phone the sections scroll sideways: the current one begins in view. By `scrollLeft`, since `scrollIntoView`
 * would also make the keyboard begin there instead of at the skip link.
 */
export function showCurrentSection(): void {
  const current = document.querySelector('.sections [aria-current]');
  const list = current?.closest('ul');
  if (!current || !list) return;
  const [inside, outside] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += inside.left + inside.width / 2 - (outside.left + outside.width / 2);
}
