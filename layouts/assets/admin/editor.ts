import CMS from '@sveltia/cms';
import { BULLETINS, ENGLISH_BULLETINS, FORMATS, PAGES } from '../../../src/outputs/admin/collections.ts';
import type { EditorData } from '../../../src/outputs/admin/page.ts';
import { boxes } from './boxes.ts';
import { readText, writeText } from './file-format.ts';
import { cleanPastes } from './paste.ts';
import { previews } from './preview.ts';

// The page of the web editor: forms and previews of this office in the editor, which is a library.

const data = JSON.parse(document.body.dataset.editor ?? '{}') as EditorData;

/** The forms speak the first of the reader's languages that they have; else that of the site. */
function chooseConfig(): void {
  const codes = navigator.languages.map((each) => each.slice(0, 2));
  const code = codes.find((each) => each in data.configs);
  const config = code && data.configs[code as keyof typeof data.configs];
  const link = document.querySelector<HTMLLinkElement>('link[rel=cms-config-url]');
  if (config && link) link.href = config;
}

/** Where there is no fading from page to page, the editor goes at once; by itself it does not ask who wants no motion. */
function stopMotion(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches)
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
}

chooseConfig();
stopMotion();
cleanPastes();
for (const [name, format] of Object.entries(FORMATS))
  CMS.registerCustomFormat(format, 'md', {
    fromFile: (text, path) => readText(text, path, name === 'both'),
    toFile: writeText,
  });
CMS.registerPreviewStyle(data.style);
const { bulletin, page } = previews(data);
CMS.registerPreviewTemplate(BULLETINS, bulletin);
CMS.registerPreviewTemplate(ENGLISH_BULLETINS, bulletin);
CMS.registerPreviewTemplate(PAGES, page);
for (const box of boxes()) CMS.registerEditorComponent(box);
CMS.init();
