import type { OwnRendered } from '../../eleventy/own/render-own.ts';
import type { Url } from '../../pages/routes.ts';
import type { Place } from '../../problems/problem.ts';

/** A page of a template at an address of its own. */
export interface OwnAddressed extends OwnRendered {
  /** Below the output, with `/`. */
  file: string;
  url: Url;
}

/** The place of a word in a template, or of its beginning, as its user knows it. */
export type PlaceIn = (template: string, word?: string) => Place;
