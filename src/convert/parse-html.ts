import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * HTML as a tree, as browsers read it: nothing is too broken. Each element knows its place in the text.
 * @param onDeep called where elements lie so deep in each other that only paragraphs, links and pictures can be kept
 */
export function parseHtml(html: string, onDeep = () => {}): Root {
  try {
    return fromHtml(html, { fragment: true });
  } catch (error) {
    // The library goes down into each element by itself, and has no stack left.
    if (!(error instanceof RangeError)) throw error;
    onDeep();
    return fromHtml(html.replace(/<(?!\/?(?:p|br|a|img)\b)[^<>]*>/gi, ' '), { fragment: true });
  }
}
