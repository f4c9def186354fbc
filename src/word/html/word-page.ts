import type { Element, Root } from 'hast';
import { attribute, elementsIn, isElement, makeText, rewrite, styleOf, wordsOf } from '../../convert/hast.ts';
import type { ConversionNote } from '../converted-document.ts';
import { markLabel } from '../marks.ts';
import { shownLabel } from '../number-formats.ts';

/** Properties that Word writes into its pages for itself alone. */
const ownStyle = (element: Element, name: string) => styleOf(element, `mso-${name}`);

/**
 * Makes of a page that Word or LibreOffice saved what its other formats are made into: changes accepted, comments gone,
 * the signs of lists marked.
 * @returns what of it there was; never what it said
 */
export function tidyWordPage(tree: Root): ConversionNote[] {
  let [deletions, insertions, comments, contents] = [0, 0, 0, 0];
  rewrite(tree, (element) => {
    if (element.tagName === 'del') {
      deletions += 1;
      return [];
    }
    if (element.tagName === 'ins') {
      insertions += 1;
      return element.children;
    }
    if (ownStyle(element, 'element') === 'comment') comments += 1;
    if (ownStyle(element, 'element').startsWith('comment') || isCommentSign(element)) return [];
    if (/^MsoToc\d$/.test(attribute(element, 'className'))) {
      contents = 1;
      return [];
    }
    if (ownStyle(element, 'list') !== '' && isElement(element, 'p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
      writeLabel(element);
    return [element];
  });
  setClasses(tree);
  return [
    { what: 'insertions' as const, count: insertions },
    { what: 'deletions' as const, count: deletions },
    { what: 'comments' as const, count: comments },
    { what: 'contents' as const, count: contents },
  ].filter(({ count }) => count > 0);
}

const isCommentSign = (element: Element): boolean =>
  /MsoCommentReference|msocomanchor/.test(attribute(element, 'className'));

/** `mso-list:l0 level2 lfo1` on a paragraph, its sign in a part of its own: `mso-list:Ignore`. */
function writeLabel(paragraph: Element): void {
  const [, level = '1'] = /\blevel([1-9])/.exec(ownStyle(paragraph, 'list')) ?? [];
  const [sign] = elementsIn(paragraph, 'span').filter((span) => ownStyle(span, 'list') === 'ignore');
  if (!sign) return;
  rewrite(paragraph, (element) => (element === sign ? [] : [element]));
  const isPicture = elementsIn(sign, 'img').length > 0;
  const written = isPicture ? '-' : shownLabel(wordsOf(sign));
  if (written === '') return;
  const label = isCounted(written) ? written : bullet(written);
  paragraph.children.unshift(makeText(markLabel(Number(level) - 1, label)));
}

/** A number or a letter with a sign; bullets of Word's fonts are letters alone. */
const isCounted = (sign: string): boolean => /\d|[\p{L}][.)/:-]|^\p{Lu}[\p{L}]/u.test(sign);
const bullet = (sign: string): string => (sign === '+' ? '+' : '-');

/** What the other formats say by classes. */
function setClasses(tree: Root): void {
  for (const paragraph of elementsIn(tree, 'p', 'h1')) {
    const name = attribute(paragraph, 'className');
    const isCentred =
      styleOf(paragraph, 'text-align') === 'center' || attribute(paragraph, 'align') === 'center';
    if (/\bMsoTitle\b|\btitle\b/.test(name)) paragraph.properties.className = ['title'];
    else if (/\bMsoCaption\b|\bcaption\b/.test(name)) paragraph.properties.className = ['caption'];
    else if (isCentred && paragraph.tagName === 'p') paragraph.properties.className = ['centred'];
  }
}
