import type { Nodes } from 'hast';
import { normalise } from '../../system/encoding.ts';
import { isElement } from '../hast.ts';

/** Texts as our files hold them: NFC, nothing that nobody sees, plain blanks. Entities are decoded by now. */
export function normaliseTexts(node: Nodes, isCode = false): void {
  if (node.type === 'text') {
    const value = normalise(node.value).replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
    node.value = isCode ? value : value.replace(/\s+/g, ' ');
  }
  if ('children' in node)
    for (const child of node.children) normaliseTexts(child, isCode || isElement(node, 'pre'));
}
