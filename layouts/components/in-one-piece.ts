import type { Html } from '../../src/markdown/html.ts';

/**
 * HTML that many pages print. V8 leaves a text in the pieces that it was put together from, and would go through all of
 * them again with each page that is written.
 */
export const inOnePiece = (html: string): Html => Buffer.from(html).toString() as Html;
