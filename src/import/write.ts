import fs from 'node:fs';
import path from 'node:path';
import type { Status } from '../content/bulletin.ts';
import type { BulletinFields } from '../content/fields/schema.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { listBundle } from '../reader/list-bundle.ts';
import type { SiteFacts } from '../reader/make-bulletin.ts';
import { readBulletin } from '../reader/read-bulletin.ts';
import { shortHash } from '../system/hash.ts';
import { inside } from '../system/inside-folder.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import type { Made } from './bulletin/bulletin-from-row.ts';
import type { Ledger } from './ledger.ts';

export interface WriteContext {
  /** The content folder. */
  root: string;
  /** Where bundles are made before they come into the content, on the same disk. */
  staging: string;
  ledger: Ledger;
  schema: BulletinFields;
  defaults: SiteFacts;
  isDryRun: boolean;
}

/** What became of a bulletin: written or not, and what the checker says of it as if it were published. */
export interface Placed {
  outcome: 'new' | 'updated' | 'same' | 'kept' | 'removed';
  problems: readonly Problem[];
}

/**
 * Brings a bulletin into the content. What an editor has changed, or taken away, since an import wrote it is left as it is.
 * A new bundle is made beside the content and comes into its place by one rename; the ledger knows it before, so that a
 * killed import completes it (`completeStaged`).
 */
export function place(id: string, key: string, made: Made, context: WriteContext): Placed {
  const { root, staging, ledger, isDryRun } = context;
  const folder = inside(path.join(root, 'bulletins'), id);
  const file = path.join(folder, `index.${made.lang}.md`);
  const known = ledger.get(key);
  const onDisk = textAt(file);
  if (known && onDisk === undefined) return { outcome: 'removed', problems: [] };
  const staged = path.join(staging, stagedName(id));
  fs.rmSync(staged, { recursive: true, force: true });
  if (onDisk !== undefined && onDisk === made.text()) return adopted(made.text());
  if (onDisk !== undefined && shortHash(onDisk) !== known?.hash) {
    const problems = checkStaged();
    const isOwn = onDisk === made.text(statusFor(problems));
    if (isOwn) return adopted(onDisk, problems);
    fs.rmSync(staged, { recursive: true, force: true });
    return { outcome: 'kept', problems: [] };
  }
  const problems = checkStaged();
  const text = made.text(statusFor(problems));
  if (onDisk === text) return adopted(text, problems);
  if (!isDryRun && onDisk === undefined) {
    fs.writeFileSync(path.join(staged, `index.${made.lang}.md`), text);
    ledger.add(key, { id, hash: shortHash(text) });
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    fs.renameSync(staged, folder);
  } else if (!isDryRun) {
    for (const [name, from] of made.files) copyMissing(from, path.join(folder, name));
    writeAtomically(file, text);
    ledger.add(key, { id, hash: shortHash(text) });
  }
  fs.rmSync(staged, { recursive: true, force: true });
  return { outcome: onDisk === undefined ? 'new' : 'updated', problems };

  function adopted(same: string, found: readonly Problem[] = []): Placed {
    if (!isDryRun) ledger.add(key, { id, hash: shortHash(same) });
    fs.rmSync(staged, { recursive: true, force: true });
    return { outcome: 'same', problems: found };
  }

  /** Reads the bundle as `check` does, as if it were approved: what is wrong with it keeps it a draft. */
  function checkStaged(): Problem[] {
    fs.mkdirSync(staged, { recursive: true });
    for (const [name, from] of made.files) copyMissing(from, path.join(staged, name));
    fs.writeFileSync(path.join(staged, `index.${made.lang}.md`), made.text('approved'));
    const { bundle, problems: listed } = listBundle({ id, path: staged, shown: `bulletins/${id}` });
    const read = readBulletin(bundle, context.schema, context.defaults, BEGINNING);
    return [...listed, ...read.problems].filter((found) => found.id !== 'translation-missing');
  }

  function statusFor(problems: readonly Problem[]): Status {
    return problems.some(isError) ? 'draft' : made.status;
  }
}

/** An old portal knows of nothing that is to come. */
const BEGINNING = 0;

/** Ends what a killed import began: bundles that the ledger knows come into their place, others go. */
export function completeStaged({ root, staging, ledger, isDryRun }: WriteContext): void {
  if (isDryRun || !fs.existsSync(staging)) return;
  const ids = ledger.ids();
  for (const name of fs.readdirSync(staging)) {
    const id = name.replace('--', '/');
    const known = ledger.get(ids.get(id) ?? '');
    const folder = inside(path.join(root, 'bulletins'), id);
    const staged = path.join(staging, name);
    const texts = fs.readdirSync(staged).filter((each) => /^index\.[a-z]+\.md$/.test(each));
    const isWhole = texts.some((each) => shortHash(textAt(path.join(staged, each)) ?? '') === known?.hash);
    if (!isWhole || fs.existsSync(folder)) continue;
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    fs.renameSync(staged, folder);
  }
  fs.rmSync(staging, { recursive: true, force: true });
}

/** `2017/tptm` in one folder's name; no key holds two dashes in a row. */
const stagedName = (id: string): string => id.replace('/', '--');

function textAt(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** The files of a bulletin that are others by now than the old portal has: they stay as they are. */
export function filesThatDiffer(id: string, { files }: Made, { root }: WriteContext): string[] {
  const folder = inside(path.join(root, 'bulletins'), id);
  return [...files].flatMap(([name, from]) => {
    const there = path.join(folder, name);
    return !fs.existsSync(there) || isSame(there, from) ? [] : [name];
  });
}

function isSame(there: string, from: string | Uint8Array): boolean {
  const size = typeof from === 'string' ? fs.statSync(from).size : from.byteLength;
  if (fs.statSync(there).size !== size) return false;
  return fs.readFileSync(there).equals(typeof from === 'string' ? fs.readFileSync(from) : from);
}

function copyMissing(from: string | Uint8Array, to: string): void {
  if (fs.existsSync(to)) return;
  if (typeof from === 'string') fs.copyFileSync(from, to);
  else fs.writeFileSync(to, from);
}
