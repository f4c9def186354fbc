import { htmlToMarkdown } from '../../../src/convert/html-to-markdown.ts';
import { renderBody } from '../../../src/markdown/renderer.ts';

/**
 * HTML out of Word or Excel as the Markdown that editors write, and as plain HTML of the same for rich text. Pictures in it
 * are on the machine of whoever wrote it: they are left out.
 */
export function pasted(html: string): { markdown: string; clean: string } {
  const { markdown } = htmlToMarkdown(html, { fileOf: addressOnly });
  const { body } = renderBody(markdown, 'vi', '', 1);
  // A head that says whose it is counts as that of a column for the editor, which then writes no line below it.
  return { markdown: markdown.trimEnd(), clean: body.html.replaceAll(' scope="col"', '') };
}

/** Where a link leads elsewhere it stays; a picture's file is not there. */
const addressOnly = (address: string) =>
  /^(?:https:|mailto:|tel:)/i.test(address) && !/\.(?:png|jpe?g|gif|webp|bmp|svg)$/i.test(address)
    ? address
    : undefined;
