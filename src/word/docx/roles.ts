import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf } from '../xml.ts';
import type { Styles } from './styles.ts';

/** What a paragraph is, by its style or its form. */
type Role = 'Title' | `Heading${number}` | 'Caption' | 'Quote' | 'Centred' | 'Right';

/** Names of our own, which no document has. */
const OWN = 'Bantin';

/** For mammoth: what each becomes in HTML. */
export const STYLE_MAP = [
  `p.${OWN}Title => p.title:fresh`,
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${OWN}Heading${level} => h${level}:fresh`),
  `p.${OWN}Caption => p.caption:fresh`,
  `p.${OWN}Quote => blockquote > p:fresh`,
  `p.${OWN}Centred => p.centred:fresh`,
  `p.${OWN}Right => p.right:fresh`,
  `table.${OWN}Layout => table.layout:fresh`,
];

/** Gives each paragraph and table a style that says what it is, in place of that of the document. */
export function writeRoles(body: Element, styles: Styles, tableStyles: Element | undefined): void {
  for (const paragraph of descendantsOf(body, 'w:p')) {
    const role = roleOf(paragraph, styles);
    setStyle(paragraph, 'w:pPr', 'w:pStyle', role && OWN + role);
  }
  for (const table of descendantsOf(body, 'w:tbl')) {
    const isLayout = childrenOf(table, 'w:tr').length <= MOST_LAYOUT_ROWS && !hasBorders(table, tableStyles);
    setStyle(table, 'w:tblPr', 'w:tblStyle', isLayout || isBox(table) ? `${OWN}Layout` : undefined);
  }
}

/** A table without lines that puts texts side by side has no more rows. */
const MOST_LAYOUT_ROWS = 2;

/** A frame around a text: a table with a single cell. */
const isBox = (table: Element) => descendantsOf(table, 'w:tc').length === 1;

function setStyle(element: Element, within: string, name: string, style: string | undefined): void {
  const { ownerDocument } = element;
  let properties = childOf(element, within);
  const old = childOf(properties, name);
  if (old) properties?.removeChild(old);
  if (style === undefined || !ownerDocument) return;
  if (!properties) {
    properties = ownerDocument.createElement(within);
    element.insertBefore(properties, element.firstChild);
  }
  const made = ownerDocument.createElement(name);
  made.setAttribute('w:val', style);
  properties.insertBefore(made, properties.firstChild);
}

function roleOf(paragraph: Element, styles: Styles): Role | undefined {
  for (const style of styles.chainOf(styles.idOf(paragraph))) {
    const name = styles.nameOf(style);
    if (name === 'title') return 'Title';
    const [, level] = /^heading ([1-9])$/.exec(name) ?? [];
    if (level !== undefined) return headingOf(Number(level));
    if (name === 'caption' || /^(?:chú thích|chu thich)( ảnh| anh| hình| hinh)?$/.test(name))
      return 'Caption';
    if (/^(?:intense )?quote$/.test(name)) return 'Quote';
  }
  // Level 9 is text.
  const outline = numberOf(styles.propertyOf(paragraph, 'w:outlineLvl')?.element, 'w:val', 0, 9) ?? 9;
  if (outline < 9) return headingOf(outline + 1);
  const alignment = attributeOf(styles.propertyOf(paragraph, 'w:jc')?.element, 'w:val');
  if (alignment === 'right' || alignment === 'end') return 'Right';
  return alignment === 'center' ? 'Centred' : undefined;
}

const headingOf = (level: number): Role => `Heading${Math.min(level, 6)}`;

const hasLine = (borders: Element | undefined): boolean =>
  borders !== undefined &&
  childrenOf(borders).some((line) => !/^(?:nil|none)$/.test(attributeOf(line, 'w:val') ?? 'none'));

/** Whether a table has lines: of its own, of its cells, or of its style. */
function hasBorders(table: Element, styles: Element | undefined): boolean {
  const properties = childOf(table, 'w:tblPr');
  if (childrenOf(table, 'w:tr').some((row) => descendantsOf(row, 'w:tcBorders').some(hasLine))) return true;
  const own = childOf(properties, 'w:tblBorders');
  if (own) return hasLine(own);
  const id = attributeOf(childOf(properties, 'w:tblStyle'), 'w:val');
  const style = styles && childrenOf(styles, 'w:style').find((each) => attributeOf(each, 'w:styleId') === id);
  return style !== undefined && descendantsOf(style, 'w:tblBorders').some(hasLine);
}
