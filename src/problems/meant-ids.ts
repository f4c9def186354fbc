import { groupBy } from '../filters/group-by.ts';
import { nearest } from './nearest.ts';

/** How often a site is searched for what was meant; whoever has written more wrong ids needs no guess for each. */
const MOST_ASKED = 200;

interface Ids {
  readonly bulletins: readonly { id: string }[];
}

/** The ids of a site, by year: of a hundred thousand, only those that can be meant are compared with a mistyped one. */
export class MeantIds {
  readonly #source: Ids;
  #asked = 0;
  #byYear: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(source: Ids) {
    this.#source = source;
  }

  /** The id that a mistyped one was most likely meant to be: of its own year, or with the same name in another. */
  nearest(id: string): string | undefined {
    this.#asked += 1;
    if (this.#asked > MOST_ASKED) return undefined;
    // Copied out of a browser.
    const [, inAddress] = /\/(\d{4}\/[a-z0-9-]{1,120})(?:\.html)?$/.exec(id.slice(-200)) ?? [];
    if (inAddress !== undefined && this.#inYear(inAddress.slice(0, 4)).includes(inAddress)) return inAddress;
    const near = nearest(id, this.#inYear(id.slice(0, 4)));
    if (near !== undefined) return near;
    const name = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
    const same = this.#source.bulletins.find((known) => known.id.endsWith(`/${name}`));
    return same && nearest(id, [same.id]);
  }

  #inYear(year: string): readonly string[] {
    this.#byYear ??= groupBy(
      this.#source.bulletins.map(({ id }) => id),
      (id) => id.slice(0, 4),
    );
    return this.#byYear.get(year) ?? [];
  }
}
