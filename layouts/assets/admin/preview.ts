import type { PreviewProps } from '@sveltia/cms';
import { isDayAlone, parseDate } from '../../../src/content/fields/dates.ts';
import { longDate, shortDate } from '../../../src/filters/dates.ts';
import { isLang, type Lang, otherLang } from '../../../src/i18n/language.ts';
import { messages } from '../../../src/i18n/messages/messages.ts';
import { renderBody } from '../../../src/markdown/renderer.ts';
import type { EditorData } from '../../../src/outputs/admin/page.ts';
import { describe } from '../../../src/problems/sentences.ts';

// How a text will look: the site's own renderer of Markdown, its style sheet and its elements, as layouts/bulletin.11ty.tsx has them.

type Site = Pick<EditorData, 'zone' | 'lang'>;
type Child = unknown;

declare global {
  interface Window {
    /** React's `createElement`, as the editor gives it. */
    h(type: unknown, props: Readonly<Record<string, unknown>> | null, ...children: Child[]): never;
  }
}

/** The previews of the two kinds of text. */
export const previews = (site: Site) => ({
  bulletin: (props: PreviewProps) => bulletinPreview(props, site),
  page: (props: PreviewProps) => shell(props, langOf(props, site)),
});

/** A bulletin: title, day, author, summary, picture and text. */
function bulletinPreview(props: PreviewProps, site: Site) {
  const { h } = window;
  const lang = langOf(props, site);
  const { text, shared } = readerOf(props, lang);
  const { pictureBy, kinds } = messages(lang);
  const kind = kinds[text(shared('kind')) as keyof typeof kinds];
  const date = dateOf(text(shared('date')), lang, site.zone);
  const source = inLang(shared('source'), lang);
  const picture = props.getAsset(text(shared('image')))?.url;
  const credit = text(shared('imageCredit'));
  return shell(
    props,
    lang,
    h(
      'p',
      { className: 'dateline' },
      kind && h('span', { className: 'kind' }, kind),
      h('time', null, date.long),
    ),
    h('p', { className: 'byline' }, [date.short, listOf(shared('author'))].filter(Boolean).join(' | ')),
    h(
      'p',
      { className: 'lede' },
      source && h('span', { className: 'source' }, `${source} - `),
      text(props.entry.getIn(['data', 'summary'])),
    ),
    picture &&
      h(
        'figure',
        { className: 'lead' },
        h('img', { src: picture, alt: text(props.entry.getIn(['data', 'imageAlt'])) }),
        h(
          'figcaption',
          null,
          [text(props.entry.getIn(['data', 'imageCaption'])), credit && pictureBy(credit)]
            .filter(Boolean)
            .join(' '),
        ),
      ),
  );
}

function shell(props: PreviewProps, lang: Lang, dateline?: Child, ...head: Child[]) {
  const { h } = window;
  const title = props.entry.getIn(['data', 'title']);
  const { html, remarks } = rendered(props, lang);
  return h(
    'main',
    { id: 'bantin-main' },
    h(
      'article',
      { className: 'bulletin' },
      h('header', null, dateline, h('h1', null, typeof title === 'string' ? title : '')),
      ...head,
      remarks.length > 0 &&
        h(
          'div',
          { className: 'box warning', role: 'note' },
          h('ul', null, ...remarks.map((each, i) => h('li', { key: i }, each))),
        ),
      h('div', { className: 'prose', dangerouslySetInnerHTML: { __html: html } }),
    ),
  );
}

/** The language of a pane, which the editor writes on its document; where the site has one alone, that is not said. */
function langOf({ document }: PreviewProps, site: Site): Lang {
  const [lang = ''] = document.documentElement.lang.split('-');
  return isLang(lang) ? lang : site.lang;
}

/** What both languages share stands in the text of one of them. */
function readerOf({ entry }: PreviewProps, lang: Lang) {
  return {
    text: (value: unknown) => (typeof value === 'string' ? value : ''),
    shared: (key: string) =>
      entry.getIn(['data', key]) || entry.getIn(['i18n', otherLang(lang), 'data', key]),
  };
}

/** A list of the editor's own kind, or one text. */
function listOf(value: unknown): string {
  const texts =
    typeof value === 'object' && value !== null && Symbol.iterator in value
      ? [...(value as Iterable<unknown>)]
      : [value];
  return texts.filter((each) => typeof each === 'string' && each !== '').join(', ');
}

/** What is said in a language, where each has its own. */
function inLang(value: unknown, lang: Lang): string {
  const own =
    typeof value === 'object' && value !== null && 'get' in value
      ? (value as Map<string, unknown>).get(lang)
      : value;
  return typeof own === 'string' ? own : '';
}

/** As pages print it; what is no date stays as it was typed. */
function dateOf(written: string, lang: Lang, zone: string): { long: string; short: string } {
  const date = parseDate(written.trim(), zone);
  if (typeof date !== 'number') return { long: written, short: '' };
  return { long: longDate(date, lang, zone, isDayAlone(written)), short: shortDate(date, zone, lang) };
}

/** What readers will get of a body, and what the checker says of it. */
function rendered({ entry, getAsset }: PreviewProps, lang: Lang) {
  const written = entry.getIn(['data', 'body']);
  const { body, problems } = renderBody(typeof written === 'string' ? written : '', lang, '', 1, {
    files: ANY_FILE,
  });
  const page = new DOMParser().parseFromString(body.html, 'text/html');
  for (const image of page.querySelectorAll<HTMLImageElement>('img[src^="image:"]')) {
    const name = decodeURIComponent((image.getAttribute('src') ?? '').slice('image:'.length));
    image.src = getAsset(name)?.url ?? '';
  }
  // A preview leads nowhere.
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href');
  const remarks = problems.map((found) => Object.values(describe(found, lang)).join(' '));
  return { html: page.body.innerHTML, remarks };
}

/** Which files lie in a bundle, the page does not know. */
const ANY_FILE = { has: () => true, keys: () => new Map<string, unknown>().keys() };
