import fs from 'node:fs';
import path from 'node:path';
import { DOCUMENTS } from './word-files/documents.ts';

// Writes the files of Word that test/word reads: `node --import tsx test/tools/word-files.ts`

const FOLDER = path.resolve(import.meta.dirname, '../word/files');
for (const [name, bytes] of Object.entries(DOCUMENTS)) fs.writeFileSync(path.join(FOLDER, name), bytes);
