import fs from 'node:fs';
import path from 'node:path';
import { change, type Edits, pick } from './edit.ts';

/** What happens to the output and the cache. */
export const ACCIDENTS: Edits = {
  'save without a change': (site, n) => change(site, n, (text) => text),
  'lose a file of the output': (site, n) => {
    const files = Object.keys(site.bytes()).filter((name) => name !== '.bantin');
    fs.rmSync(path.join(site.output, pick(files, n)));
  },
  'put a stray file into the output': (site, n) =>
    fs.writeFileSync(path.join(site.output, `vi/thua-${n}.html`), 'thừa'),
  'lose the output': (site) => fs.rmSync(site.output, { recursive: true }),
  'lose the cache': (site) => fs.rmSync(site.cache, { recursive: true }),
  'damage a file of the cache': (site, n) => {
    const files = fs
      .readdirSync(site.cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    const file = pick(files, n);
    const bytes = fs.readFileSync(file);
    bytes[n % Math.max(1, bytes.length)] = 7;
    fs.writeFileSync(file, n % 3 ? bytes : bytes.subarray(0, bytes.length / 2));
  },
};
