import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { convert } from './libreoffice.ts';
import { fodt } from './word-files/fodt.ts';
import { NEWS } from './word-files/news.ts';
import { OFFICIAL } from './word-files/official.ts';
import { PAGES } from './word-files/pages.ts';
import { MAP } from './word-files/pictures.ts';

// Writes the files of Word that test/word reads: `node --import tsx test/tools/word-files.ts`. Some are made by LibreOffice
// (Debian: libreoffice-writer-nogui), which also says what numbers it shows: `….shown.txt`.

const FOLDER = path.resolve(import.meta.dirname, '../word/files');
const write = (name: string, bytes: Uint8Array) => fs.writeFileSync(path.join(FOLDER, name), bytes);

fs.mkdirSync(path.join(FOLDER, 'luu-tu-word_files'), { recursive: true });
for (const [name, bytes] of Object.entries({ ...NEWS, ...OFFICIAL, ...PAGES })) write(name, bytes);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'word-files-'));
const source = path.join(folder, 'ke-hoach.fodt');
fs.writeFileSync(source, fodt(MAP));
for (const ending of ['odt', 'docx', 'html']) {
  write(`ke-hoach-libreoffice.${ending}`, convert(source, ending, folder).bytes);
}
for (const name of [
  'danh-sach.docx',
  'quy-che-nam-cap.docx',
  'ke-hoach-libreoffice.docx',
  'ke-hoach-libreoffice.odt',
]) {
  const shown = convert(path.join(FOLDER, name), 'txt:Text (encoded):UTF8', folder).bytes;
  write(`${name}.shown.txt`, shown);
}
fs.rmSync(folder, { recursive: true });
