/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  /** The content has problems. */
  problems: 1,
  /** The command was used wrongly. */
  usage: 2,
  /** The machine failed: a full disk, a missing permission, a bug. */
  machine: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
