import type { Routes } from '../../pages/routes.ts';
import { enclosuresOf, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedText(feed: Feed, routes: Routes): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: routes.absolute(feed.files.json),
    description: feed.subtitle,
    language: feed.lang,
    authors: [{ name: feed.authority }],
    items: feed.entries.map((entry) => ({
      id: feed.ids.of(entry),
      url: entry.url,
      external_url: entry.link,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html || undefined,
      // An item needs a text, and the summary is all the text of a bulletin that is only a link.
      content_text: entry.html ? undefined : entry.summary,
      image: entry.picture?.url,
      date_published: entry.published,
      date_modified: entry.modified,
      authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
      tags: [entry.section.name, ...entry.keywords],
      language: feed.lang,
      attachments: enclosuresOf(entry).map(({ url, type, size, title }) => ({
        url,
        mime_type: type,
        title,
        size_in_bytes: size,
      })),
    })),
  };
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
