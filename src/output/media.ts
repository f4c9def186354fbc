import fs from 'node:fs';
import path from 'node:path';
import type { Content } from '../content/content.ts';
import type { Site } from '../content/library.ts';
import { type Copy, NO_MEDIA } from '../media/media.ts';
import type { Output } from './output.ts';

/** The files of what is shown: never those of a withdrawn bulletin, never one that no text names. */
export function mediaOutputs(site: Site, content: Content): Output[] {
  const { root } = content.source;
  const bulletins = site.shown
    .filter(({ state, media }) => state !== 'withdrawn' && media !== NO_MEDIA)
    .map(({ bulletin: { id }, media }) => ({
      media,
      folder: path.join(root, 'bulletins', id),
      remake: () => content.remake(id),
    }));
  const pages = site.pages.map(({ page, media }) => ({
    media,
    folder: path.join(root, 'pages', page.id),
    // They are looked through in every build.
    remake: async () => {},
  }));
  return [...bulletins, ...pages].flatMap(({ media, folder, remake }) =>
    media.copies.map(({ from, hash, to }) => ({
      file: to,
      key: hash,
      make: async () => {
        const file = placeOf(from, folder, content.images);
        // A record outlives the pictures where a cache was restored in part.
        if ('made' in from && !fs.existsSync(file)) await remake();
        return fs.readFileSync(file);
      },
    })),
  );
}

const placeOf = (from: Copy['from'], folder: string, images: string) =>
  'made' in from ? path.join(images, from.made) : path.join(folder, from.own);
