import path from 'node:path';
import pMap from 'p-map';
import { holdsGit, isHead } from '../checks/repository-inside.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import type { BundleFolder } from '../content/bundle.ts';
import { isWithin } from '../reader/changes/window.ts';
import type { ContentSource } from '../reader/content-folder.ts';
import { listingHash } from '../reader/list-bundle.ts';
import type { BodyReader, BodyWriter } from './bodies.ts';
import { type BundleSignature, FOLDER, haveSameBytes, isAsBefore, restat } from './file-signature.ts';
import { type GitFiles, readGitFiles } from './git/files.ts';
import type { Repository } from './git/repository.ts';
import { type ReadingContext, type ReadRecord, readRecord } from './record.ts';
import type { Store } from './store.ts';

/** A decoded picture may hold 200 MB; each is encoded in many sizes at a time. */
const BUNDLES_AT_ONCE = 2;

/** With fewer bundles, starting other processes costs more than they save. */
const BUNDLES_WORTH_SHARING = 400;

/** To read so many changed bundles costs less than to ask git which of them are changed. */
const MOST_READ_WITHOUT_GIT = 100;

/** A CI throws its clone away after the build: times of files are of no use to the next one. */
const isFleeting = () => Boolean(process.env.CI);

/** Reads many bundles in other processes, and some of them here. */
export type ReadElsewhere = (
  bundles: readonly BundleFolder[],
  readHere: (bundle: BundleFolder) => Promise<ReadRecord>,
  onRead: (read: ReadRecord, bundle: BundleFolder) => void,
) => Promise<void>;

export interface Update {
  source: ContentSource;
  store: Store;
  /** Where the content is in git. */
  repository?: Promise<Repository | undefined>;
  reading: ReadingContext;
  /** Where the bodies of what is read go, and where they are found again. */
  written: BodyWriter;
  bodies: BodyReader;
  onEditorial(record: EditorialRecord): void;
  readElsewhere?: ReadElsewhere;
  onProgress?: (stage: 'read' | 'images', done: number, total: number) => void;
}

/**
 * Brings the store up to date with the content folder: bundles that are gone are deleted, those that are changed are
 * read. Unchanged is what has the same size and times, or on a fresh clone the same hashes by git.
 */
export async function updateStore(update: Update): Promise<void> {
  const { source, store } = update;
  deleteGone(update);
  await readAll(await changedBundles(update), update);
  if (!isFleeting()) for (const [year, times] of source.years) store.setFolder(year, times);
}

/** Reads again what has a signature, but whose record was lost with a damaged file. */
export async function restoreLost(update: Update): Promise<void> {
  if (update.store.isWhole) return;
  const lost = update.source.bulletins.filter(({ id }) => !update.store.has(id));
  await readAll(lost, update);
}

function deleteGone({ source, store }: Update): void {
  const added = source.listed.filter(({ id }) => !store.signature(id)).length;
  if (store.size + added === source.bulletins.length) return;
  const present = new Set(source.bulletins.map(({ id }) => id));
  for (const id of store.ids()) if (!present.has(id)) store.delete(id);
}

/** The bundles that may have changed. */
async function changedBundles(update: Update): Promise<BundleFolder[]> {
  const { source, store } = update;
  const changed: BundleFolder[] = [];
  let known = 0;
  for (const bundle of source.bulletins) {
    if (store.isUnchanged(bundle.id, bundle.path, update.reading.now)) continue;
    changed.push(bundle);
    if (store.signature(bundle.id)) known += 1;
    // So many have new times on a fresh clone, or on another branch.
    if (known > MOST_READ_WITHOUT_GIT) return changedByGit(update);
  }
  return changed;
}

/** The same by git's hashes. What is as it was committed has the signature of its times here from now on. */
async function changedByGit({ source, store, repository, reading }: Update): Promise<BundleFolder[]> {
  const { bulletins, root } = source;
  // Git may not see what changes from now on: the next build compares it again.
  const since = Date.now();
  const asked = repository?.then((found) => readGitFiles(root, found));
  const statAll = () =>
    bulletins.map(({ id, path: folder }) => {
      const before = store.signature(id);
      return before && restat(folder, before, since);
    });
  // Git has its own processes: meanwhile the times are read here, if a later build will use them.
  const early = isFleeting() ? undefined : statAll();
  const git = await asked;
  const signatures = early ?? (git ? [] : statAll());
  return bulletins.filter(({ id, path: folder }, i) => {
    const before = store.signature(id);
    if (!before || !isWithin(reading.now, before.window)) return true;
    const now = signatures[i];
    if (now && isAsBefore(before, now)) return false;
    if (!git || !isCommitted(id, before, git) || holdsGit(folder)) return true;
    if (before.files.some(({ name, hash }) => hash === FOLDER && holdsGit(`${folder}/${name}`))) return true;
    if (now) store.sign(id, now);
    return false;
  });
}

/** Whether a bundle is unchanged by git's hashes. */
function isCommitted(id: string, { listing, files }: BundleSignature, git: GitFiles): boolean {
  const folder = `bulletins/${id}`;
  if (git.touched.has(folder)) return false;
  const inGit = git.inGit.get(folder) ?? [];
  // With the folders that a listing leaves out, it may be a repository.
  if (inGit.some(({ name }) => isHead(path.posix.basename(name)))) return false;
  if (listing !== listingHash(inGit.map(({ listed }) => listed))) return false;
  return files.every(
    ({ name, hash }) => hash === FOLDER || inGit.some((file) => file.name === name && file.hash === hash),
  );
}

async function readAll(changed: readonly BundleFolder[], update: Update): Promise<void> {
  const { store, reading, written, bodies, onEditorial, onProgress, readElsewhere } = update;
  let done = 0;
  const onRead = (read: ReadRecord, { id }: BundleFolder) => {
    storeIfChanged(read, store);
    bodies.setPlaces(id, read.places);
    if (read.editorial) onEditorial(read.editorial);
    done += 1;
    onProgress?.('hasMedia' in read.entry ? 'images' : 'read', done, changed.length);
  };
  const readHere = (folder: BundleFolder) => readRecord(folder, reading, written);
  if (readElsewhere && changed.length >= BUNDLES_WORTH_SHARING)
    await readElsewhere(changed, readHere, onRead);
  else
    await pMap(changed, async (folder) => onRead(await readHere(folder), folder), {
      concurrency: BUNDLES_AT_ONCE,
    });
  written.flush();
}

/** A file that was saved without a change, or of which only the time is new, changes nothing. */
function storeIfChanged({ entry, packed, signature }: ReadRecord, store: Store): void {
  const before = store.signature(entry.id);
  const isSame = before !== undefined && before.taken > 0 && haveSameBytes(before, signature);
  if (isSame && store.has(entry.id)) store.sign(entry.id, signature);
  else store.put(entry, packed, signature);
}
