import type { Element } from '@xmldom/xmldom';
import { markLabel } from '../marks.ts';
import { attributeOf, childOf, descendantsOf, numberOf, remove } from '../xml.ts';
import { LAST_LEVEL, type Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/**
 * Writes the signs of all lists into their paragraphs, as Word shows them, and takes away what made Word show them. So a
 * converter that knows of no signs keeps them.
 */
export function writeLabels(body: Element, numbering: Numbering, styles: Styles): void {
  for (const paragraph of descendantsOf(body, 'w:p')) {
    const place = placeOf(paragraph, numbering, styles);
    const label = place && isShown(paragraph) ? numbering.next(place.list, place.level) : undefined;
    const properties = childOf(paragraph, 'w:pPr');
    const own = childOf(properties, 'w:numPr');
    if (own) remove(own);
    if (!label || label.text === '') continue;
    const run = paragraph.ownerDocument?.createElement('w:r');
    const text = paragraph.ownerDocument?.createElement('w:t');
    if (!run || !text) continue;
    text.setAttribute('xml:space', 'preserve');
    text.textContent = markLabel(label.level, label.text);
    run.appendChild(text);
    paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  }
}

/** An empty paragraph of a list has a sign in Word, too, but nothing to be numbered: it counts, unless it only ends a section. */
const isShown = (paragraph: Element) => childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') === undefined;

/** The list of a paragraph and its level there: its own, or that of its style. */
function placeOf(
  paragraph: Element,
  numbering: Numbering,
  styles: Styles,
): { list: string; level: number } | undefined {
  const found = styles.propertyOf(paragraph, 'w:numPr');
  if (!found) return undefined;
  const list =
    attributeOf(childOf(found.element, 'w:numId'), 'w:val') ??
    // A paragraph may change its level alone: the list is that of its style.
    styles.listOf(paragraph);
  // List 0 takes a paragraph out of the list of its style.
  if (list === undefined || list === '0') return undefined;
  const written = numberOf(childOf(found.element, 'w:ilvl'), 'w:val', 0, LAST_LEVEL) ?? 0;
  const byStyle = styles
    .chainOf(found.style ?? styles.idOf(paragraph))
    .map((style) => numbering.levelOfStyle(list, style))
    .find((level) => level !== undefined);
  const level = found.style === undefined ? written : (byStyle ?? written);
  return { list, level };
}
