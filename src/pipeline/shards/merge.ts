import fs from 'node:fs';
import path from 'node:path';
import { LastBuild } from '../../cache/last-build/last-build.ts';
import { parseListing, readListing } from '../../cache/last-build/listing.ts';
import { MARKER, type Manifest, markerText, newManifest } from '../../cache/last-build/manifest.ts';
import { addressesAmong, keptPublished, publishedBefore } from '../../cache/last-build/published.ts';
import { limitsOf } from '../../content/hosts.ts';
import type { Tally } from '../../content/summary/tally.ts';
import type { Waiting } from '../../content/summary/waiting.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { type Problem, startOf } from '../../problems/problem.ts';
import { lockOutput } from '../../publish/lock.ts';
import { refuseTooMuch } from '../../publish/output-limits.ts';
import { inStaging, recoverOutput } from '../../publish/staging.ts';
import { wholeFolders } from '../../publish/whole-folders.ts';
import { displayPath } from '../../system/display-path.ts';
import { inside } from '../../system/inside-folder.ts';
import type { BuildOptions } from '../options.ts';
import { checkOutputFolder, refuseDrafts } from '../output-folder.ts';
import { refuseRemovals } from '../refuse-removals.ts';
import { damagedFile, findParts, isWhole, joined } from './part.ts';

/**
 * Joins the parts of a site, once they are seen to be whole, of one site, and all that there are.
 * @param folder in which the parts lie
 * @returns besides numbers, what is near a limit of the host
 * @throws ContentProblems where the host would refuse it
 * @param onWait called with the process that holds the output, where that is another build
 */
export async function mergeParts(
  options: BuildOptions,
  folder: string,
  onWait: (owner: string) => void,
): Promise<{ parts: number; files: number; tally: Tally; waiting: Waiting; limits: readonly Problem[] }> {
  checkOutputFolder(options);
  const lock = await lockOutput(options.output, onWait);
  try {
    recoverOutput(options.output);
    const parts = checkedParts(folder);
    const [first] = parts;
    if (!first) throw new UsageError('parts-missing', { folder: displayPath(folder) });
    const { isPreview, shared, tally, waiting, host } = first.part;
    let limits: readonly Problem[] = [];
    if (isPreview) refuseDrafts(options.output);
    const last = new LastBuild(options.output, options.cache);
    const made = joined(parts.map(({ part }) => part));
    const files = [...made.fingerprints.keys()];
    await inStaging(options.output, lock, async (staging) => {
      for (const { folder: from, part } of parts)
        for (const file of part.files.keys()) copy(inside(from, file), inside(staging.folder, file));
      const listing = readListing(staging.folder, MARKER);
      if (host && !isPreview) {
        const present = parseListing(listing);
        limits = refuseTooMuch(limitsOf(host, process.env), present, startOf(displayPath(folder)));
      }
      const manifest: Manifest = { ...newManifest(shared, made), listing };
      fs.writeFileSync(path.join(staging.folder, MARKER), markerText({ id: manifest.id, isPreview }));
      const removed = [...last.present().keys()].filter((file) => !made.fingerprints.has(file));
      if (!options.allowRemovals) refuseRemovals(removed, last, displayPath(folder));
      const swapped = wholeFolders(files, new Set(files)).folders;
      lock.assertHeld();
      const kept: [string, unknown][] = [[last.files.manifest, manifest]];
      if (!isPreview) {
        const published = new Map([...addressesAmong(files), ...publishedBefore(last)]);
        kept.push([last.published, keptPublished(published, options)]);
      }
      staging.publish({ removed, swapped, kept });
    });
    return { parts: parts.length, files: files.length, tally, waiting, limits };
  } finally {
    lock.release();
  }
}

/** @throws UsageError where the parts are not those of one site, or not all, or damaged */
function checkedParts(folder: string): ReturnType<typeof findParts> {
  const parts = findParts(folder);
  const [first] = parts;
  if (!first) return [];
  const { site, count, isPreview } = first.part;
  for (const { folder: each, part } of parts) {
    const isOfIt = part.site === site && part.count === count && part.isPreview === isPreview;
    if (!isOfIt) throw new UsageError('parts-differ', { folder: displayPath(each) });
  }
  const present = new Set(parts.map(({ part }) => part.index));
  const missing = Array.from({ length: count }, (_, index) => index).filter((index) => !present.has(index));
  if (missing.length > 0) {
    const numbers = missing.map((index) => index + 1).join(', ');
    throw new UsageError('parts-incomplete', { missing: numbers, count });
  }
  if (!isWhole(parts.map(({ part }) => part))) throw new Error('the parts do not make up the site');
  for (const { folder: each, part } of parts) {
    const damaged = damagedFile(each, part);
    if (damaged !== undefined)
      throw new UsageError('parts-damaged', { file: displayPath(path.join(each, damaged)) });
  }
  return parts;
}

function copy(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
}
