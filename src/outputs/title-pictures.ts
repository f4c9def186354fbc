import path from 'node:path';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { drawTitle, FONT_CONFIG, type TitlePicture } from '../media/titles/draw-title.ts';
import { wholeBulletin } from '../pages/inputs/whole-bulletin.ts';
import type { SitePlan } from '../pages/page.ts';
import { areTitlesDrawn, type DrawnPicture, sitePicture, titlePicture } from '../pages/parts/pictures.ts';
import type { Routes } from '../pages/routes.ts';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { shortHash } from '../system/hash.ts';
import { madeBy } from '../system/maker-hash.ts';
import type { Output } from './output.ts';

/**
 * The picture for social networks of pages that have none of their own.
 * @param cache where drawn pictures are kept between builds, by what they say and what draws them
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
    shown.flatMap(({ id, month }) => {
      // Most are asked for nothing, and then no record is read.
      const entry = areTitlesDrawn(language.context, month) ? language.byId.get(id) : undefined;
      return (entry && titlePicture(language.context, wholeBulletin(language, entry).read())) ?? [];
    }),
  );
  return pictures.map((picture) => drawnOutput(picture, routes, cache));
}

function drawnOutput({ url, words, ...size }: DrawnPicture, routes: Routes, cache: string): Output {
  const fingerprint = shortHash(JSON.stringify([words, size, drawnBy()]));
  return {
    file: routes.outputFile(url),
    fingerprint,
    make: () => drawnOnce(path.join(cache, `${fingerprint}.packed`), words),
  };
}

/** The code, the libraries and the font that draw it. */
const drawnBy = () =>
  madeBy(['src/media/titles'], ['sharp', '@expo-google-fonts/be-vietnam-pro'], [FONT_CONFIG]);

/** What is being drawn, by its place in the cache. */
const inHand = new Map<string, Promise<Uint8Array>>();

/** Bulletins with the same title have one drawing. */
function drawnOnce(file: string, words: TitlePicture): Promise<Uint8Array> {
  const drawing = inHand.get(file) ?? kept(file, words).finally(() => inHand.delete(file));
  inHand.set(file, drawing);
  return drawing;
}

async function kept(file: string, words: TitlePicture): Promise<Uint8Array> {
  const known = readPacked(file);
  if (known instanceof Uint8Array) return known;
  const bytes = await drawTitle(words);
  writePacked(file, bytes);
  return bytes;
}
