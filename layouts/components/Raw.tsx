import type { Html } from '../../src/markdown/html.ts';

/** HTML from the Markdown renderer, the only text that is printed without being escaped. */
export function Raw({ html, class: name }: { html: Html; class: string }) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
