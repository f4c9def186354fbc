import fs from 'node:fs';
import path from 'node:path';
import { fieldsMarkdown } from './fields-table.ts';

// `npm run docs`: writes the table of fields for editors.
fs.writeFileSync(path.resolve(import.meta.dirname, '../../docs/fields.md'), fieldsMarkdown());
