/** The folders of the cache: all that is kept between builds. */
export const CACHES = {
  /** Pictures made fit to publish, and lengths of recordings. */
  images: 'images',
  /** Pictures drawn with titles. */
  titles: 'titles',
  /** Indexes of the search. */
  search: 'search',
  /** The store of bundles (`store.ts`). */
  records: 'records',
  /** Bundled styles and scripts. */
  assets: 'assets',
  /** The web editor, bundled. */
  admin: 'admin',
  /** What the office's custom templates have made (`pipeline/custom/`). */
  custom: 'custom',
  /** What the files of each output were made from (`manifest.ts`). */
  outputs: 'outputs',
  /** The HTML of bodies, while a build runs (`bodies.ts`). */
  bodies: 'bodies',
} as const;

/** The folder of the addresses that were once public (`published.ts`): these cannot be made again, so `--clean` leaves it. */
export const PUBLISHED = 'published';

/** The file of addresses on other sites that failed (`desk/links/`): on which days, nobody could say again, so `--clean` leaves it. */
export const FAILED_LINKS = 'links.json';
