import type { Body, Bulletin, Version } from '../../content/bulletin.ts';
import type { Media } from '../../content/media.ts';
import type { LocalizedBulletin, State, VisibleBulletin } from '../../content/visible-bulletin.ts';
import type { PartlyLocalized } from '../../i18n/language.ts';
import { Input } from '../fingerprint.ts';
import type { LanguagePlan } from '../page.ts';
import type { Url } from '../routes.ts';

/** All of a bulletin in one language. */
export interface WholeBulletin {
  url: Url;
  state: State;
  /** `2017-04`, in the site's zone. */
  month: string;
  bulletin: Omit<Bulletin, 'versions'>;
  version: Version;
  /** Of its versions in all languages in which it can be read. */
  slugs: PartlyLocalized;
  media: Media;
  /** Its references are still open. */
  body(): Body;
}

export function wholeBulletin({ site, lang, routes }: LanguagePlan, entry: LocalizedBulletin) {
  const { id, text, state, date } = entry;
  return new Input<WholeBulletin>(
    // State and date depend on the clock, too.
    () => `${text.fingerprints.whole} ${state} ${date}`,
    () => {
      const { bulletin, version, media } = entry;
      return {
        url: routes.bulletin(entry, text),
        state,
        month: entry.month,
        bulletin,
        version,
        slugs: slugsOf(entry, false),
        media,
        body: () => ({ html: site.bodies.html(id, lang), references: version.body.references }),
      };
    },
  );
}

/** The slugs of the versions that are a text to be read, or of those that were withdrawn: neither leads to the other. */
export const slugsOf = (shown: VisibleBulletin, areWithdrawn: boolean): PartlyLocalized =>
  Object.fromEntries(
    Object.values(shown.index.versions)
      .filter(({ lang }) => (shown.stateIn(lang) === 'withdrawn') === areWithdrawn)
      .map(({ lang, slug }) => [lang, slug]),
  );
