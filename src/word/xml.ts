import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** XML that is not well-formed: the file is damaged. */
export class BrokenXml extends Error {
  override name = 'BrokenXml';
}

/** The outermost element of an XML file inside a document. @throws BrokenXml */
export function parseXml(bytes: Uint8Array): Element {
  const text = new TextDecoder().decode(bytes);
  try {
    const stop = (_: string, message: string) => {
      throw new BrokenXml(message);
    };
    const root = new DOMParser({
      onError: (level, message) => (level === 'warning' ? undefined : stop(level, message)),
    }).parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch (error) {
    throw error instanceof BrokenXml ? error : new BrokenXml(String(error));
  }
  throw new BrokenXml('no element');
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements inside one, or those of a name: `w:p`. */
export function childrenOf(element: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.nodeName === name)) found.push(node);
  return found;
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element, name)[0];

/** All elements of these names inside one, in the order of the text. */
export function descendantsOf(element: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  const go = (parent: Element) => {
    for (const child of childrenOf(parent)) {
      if (names.includes(child.nodeName)) found.push(child);
      go(child);
    }
  };
  go(element);
  return found;
}

/** An attribute, or nothing where it is not there. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

/**
 * The whole number that an attribute holds, one out of bounds as the nearest within. Files that a program damaged hold any
 * number, and words.
 * @returns nothing where it is not there, or no whole number
 */
export function numberOf(
  element: Element | undefined,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const written = attributeOf(element, name)?.trim() ?? '';
  return /^[+-]?\d+$/.test(written) ? Math.max(least, Math.min(Number(written), most)) : undefined;
}

/** Whether a switch of Word is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element, 'w:val') ?? '');

/** Puts what is inside an element in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  parent.removeChild(element);
}

export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node);
};
