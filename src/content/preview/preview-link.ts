import type { Instant } from '../../filters/instant.ts';

/** The folder below the site's root in which previews lie: `/xem-truoc/<token>/`. */
export const PREVIEWS = 'xem-truoc';

/** A link under which one bulletin can be read before it is public, for as long as the link lasts. */
export interface PreviewLink {
  /** Of the bulletin. */
  id: string;
  /** 128 random bits in hexadecimal: whoever has it can read the page, and nobody can guess it. */
  token: string;
  made: Instant;
  until: Instant;
}

/** So long a link lasts where nobody says how long, and at most. */
export const PREVIEW_DAYS = { standard: 7, most: 30 } as const;

/** The folder of a link's page and files, below the site's root, with a slash at its end. */
export const previewFolder = ({ token }: Pick<PreviewLink, 'token'>): string => `${PREVIEWS}/${token}/`;
