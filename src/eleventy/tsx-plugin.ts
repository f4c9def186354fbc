import { pathToFileURL } from 'node:url';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { moduleOf } from '../system/code.ts';
import { PageBatch } from './page-template.ts';
import type { EleventyConfig } from './types.ts';

/** What a file `*.11ty.tsx` exports. */
interface TsxTemplate {
  data?: object;
  default(data: unknown): VNode | PageBatch | Promise<VNode | PageBatch>;
}

/** Makes `*.11ty.tsx` a template language: the element that a template returns becomes a whole HTML document. */
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
      return async (data) => {
        const made = await template.default(data);
        if (!(made instanceof PageBatch)) return documentOf(made);
        // Eleventy would hold every page of a run until its end.
        made.handOver(documentOf);
        return '';
      };
    },
  });
}

export const documentOf = (element: VNode) => `<!doctype html>\n${renderToString(element)}\n`;

/** @param inputPath as Eleventy names it, `./layouts/home.11ty.tsx` */
function loadTemplate(inputPath: string): Promise<TsxTemplate> {
  return import(pathToFileURL(moduleOf(inputPath)).href);
}
