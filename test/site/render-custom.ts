import { readSettings } from '../../src/content/settings.ts';
import { contentAt } from '../../src/content/source.ts';
import { renderCustom } from '../../src/eleventy/render.ts';

// Renders a folder of an office's own templates: `node --import tsx render-custom.ts CONTENT OUTPUT LAYOUTS`.
const [content = '', output = '', layouts = ''] = process.argv.slice(2);
await renderCustom(readSettings(contentAt(content)).site, output, layouts);
