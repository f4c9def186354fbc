import type { Lang } from '../i18n/language.ts';

/** A part of a site: the `index`th of `count`, from 0. */
export interface Shard {
  index: number;
  count: number;
}

/** Options as a command reads them; folders are absolute. */
export interface Options {
  content: string;
  lang: Lang;
  output: string;
  cache: string;
  /** The clock to build by, in milliseconds; absent for the time at which each build begins. */
  clock?: number;
  baseUrl?: string;
  drafts: boolean;
  clean: boolean;
  strict: boolean;
  /** Many pages may go at once. */
  allowRemovals: boolean;
  json: boolean;
  annotate: boolean;
  /** A bulletin's id or a page's address: why it was made or not. */
  explain?: string;
  /** Only this part of the site, `index` from 0 of `count`. */
  shard?: Shard;
  /** The folder in which the parts of a site lie. */
  parts: string;
  port: number;
  help: boolean;
}
