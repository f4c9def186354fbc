import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** HTML as a tree; a whole page and a part of one alike. */
export const parseHtml = (html: string): Root => fromHtml(html, { fragment: true });

export const htmlOf = (tree: Root): string => toHtml(tree);
