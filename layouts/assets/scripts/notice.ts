/** Longer waits overflow the browser's timer: nobody leaves a page open for so long. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Takes a notice away once it is over: from a page that stays open, and from one that is read without a network. */
export function endNotice(notice: HTMLElement): void {
  const left = Date.parse(notice.dataset.until ?? '') - Date.now();
  if (left <= 0) notice.hidden = true;
  else if (left <= LONGEST_WAIT_MS) setTimeout(() => endNotice(notice), left);
}
