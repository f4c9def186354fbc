import type { Element } from '@xmldom/xmldom';
import type { ConversionNote } from '../converted-document.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, remove, unwrap } from '../xml.ts';

/**
 * Takes what floats on a page into the text, as far as it is text: text boxes stand behind their paragraph, formulas
 * become a line of signs. What only Word can draw, and tables of contents, are taken away.
 * @returns what of it there was
 */
export function takeShapes(root: Element): ConversionNote[] {
  const contents = removeContents(root);
  for (const either of descendantsOf(root, 'mc:AlternateContent')) chooseOne(either);
  const boxes = outermost(root, 'w:txbxContent').filter((box) => box.textContent?.trim() !== '');
  for (const box of boxes) hoist(box);
  const drawings = descendantsOf(root, 'w:drawing', 'w:pict').filter(
    (drawing) => descendantsOf(drawing, 'pic:pic', 'v:imagedata').length === 0,
  );
  // Its text has been taken out; an empty one is a line or an arrow.
  const drawn = drawings.filter((drawing) => descendantsOf(drawing, ...DRAWN).length > 0);
  for (const drawing of drawings) remove(drawing);
  const groups = descendantsOf(root, 'wpg:wgp').flatMap((group) => descendantsOf(group, 'pic:pic'));
  const objects = descendantsOf(root, 'w:object').length;
  const formulas = outermost(root, 'm:oMath');
  for (const formula of formulas) writeFormula(formula);
  return [
    { what: 'contents' as const, count: contents },
    { what: 'text-box' as const, count: boxes.length },
    { what: 'drawing' as const, count: drawn.length + groups.length },
    { what: 'object' as const, count: objects },
    { what: 'equation' as const, count: formulas.length },
  ].filter(({ count }) => count > 0);
}

/** Charts and diagrams (SmartArt). */
const DRAWN = ['c:chart', 'cx:chart', 'dgm:relIds'];

/** Word writes new things twice, the second time for old programs. */
function chooseOne(either: Element): void {
  const [choice, fallback] = [childOf(either, 'mc:Choice'), childOf(either, 'mc:Fallback')];
  const chosen = choice ?? fallback;
  if (!chosen) return;
  for (const child of childrenOf(either)) if (child !== chosen) remove(child);
  unwrap(chosen);
  unwrap(either);
}

const outermost = (root: Element, name: string): Element[] => {
  const all = descendantsOf(root, name);
  return all.filter((each) => !all.some((other) => other !== each && isInside(each, other)));
};

function isInside(element: Element, other: Element): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) if (node === other) return true;
  return false;
}

/** Puts the paragraphs of a text box behind the paragraph that it is anchored in. */
function hoist(box: Element): void {
  let anchor = box.parentNode;
  while (anchor && anchor.nodeName !== 'w:p') anchor = anchor.parentNode;
  const place = anchor?.parentNode;
  if (!anchor || !place) return;
  const behind = anchor.nextSibling;
  for (const block of childrenOf(box)) place.insertBefore(block, behind);
}

/** A formula as the letters and signs that it has. */
function writeFormula(formula: Element): void {
  const { ownerDocument, parentNode } = formula;
  if (!ownerDocument || !parentNode) return;
  const run = ownerDocument.createElement('w:r');
  const text = ownerDocument.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = descendantsOf(formula, 'm:t')
    .map((each) => each.textContent ?? '')
    .join('');
  run.appendChild(text);
  const place = parentNode.nodeName === 'm:oMathPara' ? parentNode : formula;
  place.parentNode?.replaceChild(run, place);
}

/** Tables of contents: the page makes its own. */
function removeContents(root: Element): number {
  const blocks = descendantsOf(root, 'w:sdt').filter((block) =>
    descendantsOf(block, 'w:docPartGallery').some(
      (gallery) => attributeOf(gallery, 'w:val') === 'Table of Contents',
    ),
  );
  for (const block of blocks) remove(block);
  return blocks.length;
}
