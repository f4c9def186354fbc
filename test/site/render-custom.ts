import path from 'node:path';
import { assemble } from '../../src/content/library.ts';
import { renderPages } from '../../src/eleventy/render.ts';

// Renders a folder of an office's own templates: `node --import tsx render-custom.ts CONTENT OUTPUT LAYOUTS`.
const [content = '', output = '', layouts = ''] = process.argv.slice(2);
const cache = path.join(output, '../cache');
const { site } = await assemble({ root: content, cache, clock: Date.UTC(2026, 10, 22), preview: false });
await renderPages({ site, pages: [], chrome: {}, output, layouts, onRender: () => {} });
