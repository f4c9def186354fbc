import fs from 'node:fs';
import path from 'node:path';
import { editorFiles } from './editors/editor-files.ts';
import { fieldsMarkdown } from './fields-table.ts';

// `npm run docs`: writes the table of fields for editors, and what editors of text read.
for (const [name, text] of Object.entries({ 'docs/fields.md': fieldsMarkdown(), ...editorFiles() })) {
  const file = path.resolve(import.meta.dirname, '../..', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
