import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { EleventyConfig } from './types.ts';

/** Makes `*.11ty.tsx` a template language: the element that a template returns becomes a whole HTML document. */
export function tsxPlugin(config: EleventyConfig): void {
  config.addTemplateFormats('11ty.tsx');
  config.addExtension('11ty.tsx', {
    key: '11ty.js',
    compile() {
      return async function render(data) {
        const element = (await this.defaultRenderer(data)) as VNode;
        // As bytes: Eleventy holds every page of a run until its end, and strings would fill the heap.
        return Buffer.from(`<!doctype html>\n${renderToString(element)}\n`);
      };
    },
  });
}
