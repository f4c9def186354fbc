import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import type { Body } from './bulletin.ts';
import type { OldAddress } from './old-address.ts';

/** One language of a standing page. */
export interface PageVersion {
  title: string;
  summary: string;
  slug: string;
  body: Body;
  /** Below it stands how readers are counted. */
  saysCounting: boolean;
  /** Where its slug stands, for problems. */
  slugPlace: Place;
}

/** A standing page: about, contact, accessibility statement. */
export interface StandingPage {
  id: string;
  versions: PartlyLocalized<PageVersion>;
  /** Each leads to the version in whose file it stands. */
  aliases: readonly (OldAddress & { lang: Lang })[];
}
