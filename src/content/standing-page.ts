import type { PartlyLocalized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import type { Body } from './bulletin.ts';

/** One language of a standing page. */
export interface PageVersion {
  title: string;
  summary: string;
  slug: string;
  body: Body;
  /** Where its slug stands, for problems. */
  slugPlace: Place;
}

/** A standing page: about, contact, accessibility statement. */
export interface StandingPage {
  id: string;
  versions: PartlyLocalized<PageVersion>;
}
