import fs from 'node:fs';
import path from 'node:path';
import type { Content } from '../content/content.ts';
import type { Site } from '../content/library.ts';
import type { Shown } from '../content/shown.ts';
import type { Copy, Media } from '../media/media.ts';
import type { Output } from './output.ts';

/** The files of what is shown: never those of a withdrawn bulletin, never one that no text names. */
export function bulletinMedia(shown: readonly Shown[], content: Content): Output[] {
  return shown
    .filter(({ state, brief }) => state !== 'withdrawn' && brief.hasMedia)
    .flatMap(({ id, media }) => {
      const folder = path.join(content.source.root, 'bulletins', id);
      return copies(media, folder, content, () => content.remake(id));
    });
}

/** The files of standing pages. */
export function pageMedia({ pages }: Site, content: Content): Output[] {
  return pages.flatMap(({ page, media }) => {
    const folder = path.join(content.source.root, 'pages', page.id);
    // They are looked through in every build.
    return copies(media, folder, content, async () => {});
  });
}

function copies(media: Media, folder: string, { images }: Content, remake: () => Promise<void>): Output[] {
  return media.copies.map(({ from, hash, to }) => ({
    file: to,
    key: hash,
    make: async () => {
      const file = placeOf(from, folder, images);
      // A record outlives the pictures where a cache was restored in part.
      if ('made' in from && !fs.existsSync(file)) await remake();
      return fs.readFileSync(file);
    },
  }));
}

const placeOf = (from: Copy['from'], folder: string, images: string) =>
  'made' in from ? path.join(images, from.made) : path.join(folder, from.own);
