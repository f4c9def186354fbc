import fs from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
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
  let done = 0;
  const drawn = async (picture: DrawnPicture) => {
    write(picture.url, await cached(cache, picture));
    done += 1;
    onProgress(done, pictures.length);
  };
  await pMap(pictures, drawn, { concurrency: AT_ONCE });
}

async function cached(cache: string, { url, words }: DrawnPicture): Promise<Buffer> {
  const file = path.join(cache, path.basename(url));
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const bytes = await drawTitle(words);
  writeWhole(file, bytes);
  return bytes;
}
