import type { Bulletin } from './bulletin.ts';
import { type Media, NO_MEDIA } from './media.ts';

/** All that makes a reader take two bulletins for one: titles, texts, files. Their dates and sections may differ. */
export function sameness({ versions, link }: Bulletin, media: Media = NO_MEDIA): string {
  const texts = Object.values(versions).map(({ lang, title, body }) => [lang, title, body.hash]);
  return JSON.stringify([texts, link, media.copies.map(({ hash }) => hash)]);
}
