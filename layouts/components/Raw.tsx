import type { Html } from '../../src/markdown/html.ts';

/** HTML from the Markdown renderer, the only text that is printed without being escaped. */
export function Raw({ html, class: name }: { html: Html; class: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: Html is made by the renderer alone, from escaped text
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
