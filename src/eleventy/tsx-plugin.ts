import { pathToFileURL } from 'node:url';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { moduleOf } from '../system/code.ts';
import type { EleventyConfig } from './types.ts';

/** What a page template exports. */
interface TsxTemplate {
  data?: object;
  default(data: unknown): void;
}

/** Makes `*.11ty.tsx` a template language: a page template hands its pages over, and returns nothing. */
export function tsxPlugin(config: EleventyConfig): void {
  config.addTemplateFormats('11ty.tsx');
  config.addExtension('11ty.tsx', {
    // Eleventy reads no file: the module says all.
    read: false,
    getData: true,
    getInstanceFromInputPath: loadTemplate,
    compileOptions: { cache: true },
    async compile(_content, inputPath) {
      const template = await loadTemplate(inputPath);
      return (data) => {
        template.default(data);
        return '';
      };
    },
  });
}

/** The element of a whole page → its HTML document. */
export const documentOf = (element: VNode) => `<!doctype html>\n${renderToString(element)}\n`;

/** @param inputPath as Eleventy names it, `./layouts/home.11ty.tsx` */
function loadTemplate(inputPath: string): Promise<TsxTemplate> {
  return import(pathToFileURL(moduleOf(inputPath)).href);
}
