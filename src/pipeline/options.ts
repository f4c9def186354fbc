/** A part of a site: the `index`th of `count`, from 0. */
export interface Shard {
  index: number;
  count: number;
}

/** The options of a build; folders are absolute. */
export interface BuildOptions {
  content: string;
  output: string;
  cache: string;
  /** The clock to build by, in milliseconds; absent for the time at which each build begins. */
  clock?: number;
  baseUrl?: string;
  drafts: boolean;
  /** A bulletin or a standing page that has an error is left out, where it would stop the build; the result reports it. */
  isForgiving?: boolean;
  clean: boolean;
  strict: boolean;
  /** Many pages may go at once. */
  allowRemovals: boolean;
  /** A bulletin's id or a page's address: why it was made or not. */
  explain?: string;
  /** The result is to say what became public. */
  withNews?: boolean;
  /** Only this part of the site. */
  shard?: Shard;
}
