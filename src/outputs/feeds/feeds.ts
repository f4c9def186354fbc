import type { SitePlan } from '../../pages/page.ts';
import type { Output } from '../output.ts';
import { atomText } from './atom.ts';
import { type Feed, feedsOf } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';

/**
 * The feeds of each language and of each section, as Atom and as JSON Feed.
 * @param shared what all of them follow from: code and settings
 */
export function feedOutputs({ routes, languages }: SitePlan, shared: string): Output[] {
  return languages.flatMap((plan) => {
    const zone = plan.site.settings.timezone;
    return feedsOf(plan).flatMap(({ files, key: own, make }): Output[] => {
      const key = `${shared} ${own}`;
      let feed: Feed | undefined;
      const made = () => {
        feed ??= make();
        return feed;
      };
      return [
        { file: routes.outputFile(files.atom), key, make: () => atomText(made(), routes, zone) },
        { file: routes.outputFile(files.json), key, make: () => jsonFeedText(made(), routes, zone) },
      ];
    });
  });
}
