import type { LeftKind } from '../../i18n/new/vi.ts';
import type { Left } from '../taken.ts';

/** Counts what could not be taken as it was. */
export class Tally {
  readonly #counts = new Map<LeftKind, number>();
  readonly #named: Left[] = [];

  /** @returns nothing, in place of what is not taken */
  count(what: LeftKind, count = 1): [] {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
    return [];
  }

  name(what: LeftKind, text: string): [] {
    this.#named.push({ what, text });
    return [];
  }

  get left(): Left[] {
    return [...[...this.#counts].map(([what, count]) => ({ what, count })), ...this.#named];
  }
}
