import type { ConversionNoteKind } from '../../i18n/new/vi.ts';
import type { ConversionNote } from '../converted-document.ts';

/** Counts what could not be taken as it was. */
export class OdtLosses {
  readonly #counts = new Map<ConversionNoteKind, number>();
  readonly #named: ConversionNote[] = [];

  /** @returns nothing, in place of what is not taken */
  count(what: ConversionNoteKind, count = 1): [] {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
    return [];
  }

  name(what: ConversionNoteKind, text: string): [] {
    this.#named.push({ what, text });
    return [];
  }

  get left(): ConversionNote[] {
    return [...[...this.#counts].map(([what, count]) => ({ what, count })), ...this.#named];
  }
}
