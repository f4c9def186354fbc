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

/**
 * The fingerprint of the code that makes pages: layouts, source, the configuration, and the versions of all libraries.
 * @param project the folder of Bantin itself
 */
export function codeFingerprint(project: string): Fingerprint {
  const all = createHash('sha1');
  const add = (file: string) => all.update(`${file}\n`).update(fs.readFileSync(path.join(project, file)));
  for (const folder of ['layouts', 'src']) {
    const files = fs
      .readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.(?:tsx?|js|css|njk|liquid)$/.test(file) && !file.endsWith('.test.ts'));
    for (const file of files.sort()) add(file);
  }
  for (const file of ['eleventy.config.ts', 'package-lock.json']) {
    if (fs.existsSync(path.join(project, file))) add(file);
  }
  return all.digest('base64url').slice(0, 16);
}
