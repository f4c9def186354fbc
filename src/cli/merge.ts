import fs from 'node:fs';
import path from 'node:path';
import { readLastBuild, withFiles } from '../cache/last-build.ts';
import { readListing } from '../cache/listing.ts';
import { MARKER, type Manifest, markerText, newManifest } from '../cache/manifest.ts';
import { formatNumber } from '../filters/numbers.ts';
import { commandMessages } from '../i18n/commands.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { checkOutputFolder, refuseDrafts } from '../pipeline/folders.ts';
import type { Options } from '../pipeline/options.ts';
import { damagedFile, findParts, isWhole, joined } from '../pipeline/parts.ts';
import { refuseRemovals } from '../pipeline/removals.ts';
import { oneLine, safeJson } from '../problems/repeated.ts';
import { lockOutput } from '../publish/lock.ts';
import { openStaging, recoverOutput } from '../publish/staging.ts';
import { wholeFolders } from '../publish/whole-folders.ts';
import { inside } from '../system/inside.ts';
import { shownPath } from '../system/shown-path.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { endOnSignals } from './signals.ts';

/** `bantin merge`: joins the parts of a site, once they are seen to be whole, of one site, and all that there are. */
export async function runMerge(options: Options): Promise<ExitCode> {
  const words = commandMessages(options.lang);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  endOnSignals();
  checkOutputFolder(options);
  const lock = await lockOutput(options.output, (owner) => say(words.waiting(oneLine(owner))));
  try {
    recoverOutput(options.output);
    const parts = checkedParts(options.parts);
    const [first] = parts;
    if (!first) throw new UsageError('parts-missing', { folder: shownPath(options.parts) });
    if (first.part.isPreview) refuseDrafts(options.output);
    const last = withFiles(readLastBuild(options.output, options.cache), options.output);
    const made = joined(parts.map(({ part }) => part));
    const { keys } = made;
    const { id, ...others } = newManifest(first.part.shared, made);
    const staging = openStaging(options.output);
    try {
      for (const { folder, part } of parts) {
        for (const file of part.files.keys()) copy(inside(folder, file), inside(staging.folder, file));
      }
      const listing = readListing(staging.folder, MARKER);
      const manifest: Manifest = { ...others, id, listing };
      fs.writeFileSync(
        path.join(staging.folder, MARKER),
        markerText({ id, isPreview: first.part.isPreview }),
      );
      const files = [...keys.keys()];
      const removed = [...last.present().keys()].filter((file) => !keys.has(file));
      if (!options.allowRemovals) refuseRemovals(removed, last, shownPath(options.parts));
      const swapped = wholeFolders(files, new Set(files)).folders;
      lock.assertHeld();
      staging.publish({ removed, swapped, kept: [[last.keep.manifest, manifest]] });
    } catch (error) {
      // Where another build took over, what is being staged is that build's.
      lock.assertHeld();
      staging.discard();
      throw error;
    }
    const number = (value: number) => formatNumber(value, options.lang);
    if (options.json) process.stdout.write(`${safeJson({ parts: parts.length, files: keys.size })}\n`);
    else
      say(
        `${words.builtTo(oneLine(shownPath(options.output)))}\n${words.merged(number(parts.length), number(keys.size))}`,
      );
    return EXIT.done;
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
    if (!isOfIt) throw new UsageError('parts-differ', { folder: shownPath(each) });
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
      throw new UsageError('parts-damaged', { file: shownPath(path.join(each, damaged)) });
  }
  return parts;
}

function copy(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
}
