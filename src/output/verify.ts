import fs from 'node:fs';
import path from 'node:path';
import type { EditorialRecord } from '../content/bulletin.ts';

/** Something that no reader may see was found in a file about to be published. A bug: the build stops. */
export class PrivateValueFound extends Error {
  constructor(file: string, id: string) {
    super(`${file} holds a value of the editorial record of ${id}; nothing was published`);
    this.name = 'PrivateValueFound';
  }
}

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}/gi;

/**
 * Reads every text file of the finished output and refuses one in which an e-mail address or a note of an editorial
 * record stands. No layout can reach a record, so this finds only what went wrong all the same.
 * @param isPublic an address that the office publishes itself may also be an author's
 */
export function verifyPrivacy(
  folder: string,
  records: readonly EditorialRecord[],
  isPublic: (text: string) => boolean,
): void {
  const emails = new Map<string, string>();
  const notes: [note: string, id: string][] = [];
  for (const { id, email, note } of records) {
    if (email && !isPublic(email)) emails.set(email.toLowerCase(), id);
    if (note && note.length >= 12) notes.push([note, id]);
  }
  if (emails.size === 0 && notes.length === 0) return;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|xml|json|txt|css|js)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = fs.readFileSync(file, 'utf8');
    const leaked =
      (text.includes('@') &&
        [...text.matchAll(EMAIL)].map(([found]) => emails.get(found.toLowerCase())).find(Boolean)) ||
      notes.find(([note]) => text.includes(note))?.[1];
    if (leaked) throw new PrivateValueFound(path.relative(folder, file), leaked);
  }
}
