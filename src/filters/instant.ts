/** A moment in milliseconds since 1970-01-01 UTC. */
export type Instant = number;

export const DAY_MS = 86_400_000;
