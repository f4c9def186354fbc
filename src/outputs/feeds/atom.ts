import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { machineDate } from '../../filters/dates.ts';
import type { Routes } from '../../pages/routes.ts';
import type { OpenBulletin } from '../open-data/open-data-schema.ts';
import { enclosuresOf, type Feed } from './feed.ts';

/** What XML 1.0 has no place for, escaped or not (section 2.2). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A feed as Atom (RFC 4287). The `feed` package carries one enclosure an entry and guesses its media type from the
 * file's ending, so the elements are made by the renderer that the pages have, which escapes.
 */
export function atomText(feed: Feed, routes: Routes, zone: string): string {
  const self = routes.absolute(feed.files.atom);
  const root = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
    h('id', null, feed.ids.feed),
    h('title', null, feed.title),
    h('subtitle', null, feed.subtitle),
    h('updated', null, machineDate(feed.updated, zone)),
    h('author', null, h('name', null, feed.authority)),
    feed.licence && h('rights', null, feed.licence),
    h('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    h('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    feed.entries.map((entry) => entryNode(entry, feed.ids.of(entry))),
  );
  // Outside a CDATA section these three characters may not stand together.
  const xml = renderToString(root).replaceAll(']]>', ']]&gt;').replace(NO_XML, '');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function entryNode(entry: OpenBulletin, id: string): VNode {
  return h(
    'entry',
    null,
    h('id', null, id),
    h('title', null, entry.title),
    h('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    entry.link && h('link', { rel: 'related', href: entry.link }),
    h('published', null, entry.published),
    h('updated', null, entry.modified),
    entry.authors.map((name) => h('author', null, h('name', null, name))),
    h('category', { term: entry.section.name }),
    entry.keywords.map((term) => h('category', { term })),
    h('summary', null, entry.summary),
    entry.html && h('content', { type: 'html' }, entry.html),
    enclosuresOf(entry).map(({ url, type, size, title }) =>
      h('link', { rel: 'enclosure', href: url, type, length: size, title }),
    ),
  );
}
