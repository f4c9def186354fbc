import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A short hash of everything that a page's bytes follow from: what it prints, and the code that lays it out. */
export type Fingerprint = string;

const hash = (text: string | Uint8Array) => createHash('sha1').update(text).digest('base64url').slice(0, 16);

/** @param code the fingerprint of code and chrome, which all pages of a language share */
export function fingerprintOf(kind: string, props: unknown, code: Fingerprint): Fingerprint {
  return hash(`${kind}\n${code}\n${JSON.stringify(props)}`);
}

/** The fingerprint of code: the bytes of every file below these folders, in the order of their names. */
export function codeFingerprint(folders: readonly string[]): Fingerprint {
  const all = createHash('sha1');
  for (const folder of folders) {
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.endsWith('.test.ts'))
      .sort();
    for (const file of files) all.update(`${file}\n`).update(fs.readFileSync(path.join(folder, file)));
  }
  return all.digest('base64url').slice(0, 16);
}
