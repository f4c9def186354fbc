import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Html } from '../../src/markdown/html.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';

const rendered = new WeakMap<Chrome, Map<string, Html>>();

/** What is the same on many pages of a language, rendered once. @param key names the part and all that it depends on besides the chrome */
export function once(chrome: Chrome, key: string, render: () => VNode): { __html: Html } {
  let parts = rendered.get(chrome);
  if (!parts) {
    parts = new Map();
    rendered.set(chrome, parts);
  }
  let html = parts.get(key);
  if (html === undefined) {
    html = renderToString(render()) as Html;
    parts.set(key, html);
  }
  return { __html: html };
}
