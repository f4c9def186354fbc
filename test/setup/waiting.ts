import { vi } from 'vitest';

/** A limit that guards against a hang alone, in milliseconds. */
export const HANG_MS = 4 * 60_000;

/** Longer than a file's last change must lie back for its time to be trusted. */
const SETTLED_MS = 80;

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(isSo, { interval: 20, timeout: HANG_MS });
}

/** Waits until the clock is so far on that the time of whatever changed before may be trusted. */
export async function untilSettled(): Promise<void> {
  const since = Date.now();
  await until(() => Date.now() > since + SETTLED_MS);
}
