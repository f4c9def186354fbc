import { feedsOf } from '../pages/feeds.ts';
import type { SitePlan } from '../pages/plan.ts';
import { atomText } from './atom.ts';
import { jsonFeedText } from './json-feed.ts';
import type { WriteFile } from './write-file.ts';

/** Writes the feeds of each language and of each section, as Atom and as JSON Feed. */
export function writeFeeds({ routes, languages }: SitePlan, write: WriteFile): void {
  for (const plan of languages) {
    const zone = plan.site.settings.timezone;
    for (const feed of feedsOf(plan)) {
      write(feed.files.atom, atomText(feed, routes, zone));
      write(feed.files.json, jsonFeedText(feed, routes, zone));
    }
  }
}
