import type { Element, ElementContent, Parents, Root } from 'hast';
import { holdsBlock, isBlank, isElement, make, makeText, rewrite, styleOf, wordsOf } from '../hast.ts';
import type { Losses } from '../losses.ts';

/** Elements that say only how their words look. */
const LOOKS = new Set([
  'abbr',
  'acronym',
  'big',
  'font',
  'ins',
  'label',
  'mark',
  'nobr',
  'o:p',
  'small',
  'span',
  'u',
]);
const MARKS: Readonly<Record<string, string>> = { b: 'strong', i: 'em', strike: 'del', s: 'del' };
const IS_MARK = new Set(['strong', 'em', 'del']);

/** Bold, italics and what is crossed out, as Markdown can say them; other looks are let go. */
export function tidyMarks(tree: Root, left: Losses): void {
  rewrite(tree, (element) => {
    if (LOOKS.has(element.tagName)) return styled(element);
    if (element.tagName === 'sup' || element.tagName === 'sub') return raised(element, left);
    const tagName = MARKS[element.tagName] ?? element.tagName;
    if (!IS_MARK.has(tagName)) return [element];
    // Google Docs puts a whole text into `<b style="font-weight:normal">`.
    const isUndone = tagName === 'strong' && /^(?:normal|[1-4]00)$/.test(styleOf(element, 'font-weight'));
    return isUndone || holdsBlock(element) ? element.children : [make(tagName, element.children)];
  });
  joinMarks(tree);
}

function styled(element: Element): ElementContent[] {
  if (holdsBlock(element)) return element.children;
  let { children } = element;
  if (/^(?:bold|bolder|[6-9]00)$/.test(styleOf(element, 'font-weight')))
    children = [make('strong', children)];
  if (/^(?:italic|oblique)/.test(styleOf(element, 'font-style'))) children = [make('em', children)];
  if (styleOf(element, 'text-decoration').includes('line-through')) children = [make('del', children)];
  return children;
}

const RAISED: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  sub: '₀₁₂₃₄₅₆₇₈₉',
};

/** `m<sup>2</sup>` is `m²`; other words come down to the line. */
function raised(element: Element, left: Losses): ElementContent[] {
  const words = wordsOf(element);
  const digits = [...(RAISED[element.tagName] ?? '')];
  if (/^\d{1,3}$/.test(words)) return [makeText([...words].map((digit) => digits[Number(digit)]).join(''))];
  // The sign of a footnote is raised anyway.
  if (/[\p{L}\d]/u.test(words)) left.add('raised', words);
  return element.children;
}

/** Marks of one kind that touch are one; blanks at their edges stand outside; a mark inside the same mark is none. */
function joinMarks(parent: Parents, open: readonly string[] = []): void {
  const isHeading = isElement(parent, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const inside = isHeading ? [...open, 'strong'] : open;
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (isElement(child, ...IS_MARK) && inside.includes(child.tagName)) children.push(...child.children);
    else children.push(child);
  }
  const joined = join(children);
  for (const child of joined) {
    if (isElement(child)) joinMarks(child, IS_MARK.has(child.tagName) ? [...inside, child.tagName] : inside);
  }
  parent.children = joined.flatMap((child) => (isElement(child, ...IS_MARK) ? tight(child) : [child]));
}

function join(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    const before = last && isBlank(last) ? joined.at(-2) : last;
    if (isElement(child, ...IS_MARK) && isElement(before, child.tagName)) {
      if (last && last !== before) before.children.push(...joined.splice(-1));
      before.children.push(...child.children);
    } else joined.push(child);
  }
  return joined;
}

/** A mark without the blanks and line breaks at its edges, which stand before and after it. */
function tight(mark: Element): ElementContent[] {
  const { children } = mark;
  const [before, after] = [edge(children, 0), edge(children, -1).reverse()];
  // Stars around nothing but signs would be printed.
  const isWorth = /[\p{L}\p{N}]/u.test(wordsOf(mark)) || children.some((child) => !isText(child));
  return [...before, ...(children.length === 0 ? [] : isWorth ? [mark] : children), ...after];
}

const isText = (node: ElementContent) => node.type === 'text';

/** Takes blanks and line breaks off one end of the children. */
function edge(children: ElementContent[], at: 0 | -1): ElementContent[] {
  const taken: ElementContent[] = [];
  for (let node = children.at(at); node; node = children.at(at)) {
    if (isElement(node, 'br') || isBlank(node)) {
      taken.push(...children.splice(at, 1));
      continue;
    }
    if (node.type !== 'text') break;
    const trimmed = at === 0 ? node.value.trimStart() : node.value.trimEnd();
    if (trimmed !== node.value) taken.push(makeText(' '));
    node.value = trimmed;
    break;
  }
  return taken;
}
