import fs from 'node:fs';
import path from 'node:path';
import { shortHash } from '../content/hash.ts';
import { drawTitle } from '../media/title-picture.ts';
import { type DrawnPicture, sitePicture, titlePicture } from '../pages/pictures.ts';
import type { SitePlan } from '../pages/plan.ts';
import { writeWhole } from '../write-whole.ts';
import type { Output } from './output.ts';

/**
 * The pictures for social networks of what has none of its own, drawn with its title.
 * @param cache where drawn pictures are kept between builds, by the hash in their names
 */
export function titleOutputs({ routes, languages }: SitePlan, cache: string): Output[] {
  const pictures = languages.flatMap((language) => [
    sitePicture(language),
    ...language.entries.flatMap((entry) => titlePicture(language, entry) ?? []),
  ]);
  return pictures.map((picture) => ({
    file: routes.outputFile(picture.url),
    // Its name is by all that is on it.
    key: 'drawn',
    make: () => cached(cache, picture),
  }));
}

async function cached(cache: string, { url, words }: DrawnPicture): Promise<Buffer> {
  // Among the pictures of all bulletins the short hash in its name is too short.
  const file = path.join(cache, `${shortHash(JSON.stringify(words))}-${path.basename(url)}`);
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const bytes = await drawTitle(words);
  fs.mkdirSync(cache, { recursive: true });
  writeWhole(file, bytes);
  return bytes;
}
