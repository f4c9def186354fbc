import type { Instant } from '../filters/instant.ts';

/**
 * The clock of a build: one moment, whatever the machine does meanwhile. It remembers the nearest moment at which an
 * answer of its would be another one: until then, a build of the same content is the same build.
 */
export class Clock {
  readonly now: Instant;
  #next = Number.POSITIVE_INFINITY;

  constructor(now: Instant) {
    this.now = now;
  }

  /** Whether a moment has come. */
  reached(at: Instant): boolean {
    if (at <= this.now) return true;
    if (at < this.#next) this.#next = at;
    return false;
  }

  /** The nearest moment still to come that the site depends on; infinite where there is none. */
  get next(): Instant {
    return this.#next;
  }
}
