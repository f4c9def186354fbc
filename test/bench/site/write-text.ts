import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** Writes a file and the folders above it. */
export function writeText(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** Writes things one by one, so that none of them has to be kept, and signals in between. */
export async function writeEach<Item>(items: Iterable<Item>, write: (item: Item) => void): Promise<void> {
  let count = 0;
  for (const item of items) {
    write(item);
    count += 1;
    if (count % 500 === 0) await setImmediate();
  }
}

/** Copies a folder's files. @param rename from a file's name to the name of its copy */
export function copyFiles(from: string, to: string, rename: (name: string) => string = (name) => name): void {
  for (const name of fs.readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(from, name);
    if (fs.statSync(file).isFile()) writeText(path.join(to, rename(name)), fs.readFileSync(file, 'utf8'));
  }
}
