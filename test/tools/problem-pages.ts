import fs from 'node:fs';
import path from 'node:path';
import { problemPages, readExamples } from '../docs/problem-pages.ts';

// `npm run docs`: writes a page for each problem into docs/loi.
const folder = path.resolve(import.meta.dirname, '../../docs/loi');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder);
for (const [name, text] of problemPages(await readExamples()))
  fs.writeFileSync(path.join(folder, name), text);
