/** So long after the page has come, whatever the reader is to see is seen. */
const QUIET_MS = 1000;

/** A busy phone may never be idle: then the work is done after so long all the same. */
const MOST_MS = 2000;

/** Does later what nobody waits for: scripts that come with the page would put off its first paint on a slow phone. */
export function whenQuiet(task: () => void): void {
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: MOST_MS }) : task();
  const later = () => setTimeout(idle, QUIET_MS);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}
