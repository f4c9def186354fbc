import path from 'node:path';
import { assemble } from '../../src/content/library.ts';
import { renderPages } from '../../src/eleventy/render.ts';

// Renders the templates of test/site/layouts/custom: `node --import tsx render-custom.ts CONTENT OUTPUT`.
const [content = '', output = ''] = process.argv.slice(2);
const cache = path.join(output, '../cache');
const { site } = await assemble({ root: content, cache, clock: Date.UTC(2026, 10, 22), preview: false });
await renderPages({ site, pages: [], chrome: {}, output, layouts: 'test/site/layouts', onRender: () => {} });
