import { oldLists } from '../../content/old-address.ts';
import type { LanguagePlan, SitePlan } from '../../pages/page.ts';
import { type FeedLinks, feedLinks } from '../../pages/routes.ts';
import { dataInputs } from '../open-data/bulletin-data.ts';
import { type Output, outputFrom } from '../output.ts';
import { atomText } from './atom.ts';
import { aboutFeed, type Feed, feedOf } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';

/** A feed holds so many of the newest bulletins of its list. */
const NEWEST = 20;

/**
 * The feeds of each language and of each section, as Atom and as JSON Feed; a new bulletin changes two feeds.
 * @param shared the fingerprint of code and settings
 */
export function feedOutputs({ languages }: SitePlan, shared: string): Output[] {
  return languages.flatMap((plan) => {
    const { context, routes } = plan;
    const { feedId } = plan.site.settings;
    return [undefined, ...context.sections.map(({ id }) => id)].flatMap((sectionId) => {
      const list = sectionId === undefined ? plan.entries : (plan.bySection.get(sectionId) ?? []);
      const newest = list.slice(0, NEWEST).map((entry) => dataInputs(plan, entry));
      const { files } = aboutFeed(sectionId, context);
      // Made anew for each form: what is kept for the next one stays in memory for long (decision 10).
      const feed = (url: string, write: (feed: Feed) => string) =>
        outputFrom(routes.outputFile(url), shared, { sectionId, newest }, (inputs) =>
          write(feedOf(inputs, context, feedId)),
        );
      return [files, ...oldFeeds(plan, sectionId)].flatMap(({ atom, json }) => [
        feed(atom, (each) => atomText(each, routes, context.zone)),
        feed(json, (each) => jsonFeedText(each, routes)),
      ]);
    });
  });
}

/** Where a section's feeds were under its old names: no page can lead a reader's program on, so the same feed stands there. */
function oldFeeds({ site, routes, lang }: LanguagePlan, sectionId: string | undefined): FeedLinks[] {
  const category = site.categories.find(({ id }) => id === sectionId);
  const { base } = routes;
  return (category?.aliases ?? [])
    .flatMap(({ value }) => (category ? oldLists(value, category, [lang], base) : []))
    .map(({ list }) => feedLinks(routes, '', list));
}
