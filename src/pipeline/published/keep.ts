import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import type { LastBuild } from '../../cache/last-build/last-build.ts';
import {
  keptPublished,
  type Published,
  publishedBefore,
  publishedOf,
  type Whose,
} from '../../cache/last-build/published.ts';
import type { SitePlan } from '../../pages/page.ts';
import { publicAddresses } from '../../pages/public-addresses.ts';
import { PUBLISHED_FILE, withAddresses } from '../../reader/published-file.ts';
import { writeAtomically } from '../../system/write-atomically.ts';
import { newsOf } from './news.ts';

/** What a build adds to `published.txt`, where an office keeps one. */
export interface AddedAddresses {
  /** How many addresses came to it. */
  added: number;
  /** They could not be written: the folder may be read alone. */
  isFailed: boolean;
}

/** What a site that is published adds to what was ever published. */
export function addressesToKeep(content: Content, plan: SitePlan, last: LastBuild, whose: Whose) {
  const { file, hash } = content.published;
  const now = publicAddresses(plan);
  const more = file && withAddresses(file, now.keys());
  const own = publishedOf(last, whose);
  const before = own.size > 0 ? own : publishedBefore(last);
  return {
    /** For the cache of the output. */
    kept: kept(now, own, before, last.published, whose),
    /** What of it was not there before. */
    news: () => newsOf(plan, before),
    /** A hash of the text of `published.txt` afterwards. */
    hash: more?.hash ?? hash,
    /** To be called once the site is published. */
    write: (): AddedAddresses | undefined =>
      more && write(path.join(content.source.root, PUBLISHED_FILE), more),
  };
}

/** @returns nothing where what is kept says all already */
function kept(
  now: ReadonlyMap<string, string>,
  own: Published,
  before: Published,
  file: string,
  whose: Whose,
): [file: string, value: unknown][] {
  const all = new Map(before);
  for (const [address, owner] of now) all.set(address, owner);
  const isSame = all.size === own.size && [...now].every(([address, owner]) => own.get(address) === owner);
  return isSame ? [] : [[file, keptPublished(all, whose)]];
}

function write(file: string, { text, added }: { text: string; added: number }): AddedAddresses {
  try {
    writeAtomically(file, text);
    return { added, isFailed: false };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) throw error;
    return { added, isFailed: true };
  }
}
