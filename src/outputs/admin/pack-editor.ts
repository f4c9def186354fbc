import fs from 'node:fs';
import { PACKED, readEditor, writeEditor } from './cached-editor.ts';

// `npm pack`: the package brings the web editor as browsers load it.
if (!readEditor(PACKED)) {
  fs.rmSync(PACKED, { recursive: true, force: true });
  await writeEditor(PACKED);
}
