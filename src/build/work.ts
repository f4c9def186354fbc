import type { Output } from '../output/output.ts';
import { keyText } from '../pages/keys.ts';
import type { PlannedPage, SitePlan } from '../pages/plan.ts';
import type { LastBuild } from './last-build.ts';
import { type Reason, reasonFor } from './reasons.ts';

/** What is to be made, and what every file of the output follows from. */
export interface Work {
  pages: readonly PlannedPage[];
  /** Why each of these pages is to be made, by its file. */
  reasons: ReadonlyMap<string, Reason>;
  outputs: readonly Output[];
  /** By the paths of files; of those without a key it is known when they are made. */
  keys: Map<string, string>;
  /** What the office's own pages follow from, and whether they must be rendered. */
  custom: string;
  isCustomStale: boolean;
}

interface Options {
  plan: SitePlan;
  outputs: readonly Output[];
  /** What all pages of a kind and language follow from, by `sharedName`. */
  shared: ReadonlyMap<string, string>;
  last: LastBuild;
  /** What the office's own pages follow from; empty where it has none. */
  custom: string;
}

/** How a kind and language are named where it is kept what all such pages follow from. */
export const sharedName = ({ kind, lang }: Pick<PlannedPage, 'kind' | 'lang'>) => `${kind} ${lang}`;

const CUSTOM = 'custom ';

/** Compares what is planned with the last build: what follows from the same and is still there is not made again. */
export function findWork({ plan, outputs, shared, last, custom }: Options): Work {
  const manifest = last.manifest();
  const keys = new Map<string, string>();
  const reasons = new Map<string, Reason>();
  const pages = plan.pages.filter((page) => {
    const { file } = page;
    const name = sharedName(page);
    const now = { shared: shared.get(name) ?? '', own: keyText(page.key()) };
    const before = manifest && { shared: manifest.shared.get(name), own: manifest.outputs.get(file) };
    keys.set(file, now.own);
    const reason = reasonFor(before, now, last.files.has(file));
    if (reason) reasons.set(file, reason);
    return reason !== undefined;
  });

  const isSame = (file: string, key: string) => manifest?.outputs.get(file) === key && last.files.has(file);
  const stale = outputs.filter(({ file, key }) => {
    keys.set(file, key ?? '');
    return key === undefined || !isSame(file, key);
  });
  const own = [...(manifest?.outputs ?? [])].filter(([, key]) => key === CUSTOM + custom);
  const isCustomStale = custom !== '' && (own.length === 0 || own.some(([file, key]) => !isSame(file, key)));
  if (!isCustomStale) for (const [file, key] of own) keys.set(file, key);
  return { pages, reasons, outputs: stale, keys, custom: CUSTOM + custom, isCustomStale };
}
