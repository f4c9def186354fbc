import fs from 'node:fs';
import path from 'node:path';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { drawTitle } from '../media/title-picture.ts';
import { wholeBulletin } from '../pages/inputs/whole-bulletin.ts';
import type { SitePlan } from '../pages/page.ts';
import { type DrawnPicture, sitePicture, titlePicture } from '../pages/parts/pictures.ts';
import type { Routes } from '../pages/routes.ts';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { shortHash } from '../system/hash.ts';
import { madeBy } from '../system/maker-hash.ts';
import type { Output } from './output.ts';

/**
 * The picture for social networks of pages that have none of their own.
 * @param cache where drawn pictures are kept between builds, by the hash in their names
 */
export function siteTitles({ routes, languages }: SitePlan, cache: string): Output[] {
  return languages.map(({ context }) => drawnOutput(sitePicture(context), routes, cache));
}

/** The same for bulletins, drawn with their titles. */
export function bulletinTitles(
  { routes, languages }: SitePlan,
  shown: readonly VisibleBulletin[],
  cache: string,
): Output[] {
  const pictures = languages.flatMap((language) =>
    shown.flatMap(({ id }) => {
      const entry = language.byId.get(id);
      return (entry && titlePicture(language.context, wholeBulletin(language, entry).read())) ?? [];
    }),
  );
  return pictures.map((picture) => drawnOutput(picture, routes, cache));
}

function drawnOutput(picture: DrawnPicture, routes: Routes, cache: string): Output {
  return {
    file: routes.outputFile(picture.url),
    // Its name is a hash of all that is on it.
    fingerprint: drawnBy(),
    make: () => cached(cache, picture),
  };
}

/** What draws it. */
const drawnBy = () => madeBy(['src/media'], ['satori', 'sharp', '@fontsource/be-vietnam-pro']);

async function cached(cache: string, { url, words }: DrawnPicture): Promise<Uint8Array> {
  // Among the pictures of all bulletins the short hash in its name is too short.
  const file = path.join(
    cache,
    `${shortHash(JSON.stringify([words, drawnBy()]))}-${path.basename(url)}.packed`,
  );
  const known = readPacked(file);
  if (known instanceof Uint8Array) return known;
  const bytes = await drawTitle(words);
  fs.mkdirSync(cache, { recursive: true });
  writePacked(file, bytes);
  return bytes;
}
