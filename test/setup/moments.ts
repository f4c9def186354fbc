import { pathToFileURL } from 'node:url';

const PRELOAD = pathToFileURL(`${import.meta.dirname}/at-file-changes.js`).href;
const NODE_OPTIONS = `--import=${PRELOAD}`;

/** The environment in which a process writes into a file how often it has changed files. */
export const counting = (file: string) => ({ NODE_OPTIONS, COUNT_CHANGES: file });

/** In which it is killed at one of these changes, from 1. */
export const killedAt = (change: number) => ({ NODE_OPTIONS, KILL_AT_CHANGE: String(change) });

/** In which it stands still once there is a file or folder, until there is another. */
export const heldAt = (place: string, until: string) => ({
  NODE_OPTIONS,
  HOLD_AT: place,
  HOLD_UNTIL: until,
});
