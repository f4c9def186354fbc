import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, html, type ParserOptions, parse, parseFragment } from 'parse5';
import { SCRIPT_HASH } from '../setup/static-server.ts';
import { type AllowList, BODY, PAGE, VALUES } from './allow-list.ts';

type TreeAdapter = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** U+FFFE and its like: an error by the letter, but read like any character. */
const HARMLESS = 'noncharacter-in-input-stream';

const REFRESH = /^0; url=\/(?![/\\])[^\s\\"'<>]*$/;
const ASSET = /^\/assets\/[\w.-]+\.js$/;

/** What a browser would find on a page beyond the allow-list, or could read in two ways. */
export function pageFaults(page: string): string[] {
  return faultsIn(PAGE, (options) => parse(page, options));
}

/** The same for a text that stands in a feed or in open data. */
export function bodyFaults(body: string): string[] {
  return faultsIn(BODY, (options) => parseFragment(body, options));
}

function faultsIn(allowed: AllowList, read: (options: ParserOptions<TreeAdapter>) => Node): string[] {
  const errors: string[] = [];
  const node = read({ onParseError: ({ code }) => errors.push(code) });
  return [...faultsOf(node, allowed), ...errors.filter((code) => code !== HARMLESS)];
}

function faultsOf(node: Node, allowed: AllowList): string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => faultsOf(child, allowed)) : [];
  if (node.nodeName === '#comment') return ['a comment'];
  return 'tagName' in node ? [...elementFaults(node, allowed), ...inside] : inside;
}

function elementFaults(element: Element, allowed: AllowList): string[] {
  const { tagName, namespaceURI, attrs } = element;
  const attributes = allowed[tagName];
  if (!attributes || namespaceURI !== html.NS.HTML) return [`<${tagName}>`];
  const faults = attrs
    .filter(({ name, value }) => !attributes.includes(name) || VALUES[name]?.test(value) === false)
    .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
  if (tagName === 'script' && !isOurs(element)) faults.push(`<script> ${textOf(element)}`);
  const of = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  if (of['http-equiv'] !== undefined && !REFRESH.test(of.content ?? '')) faults.push(`refresh ${of.content}`);
  return faults;
}

/** A script of the site's own: a file of `assets/`, the one whose hash hosts allow, or data that no text can end. */
function isOurs(element: Element): boolean {
  const { src, type } = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const text = textOf(element);
  if (src !== undefined) return ASSET.test(src) && type === 'module' && text === '';
  if (type === 'application/ld+json') return !text.includes('<') && isJson(text);
  return `sha256-${createHash('sha256').update(text).digest('base64')}` === SCRIPT_HASH;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** The text inside an element, as a reader sees it. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text of a page's first heading. */
export function headingOf(page: string): string | undefined {
  const [heading] = /<h1.*?<\/h1>/s.exec(page) ?? [];
  return heading && textOf(parseFragment(heading));
}
