import type { Element } from '@xmldom/xmldom';
import type { ConversionNote } from '../converted-document.ts';
import { childOf, childrenOf, descendantsOf, isElement, isOn, remove, unwrap } from '../xml.ts';

/**
 * Makes a text what it would be with all changes accepted, without comments and hidden words.
 * @returns how much of each there was; never what it said
 */
export function acceptChanges(root: Element): ConversionNote[] {
  const deleted = descendantsOf(root, 'w:del', 'w:moveFrom').filter(isContent);
  const inserted = descendantsOf(root, 'w:ins', 'w:moveTo').filter(isContent);
  for (const row of descendantsOf(root, 'w:tr')) if (childOf(childOf(row, 'w:trPr'), 'w:del')) remove(row);
  for (const change of deleted) remove(change);
  for (const change of inserted) unwrap(change);
  joinParagraphs(root);
  const hidden = descendantsOf(root, 'w:r').filter((run) => isOn(childOf(childOf(run, 'w:rPr'), 'w:vanish')));
  const said = hidden.filter((run) => descendantsOf(run, 'w:t').length > 0);
  for (const run of hidden) remove(run);
  const comments = descendantsOf(root, 'w:commentReference').length;
  return [
    { what: 'insertions' as const, count: inserted.length },
    { what: 'deletions' as const, count: deleted.length },
    { what: 'comments' as const, count: comments },
    { what: 'hidden' as const, count: said.length },
  ].filter(({ count }) => count > 0);
}

/** Whether a change is one of the text: inside properties it marks the end of a paragraph or a row. */
const isContent = ({ parentNode }: Element) => !/^w:(?:rPr|trPr|tcPr|pPr)$/.test(parentNode?.nodeName ?? '');

/** A paragraph whose end was deleted goes on with the next one. */
function joinParagraphs(root: Element): void {
  for (const paragraph of descendantsOf(root, 'w:p').reverse()) {
    const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    if (!childOf(mark, 'w:del') && !childOf(mark, 'w:moveFrom')) continue;
    const following = elementBehind(paragraph);
    const content = childrenOf(paragraph).filter(({ nodeName }) => nodeName !== 'w:pPr');
    if (following?.nodeName !== 'w:p') {
      if (content.length === 0) remove(paragraph);
      continue;
    }
    const properties = childOf(following, 'w:pPr');
    const first = properties ? properties.nextSibling : following.firstChild;
    for (const each of content) following.insertBefore(each, first);
    remove(paragraph);
  }
}

function elementBehind(element: Element): Element | undefined {
  for (let node = element.nextSibling; node; node = node.nextSibling) if (isElement(node)) return node;
  return undefined;
}
