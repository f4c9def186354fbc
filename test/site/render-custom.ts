import { renderCustom } from '../../src/eleventy/render.ts';
import { contentAt } from '../../src/reader/content-folder.ts';
import { readSettings } from '../../src/reader/settings.ts';

// Renders folders of an office's own templates, one after the other, each into a folder of its own:
// `node --import tsx render-custom.ts CONTENT LAYOUTS OUTPUT LAYOUTS OUTPUT …`. Says of each how it ended.
const [content = '', ...folders] = process.argv.slice(2);
const { site } = readSettings(contentAt(content));
for (let at = 0; at < folders.length; at += 2) {
  const [layouts = '', output = ''] = folders.slice(at);
  try {
    await renderCustom(site, output, layouts);
    console.log(`${layouts} done`);
  } catch {
    console.log(`${layouts} refused`);
  }
}
