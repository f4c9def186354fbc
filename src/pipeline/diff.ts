import type { LastBuild } from '../cache/last-build/last-build.ts';
import {
  allFingerprints,
  fingerprintsIn,
  type MadeFiles,
  type Manifest,
  type ManifestMonth,
  type MonthFiles,
} from '../cache/last-build/manifest.ts';
import type { Output } from '../outputs/output.ts';
import type { SiteOutputs } from '../outputs/site-outputs.ts';
import type { PlannedPage, SitePlan } from '../pages/page.ts';
import { shortHash } from '../system/hash.ts';
import { type Reason, reasonFor } from './stale-reasons.ts';

/** A page that must be made, and why. It is planned again when it is rendered: so many plans at once would fill the memory. */
export interface StalePage extends Pick<PlannedPage, 'file' | 'kind' | 'bulletin' | 'month' | 'listsMonth'> {
  reason: Reason;
}

/** The files that must be made, and the fingerprints of all files of the output. */
export interface StaleFiles extends MadeFiles {
  pages: readonly StalePage[];
  outputs: readonly Output[];
}

interface Options {
  plan: SitePlan;
  outputs: SiteOutputs;
  /** The fingerprint of what all pages of a language share. */
  shared: ReadonlyMap<string, string>;
  last: LastBuild;
  /** Whether unchanged months may be reused whole; else every page is compared. */
  canReuse: boolean;
}

/** Compares the planned files with the last build: those with the same fingerprint that are still there are not made again. */
export function diff({ plan, outputs, shared, last, canReuse }: Options): StaleFiles {
  const manifest = last.manifest();
  const months = new Map<string, MonthFiles>();
  const reused = new Map<string, ManifestMonth>();
  // A page that came from another month is looked for there too, where there is time to look.
  const all = manifest && (!canReuse || !last.isIntact) ? allFingerprints(manifest) : undefined;
  const settings = shortHash(JSON.stringify([outputs.shared, ...shared]));
  const others = plan.months.flatMap((month) => {
    const fingerprint = `${month.fingerprint()} ${settings}`;
    const before = manifest?.months.get(month.name);
    if (all || before?.fingerprint !== fingerprint) return [{ month, fingerprint, before }];
    reused.set(month.name, before);
    return [];
  });
  const comparison = new Comparison(last, shared, reused);
  comparison.compare([...plan.pages, ...plan.custom.pages], outputs.outputs, all ?? manifest?.outputs);
  for (const { month, fingerprint, before } of others) {
    const [pages, ofMonth] = [month.pages(), outputs.ofMonth(month)];
    comparison.compare(pages, ofMonth, all ?? (before && fingerprintsIn(before)) ?? (manifest && NOTHING));
    months.set(month.name, { fingerprint, files: [...pages, ...ofMonth].map(({ file }) => file) });
  }
  return { ...comparison, months, reused };
}

const NOTHING: Manifest['outputs'] = new Map();

/** Compares pages and other files one by one. */
class Comparison {
  readonly pages: StalePage[] = [];
  readonly outputs: Output[] = [];
  readonly fingerprints = new Map<string, string>();
  readonly #last: LastBuild;
  readonly #shared: ReadonlyMap<string, string>;
  readonly #reused: ReadonlyMap<string, unknown>;

  /** @param reused months whose bulletins are unchanged */
  constructor(last: LastBuild, shared: ReadonlyMap<string, string>, reused: ReadonlyMap<string, unknown>) {
    this.#last = last;
    this.#shared = shared;
    this.#reused = reused;
  }

  /** @param known the fingerprints of these files at the last build; nothing where they cannot be trusted */
  compare(
    pages: readonly PlannedPage[],
    outputs: readonly Output[],
    known: ReadonlyMap<string, string> | undefined,
  ): void {
    const manifest = this.#last.manifest();
    for (const page of pages) {
      const { file, lang, kind, bulletin, month, listsMonth } = page;
      const before = known && { shared: manifest?.shared.get(lang), own: known.get(file) };
      const now = { shared: this.#shared.get(lang) ?? '', own: this.#fingerprintOf(page, before?.own) };
      this.fingerprints.set(file, now.own);
      const reason = reasonFor(before, now, this.#last.has(file));
      if (reason) this.pages.push({ file, kind, bulletin, month, listsMonth, reason });
    }
    for (const output of outputs) {
      const { file, fingerprint } = output;
      this.fingerprints.set(file, fingerprint ?? '');
      const before = this.#last.has(file) ? known?.get(file) : undefined;
      if (fingerprint !== undefined && before === fingerprint) continue;
      const text = () => this.#last.text(file);
      const last = before === undefined ? undefined : { fingerprint: before, text };
      this.outputs.push({ ...output, make: () => output.make(last) });
    }
  }

  /** In a month that is reused all bulletins are unchanged, and with them the references of its lists. */
  #fingerprintOf({ fingerprint, listsMonth }: PlannedPage, before: string | undefined): string {
    const isUnchanged = listsMonth !== undefined && this.#reused.has(listsMonth);
    const { self, references } = fingerprint(isUnchanged ? before?.split(' ')[1] : undefined);
    // Joined it is one string; a template keeps both beside it.
    return [self, references].join(' ');
  }
}

/** The files of the output after the build, and those that are no longer part of it. */
export function filesAfter(
  { fingerprints, reused }: StaleFiles,
  last: LastBuild,
): { files: string[]; removed: string[] } {
  const present = [...last.present().keys()];
  if (reused.size === 0) {
    return {
      files: [...fingerprints.keys()],
      removed: present.filter((file) => !fingerprints.has(file)),
    };
  }
  const { outputs = NOTHING, months = new Map<string, ManifestMonth>() } = last.manifest() ?? {};
  const others = [...months].flatMap(([name, month]) =>
    reused.has(name) ? [] : [...fingerprintsIn(month).keys()],
  );
  const removed = new Set([...outputs.keys(), ...others].filter((file) => !fingerprints.has(file)));
  const stay = present.filter((file) => !removed.has(file) && !fingerprints.has(file));
  return { files: [...stay, ...fingerprints.keys()], removed: [...removed] };
}
