import { toMdast } from 'hast-util-to-mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { cleanUp } from './clean/clean-up.ts';
import type { Picture } from './clean/pictures.ts';
import { type Loss, Losses } from './losses.ts';
import { FORM } from './markdown-form.ts';
import { parseHtml } from './parse-html.ts';
import { TO_MDAST } from './to-mdast.ts';

export interface ConvertOptions {
  /**
   * Where a picture or a link of the page leads in our content: the name of a file of the bundle, the id of a bulletin, or
   * an address; empty: nowhere, so that a link stays as its words. Where it gives nothing, a picture is left out and a link
   * keeps its address if that is one of another site. Without it pictures keep their addresses.
   */
  fileOf?(address: string): string | undefined;
}

export interface Converted {
  markdown: string;
  /** All pictures of the page, also those that were left out. */
  pictures: Picture[];
  /** What could not be taken. */
  left: Loss[];
}

/** HTML of a portal, of Word or of a mail → a body as editors write it. */
export function htmlToMarkdown(html: string, options: ConvertOptions = {}): Converted {
  const left = new Losses();
  const tree = parseHtml(html, () => left.add('too-deep', html.replace(/<[^<>]*>/g, ' ')));
  const pictures = cleanUp(tree, options.fileOf, left);
  const markdown = toMarkdown(toMdast(tree, { document: true, handlers: TO_MDAST }), FORM).trim();
  return { markdown: markdown === '' ? '' : `${markdown}\n`, pictures, left: left.all };
}
