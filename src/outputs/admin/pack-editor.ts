import fs from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../system/code.ts';
import { writeEditor } from './cached-editor.ts';

// `npm pack`: the package brings the web editor as browsers load it.
const folder = path.join(PROJECT, 'editor');
fs.rmSync(folder, { recursive: true, force: true });
await writeEditor(folder);
