import { renderCustom } from '../../src/eleventy/render.ts';
import { contentAt } from '../../src/reader/content-folder.ts';
import { readSettings } from '../../src/reader/settings.ts';

// Renders a folder of an office's own templates: `node --import tsx render-custom.ts CONTENT OUTPUT LAYOUTS`.
const [content = '', output = '', layouts = ''] = process.argv.slice(2);
await renderCustom(readSettings(contentAt(content)).site, output, layouts);
