import type { Element, ElementContent, Root } from 'hast';
import { addressFault } from '../../content/fields/addresses.ts';
import { attribute, elementsIn, rewrite, wordsOf } from '../hast.ts';
import type { Losses } from '../losses.ts';

/** Where a link or a picture of the page leads in our content, if it does. */
export type FileOf = (address: string) => string | undefined;

/**
 * Gives links and pictures the addresses that they have in our content. A link that leads nowhere stays as its words, a
 * picture without a file goes.
 */
export function replaceAddresses(tree: Root, fileOf: FileOf | undefined, left: Losses): void {
  rewrite(tree, (element) => {
    if (element.tagName === 'area') reportArea(element, left);
    if (element.tagName === 'area' || element.tagName === 'map') return element.children;
    if (element.tagName === 'a') return link(element, fileOf, left);
    return [element];
  });
}

const PICTURE = /\.(?:jpe?g|jfif|png|gif|webp|bmp|tiff?)(?:[?#]|$)/i;

/** A part of a picture that leads somewhere. */
function reportArea(area: Element, left: Losses): void {
  const href = attribute(area, 'href').trim();
  if (href !== '') left.add('link', `${attribute(area, 'alt')} → ${href}`);
}

function link(element: Element, fileOf: FileOf | undefined, left: Losses): ElementContent[] {
  const { children } = element;
  const href = attribute(element, 'href').trim();
  if (href === '') return children;
  const [picture] = elementsIn(element, 'img');
  if (picture) {
    // A picture of ours has no link: mostly it leads to a larger one.
    if (!PICTURE.test(href) && !href.startsWith('#'))
      left.add('link', `${wordsOf(element) || attribute(picture, 'alt')} → ${href}`);
    return children;
  }
  if (href.startsWith('#')) {
    if (/[\p{L}\d]/u.test(href)) left.add('link', `${wordsOf(element)} → ${href}`);
    return children;
  }
  const target = fileOf?.(href) ?? outside(href);
  if (!target) left.add('link', `${wordsOf(element)} → ${href}`);
  if (!target || wordsOf(element) === '') return children;
  element.properties = { href: target };
  return [element];
}

/** An address off the site, as our content may hold it. */
function outside(href: string): string | undefined {
  const written = href.replace(/^\/\/(?=[^/])/, 'https://');
  if (!/^(?:https?|mailto|tel):/i.test(written) || !URL.canParse(written)) return undefined;
  const address = /^(?:mailto|tel):/i.test(written) ? written.replace(/\s+/g, '') : new URL(written).href;
  return addressFault(address) === undefined ? address : undefined;
}
