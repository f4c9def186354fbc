import { createHash } from 'node:crypto';

/** A short hash of everything that a page's bytes follow from: what it prints, and the code that lays it out. */
export type Fingerprint = string;

const hash = (text: string) => createHash('sha1').update(text).digest('base64url').slice(0, 16);

/** @param code what stands for the chrome and all code that makes the page */
export function fingerprintOf(kind: string, props: unknown, code: Fingerprint): Fingerprint {
  return hash(`${kind}\n${code}\n${JSON.stringify(props)}`);
}
