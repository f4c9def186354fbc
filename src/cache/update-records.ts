import pMap from 'p-map';
import { holdsGit, isHead } from '../checks/repository-inside.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import type { BundleFolder } from '../content/bundle.ts';
import type { PartlyLocalized } from '../i18n/language.ts';
import { listingHash } from '../reader/bundle.ts';
import type { ContentSource } from '../reader/content-folder.ts';
import type { BodyPlace, BodyReader, BodyWriter } from './bodies.ts';
import { type GitFiles, readGitFiles } from './git-files.ts';
import { type Look, MOST_TOUCHED } from './look.ts';
import { type ReadingContext, type RecordRead, readRecord } from './record.ts';
import type { RecordStore } from './record-store.ts';
import type { Repository } from './repository.ts';
import { type BundleStamp, isSameAsBefore, stampAnew } from './stamp.ts';

/** A decoded picture may hold 200 MB; each is encoded in many sizes at a time. */
const BUNDLES_AT_ONCE = 2;

/** Reads many bundles in other processes. Each bundle that was read is told with where its bodies are. */
export type ReadElsewhere = (
  bundles: readonly BundleFolder[],
  readHere: (bundle: BundleFolder) => Promise<ReadHere>,
  onRead: (read: ReadHere) => void,
) => Promise<void>;

/** A bundle that was read, with where its bodies are. */
export type ReadHere = Omit<RecordRead, 'bodies'> & { places: PartlyLocalized<BodyPlace> };

/** With fewer bundles, starting other processes costs more than they save. */
const BUNDLES_WORTH_SHARING = 400;

export interface Update {
  source: ContentSource;
  store: RecordStore;
  /** Where the content is in git. */
  repository?: Promise<Repository | undefined>;
  reading: ReadingContext;
  /** Where the bodies of what is read go, and where they are found again. */
  written: BodyWriter;
  bodies: BodyReader;
  /** A thread that looks meanwhile. */
  look?: Look;
  onEditorial(record: EditorialRecord): void;
  /** Called as soon as it is known that a bulletin has come, gone or changed. */
  onChange?(): void;
  readElsewhere?: ReadElsewhere;
  onProgress?: (stage: 'read' | 'images', done: number, total: number) => void;
}

/**
 * Brings the records up to date with their sources: what is known again, by size and times or on a fresh clone by
 * git's own hashes, is not read.
 */
export async function updateRecords(update: Update): Promise<void> {
  const { source, store, look, onChange } = update;
  const added = source.listed.filter(({ id }) => !store.stamps.has(id));
  const hasGone = store.stamps.size > source.bulletins.length - added.length;
  if (hasGone) deleteGone(update);
  const prepare = () => {
    onChange?.();
    store.readAhead();
  };
  if (hasGone || added.length > 0) prepare();
  else look?.isTouched.then((isTouched) => isTouched && prepare());
  // Where nothing is known, nothing is waited for.
  const looked = store.indexHash === undefined ? undefined : await look?.looked;
  // Another build may have kept other records meanwhile: then what was seen is of those.
  const isOfThese = looked !== undefined && looked.indexHash === store.indexHash;
  const changed = isOfThese ? withTouched(added, looked.touched, update) : await changedBundles(update);
  await readAll(changed, update);
  if (!isFleeting) for (const [year, stamp] of source.years) store.stamps.setYear(year, stamp);
}

/** In the order of their ids. */
function withTouched(
  added: BundleFolder[],
  touched: ReadonlySet<string>,
  { source }: Update,
): BundleFolder[] {
  if (touched.size === 0) return added;
  const ids = new Set([...touched, ...added.map(({ id }) => id)]);
  return source.bulletins.filter(({ id }) => ids.has(id));
}

/** Forgets the bundles that are no longer there. */
function deleteGone({ source, store }: Update): void {
  const present = new Set(source.bulletins.map(({ id }) => id));
  for (const id of store.stamps.ids()) if (!present.has(id)) store.delete(id);
}

/** Reads again what is known by its times, but whose record was lost with a damaged file. */
export async function restoreLost(update: Update): Promise<void> {
  if (update.store.isWhole) return;
  const lost = update.source.bulletins.filter(({ id }) => !update.store.has(id));
  await readAll(lost, update);
}

