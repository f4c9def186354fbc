import type { CustomRendered } from '../../eleventy/custom/render-custom.ts';
import type { Url } from '../../pages/routes.ts';
import type { Place } from '../../problems/problem.ts';

/** A page of a template at an address of its own. */
export interface CustomAddressed extends CustomRendered {
  /** Below the output, with `/`. */
  file: string;
  url: Url;
}

/** The place of a word in a template, or of its beginning, as its user knows it. */
export type PlaceIn = (template: string, word?: string) => Place;
