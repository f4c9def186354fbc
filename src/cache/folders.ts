/**
 * The folders of a cache: what was made of pictures and recordings, drawn pictures, indexes of the search, records of
 * bulletins, bundled styles and scripts, what each output was made from, and the bodies of a build that runs.
 */
export const CACHES = {
  images: 'images',
  titles: 'titles',
  search: 'search',
  records: 'records',
  assets: 'assets',
  outputs: 'outputs',
  bodies: 'bodies',
} as const;
