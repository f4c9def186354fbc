import type { LastBuild } from '../cache/last-build.ts';
import type { WorkMonth } from '../cache/manifest.ts';
import { allKeys, keysOf, type MadeFiles, type Manifest, type ManifestMonth } from '../cache/manifest.ts';
import type { Output } from '../outputs/output.ts';
import type { SiteOutputs } from '../outputs/site-outputs.ts';
import type { PlannedPage, SitePlan } from '../pages/page.ts';
import { shortHash } from '../system/hash.ts';
import { type Reason, reasonFor } from './reasons.ts';

/** What is to be made, and what every file of the output follows from. */
export interface Work extends MadeFiles {
  pages: readonly PlannedPage[];
  /** Why each of these pages is to be made, by its file. */
  reasons: ReadonlyMap<string, Reason>;
  outputs: readonly Output[];
  /** What the office's own pages follow from, and whether they must be rendered. */
  custom: string;
  isCustomStale: boolean;
}

interface Options {
  plan: SitePlan;
  outputs: SiteOutputs;
  /** What all pages of a kind and language follow from, by `sharedName`. */
  shared: ReadonlyMap<string, string>;
  last: LastBuild;
  /** What the office's own pages follow from; empty where it has none. */
  custom: string;
  /** Whether months may be carried over; else every page is looked at. */
  mayCarry: boolean;
}

/** How a kind and language are named where it is kept what all such pages follow from. */
export const sharedName = ({ kind, lang }: Pick<PlannedPage, 'kind' | 'lang'>) => `${kind} ${lang}`;

const CUSTOM = 'custom ';

/** Compares what is planned with the last build: what follows from the same and is still there is not made again. */
export function findWork({ plan, outputs, shared, last, custom, mayCarry }: Options): Work {
  const manifest = last.manifest();
  const months = new Map<string, WorkMonth>();
  const carried = new Map<string, ManifestMonth>();
  // A page that came from another month is looked for there too, where there is time to look.
  const all = manifest && (!mayCarry || !last.isIntact) ? allKeys(manifest) : undefined;
  const settings = shortHash(JSON.stringify([outputs.shared, ...shared]));
  const others = plan.months.flatMap((month) => {
    const key = `${month.fingerprint()} ${settings}`;
    const before = manifest?.months.get(month.name);
    if (all || before?.key !== key) return [{ month, key, before }];
    carried.set(month.name, before);
    return [];
  });
  const comparing = new Comparing(last, shared, carried);
  comparing.compare(plan.pages, outputs.outputs, all ?? manifest?.outputs);
  for (const { month, key, before } of others) {
    const [pages, ofMonth] = [month.pages(), outputs.ofMonth(month)];
    comparing.compare(pages, ofMonth, all ?? (before && keysOf(before)) ?? (manifest && NOTHING));
    months.set(month.name, { key, files: [...pages, ...ofMonth].map(({ file }) => file) });
  }
  const { keys } = comparing;
  const own = [...(manifest?.outputs ?? [])].filter(([, key]) => key === CUSTOM + custom);
  const isCustomStale = custom !== '' && (own.length === 0 || own.some(([file]) => !last.has(file)));
  if (!isCustomStale) for (const [file, key] of own) keys.set(file, key);
  return { ...comparing, months, carried, custom: CUSTOM + custom, isCustomStale };
}

const NOTHING: Manifest['outputs'] = new Map();

/** Finds what is not what it was. */
class Comparing {
  readonly pages: PlannedPage[] = [];
  readonly reasons = new Map<string, Reason>();
  readonly outputs: Output[] = [];
  readonly keys = new Map<string, string>();
  readonly #last: LastBuild;
  readonly #shared: ReadonlyMap<string, string>;
  readonly #carried: ReadonlyMap<string, unknown>;

  /** @param carried months whose bulletins are what they were, and so what lists print of them */
  constructor(last: LastBuild, shared: ReadonlyMap<string, string>, carried: ReadonlyMap<string, unknown>) {
    this.#last = last;
    this.#shared = shared;
    this.#carried = carried;
  }

  /** @param known what was known of these files at the last build; nothing where that cannot be trusted */
  compare(
    pages: readonly PlannedPage[],
    outputs: readonly Output[],
    known: ReadonlyMap<string, string> | undefined,
  ): void {
    const manifest = this.#last.manifest();
    for (const page of pages) {
      const { file } = page;
      const name = sharedName(page);
      const before = known && { shared: manifest?.shared.get(name), own: known.get(file) };
      const now = { shared: this.#shared.get(name) ?? '', own: this.#fingerprintOf(page, before?.own) };
      this.keys.set(file, now.own);
      const reason = reasonFor(before, now, this.#last.has(file));
      if (!reason) continue;
      this.reasons.set(file, reason);
      this.pages.push(page);
    }
    for (const output of outputs) {
      const { file, fingerprint } = output;
      this.keys.set(file, fingerprint ?? '');
      const before = this.#last.has(file) ? known?.get(file) : undefined;
      if (fingerprint !== undefined && before === fingerprint) continue;
      const text = () => this.#last.text(file);
      const last = before === undefined ? undefined : { fingerprint: before, text };
      this.outputs.push({ ...output, make: () => output.make(last) });
    }
  }

  /** In a month that is reused all bulletins are unchanged, and with them the references of its lists. */
  #fingerprintOf({ fingerprint, lists }: PlannedPage, before: string | undefined): string {
    const isUnchanged = lists !== undefined && this.#carried.has(lists);
    const { self, references } = fingerprint(isUnchanged ? before?.split(' ')[1] : undefined);
    return `${self} ${references}`;
  }
}

/** The files of the output after the build, and those that are no longer part of it. */
export function filesAfter({ keys, carried }: Work, last: LastBuild): { files: string[]; removed: string[] } {
  const present = [...last.present().keys()];
  if (carried.size === 0) {
    return { files: [...keys.keys()], removed: present.filter((file) => !keys.has(file)) };
  }
  const { outputs = NOTHING, months = new Map<string, ManifestMonth>() } = last.manifest() ?? {};
  const others = [...months].flatMap(([name, month]) => (carried.has(name) ? [] : [...keysOf(month).keys()]));
  const removed = new Set([...outputs.keys(), ...others].filter((file) => !keys.has(file)));
  const stay = present.filter((file) => !removed.has(file) && !keys.has(file));
  return { files: [...stay, ...keys.keys()], removed: [...removed] };
}
