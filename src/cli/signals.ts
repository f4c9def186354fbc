import os from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends this process at a signal, but never in the middle of what is done without a pause: files that are being put in
 * their places are all put there first. What else was begun is cleared away, as at any end of the process.
 */
export function endOnSignals(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + os.constants.signals[signal]));
}
