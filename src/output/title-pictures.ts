import fs from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../media/images.ts';
import { drawTitle } from '../media/title-picture.ts';
import { type DrawnPicture, sitePicture, titlePicture } from '../pages/pictures.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { WriteFile } from './write-file.ts';

interface Options {
  plan: SitePlan;
  /** Where drawn pictures are kept between builds, by the hash in their names. */
  cache: string;
  write: WriteFile;
  onProgress(done: number, total: number): void;
}

/** So many are drawn at a time. */
const AT_ONCE = 4;

/** Draws the pictures for social networks of what has none of its own. */
export async function writeTitlePictures({ plan, cache, write, onProgress }: Options): Promise<void> {
  const pictures = plan.languages.flatMap((language) => [
    sitePicture(language),
    ...language.entries.flatMap((entry) => titlePicture(language, entry) ?? []),
  ]);
  fs.mkdirSync(cache, { recursive: true });
  for (let from = 0; from < pictures.length; from += AT_ONCE) {
    const drawn = await Promise.all(
      pictures
        .slice(from, from + AT_ONCE)
        .map(async (picture) => [picture.url, await cached(cache, picture)] as const),
    );
    for (const [url, bytes] of drawn) write(url, bytes);
    onProgress(Math.min(from + AT_ONCE, pictures.length), pictures.length);
  }
}

async function cached(cache: string, { url, words }: DrawnPicture): Promise<Buffer> {
  const file = path.join(cache, path.basename(url));
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const bytes = await drawTitle(words);
  writeWhole(file, bytes);
  return bytes;
}
