import type { PreviewProps } from '@sveltia/cms';
import { isLang, type Lang } from '../../../src/i18n/language.ts';
import { renderBody } from '../../../src/markdown/renderer.ts';
import { describe } from '../../../src/problems/sentences.ts';

// How a text will look: the site's own renderer of Markdown, its style sheet and its elements, as layouts/bulletin.11ty.tsx has them.

type Entry = PreviewProps['entry'];
type Child = unknown;

declare global {
  interface Window {
    /** React's `createElement`, as the editor gives it. */
    h(type: unknown, props: Readonly<Record<string, unknown>> | null, ...children: Child[]): never;
  }
}

const text = (entry: Entry, key: string): string => {
  const value = entry.getIn(['data', key]);
  return typeof value === 'string' ? value : '';
};

/** A bulletin: title, day, summary, picture and text. */
export function bulletinPreview(props: PreviewProps) {
  const { h } = window;
  const { entry, getAsset } = props;
  const picture = getAsset(text(entry, 'image'))?.url;
  return shell(
    props,
    h('p', { className: 'byline' }, text(entry, 'date')),
    h('p', { className: 'lede' }, text(entry, 'summary')),
    picture &&
      h(
        'figure',
        { className: 'lead' },
        h('img', { src: picture, alt: text(entry, 'imageAlt') }),
        h('figcaption', null, text(entry, 'imageCaption')),
      ),
  );
}

/** A standing page: title and text. */
export const pagePreview = (props: PreviewProps) => shell(props);

function shell(props: PreviewProps, ...head: Child[]) {
  const { h } = window;
  const { entry, document } = props;
  const { html, told } = rendered(props, langOf(document));
  return h(
    'main',
    { id: 'bantin-main' },
    h(
      'article',
      { className: 'bulletin' },
      h('header', null, h('h1', null, text(entry, 'title'))),
      ...head,
      told.length > 0 &&
        h(
          'div',
          { className: 'box warning', role: 'note' },
          h('ul', null, ...told.map((each, i) => h('li', { key: i }, each))),
        ),
      h('div', { className: 'prose', dangerouslySetInnerHTML: { __html: html } }),
    ),
  );
}

/** The language of a pane, which the editor writes on its document. */
function langOf(document: Document): Lang {
  const [lang = 'vi'] = document.documentElement.lang.split('-');
  return isLang(lang) ? lang : 'vi';
}

/** What readers will get of a body, and what the checker says of it. */
function rendered({ entry, getAsset }: PreviewProps, lang: Lang) {
  const { body, problems } = renderBody(text(entry, 'body'), lang, '', 1, { files: ANY_FILE });
  const page = new DOMParser().parseFromString(body.html, 'text/html');
  for (const image of page.querySelectorAll<HTMLImageElement>('img[src^="image:"]')) {
    const name = decodeURIComponent((image.getAttribute('src') ?? '').slice('image:'.length));
    image.src = getAsset(name)?.url ?? '';
  }
  // A preview leads nowhere.
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href');
  const told = problems.map((found) => Object.values(describe(found, lang)).join(' '));
  return { html: page.body.innerHTML, told };
}

/** Which files lie in a bundle, the page does not know. */
const ANY_FILE = { has: () => true, keys: () => new Map<string, unknown>().keys() };
