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
    .map(({ bulletin, media }) => ({ media, folder: path.join(root, 'bulletins', bulletin.id) }));
  const pages = site.pages.map(({ page, media }) => ({ media, folder: path.join(root, 'pages', page.id) }));
  return [...bulletins, ...pages].flatMap(({ media, folder }) =>
    media.copies.map(({ from, hash, to }) => ({
      file: to,
      key: hash,
      make: () => fs.readFileSync(placeOf(from, folder, content.images)),
    })),
  );
}

const placeOf = (from: Copy['from'], folder: string, images: string) =>
  'made' in from ? path.join(images, from.made) : path.join(folder, from.own);