/** The bundles whose records are not known to be what they were. */
async function changedBundles(update: Update): Promise<BundleFolder[]> {
  const { source, store } = update;
  const { bulletins } = source;
  const suspects: BundleFolder[] = [];
  let known = 0;
  for (const bundle of bulletins) {
    if (store.stamps.isUntouched(bundle.id, bundle.path)) continue;
    suspects.push(bundle);
    if (store.stamps.has(bundle.id)) known += 1;
    // So many are touched on a fresh clone, or on another branch.
    if (known > MOST_TOUCHED) return changedByGit(update);
  }
  return suspects;
}

/** Set by every CI: there a clone is thrown away after its build. */
const isFleeting = Boolean(process.env.CI);

/** The same by git's hashes: what is as it was committed is known by its times here from now on. */
async function changedByGit({ source, store, repository }: Update): Promise<BundleFolder[]> {
  const { bulletins, root } = source;
  // What changes from now on git may not know: it is looked at again next time.
  const since = Date.now();
  const asked = repository?.then((found) => readGitFiles(root, found));
  const lookAtAll = () =>
    bulletins.map(({ id, path: folder }) => {
      const before = store.stamps.get(id);
      return before && stampAnew(folder, before, since);
    });
  // Git has its own processes: meanwhile all are looked at, where their times will be of use.
  const early = isFleeting ? undefined : lookAtAll();
  const git = await asked;
  const stamps = early ?? (git ? [] : lookAtAll());
  return bulletins.filter(({ id, path: folder }, i) => {
    const before = store.stamps.get(id);
    if (!before) return true;
    const now = stamps[i];
    if (now && isSameAsBefore(before, now)) return false;
    if (!git || !isCommitted(id, before, git) || holdsGit(folder)) return true;
    if (now) store.stamps.set(id, now);
    return false;
  });
}

/** Whether a bundle is by git's hashes what it was. */
function isCommitted(id: string, { listing, files }: BundleStamp, git: GitFiles): boolean {
  const folder = `bulletins/${id}`;
  if (git.touched.has(folder)) return false;
  const inGit = git.inGit.get(folder) ?? [];
  // With the folders that a listing leaves out, it may be a repository.
  if (inGit.some(({ name }) => isHead(name))) return false;
  if (listing !== listingHash(inGit.map(({ listed }) => listed))) return false;
  return files.every(({ name, hash }) => inGit.some((file) => file.name === name && file.hash === hash));
}

async function readAll(changed: readonly BundleFolder[], update: Update): Promise<void> {
  const { store, reading, written, bodies, onEditorial, onProgress, readElsewhere } = update;
  let done = 0;
  const onRead = (read: ReadHere) => {
    keep(read, store);
    bodies.learn(read.facts.id, read.places);
    if (read.editorial) onEditorial(read.editorial);
    done += 1;
    onProgress?.(read.facts.bulletin?.hasMedia ? 'images' : 'read', done, changed.length);
  };
  const readHere = async (folder: BundleFolder) => {
    const { bodies: html, ...read } = await readRecord(folder, reading);
    return { ...read, places: written.add(html) };
  };
  if (readElsewhere && changed.length >= BUNDLES_WORTH_SHARING)
    await readElsewhere(changed, readHere, onRead);
  else
    await pMap(changed, async (folder) => onRead(await readHere(folder)), { concurrency: BUNDLES_AT_ONCE });
  written.flush();
}

/** A file that was saved without a change, or whose time alone is another, changes nothing. */
function keep({ facts, packed, stamp }: Omit<RecordRead, 'bodies'>, store: RecordStore): void {
  const before = store.stamps.get(facts.id);
  const isSame =
    before !== undefined &&
    before.taken > 0 &&
    before.listing === stamp.listing &&
    before.files.length === stamp.files.length &&
    before.files.every(({ name, hash }, i) => name === stamp.files[i]?.name && hash === stamp.files[i]?.hash);
  if (isSame && store.has(facts.id)) store.stamps.set(facts.id, stamp);
  else store.put(facts, packed, stamp);
}
