import type { Body, Bulletin, Version } from '../../content/bulletin.ts';
import type { Media } from '../../content/media.ts';
import type { LocalizedBulletin, State } from '../../content/visible-bulletin.ts';
import type { PartlyLocalized } from '../../i18n/language.ts';
import { Input } from '../fingerprint.ts';
import type { LanguagePlan } from '../page.ts';
import type { Url } from '../routes.ts';

/** All of a bulletin in one language. */
export interface WholeBulletin {
  url: Url;
  state: State;
  bulletin: Omit<Bulletin, 'versions'>;
  version: Version;
  /** Of its versions in all languages. */
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
        bulletin,
        version,
        slugs: slugsOf(entry),
        media,
        body: () => ({ html: site.bodies.html(id, lang), references: version.body.references }),
      };
    },
  );
}

export const slugsOf = ({ index }: Pick<LocalizedBulletin, 'index'>): PartlyLocalized =>
  Object.fromEntries(Object.values(index.versions).map(({ lang, slug }) => [lang, slug]));
