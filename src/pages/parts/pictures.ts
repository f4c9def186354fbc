import { createHash } from 'node:crypto';
import type { PublishedImage } from '../../content/media.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import type { Picture } from '../../markdown/resolve.ts';
import type { TitlePicture } from '../../media/title-picture.ts';
import { SOCIAL_SIZE } from '../../media/types.ts';
import type { LanguagePlan } from '../page.ts';
import type { SocialPicture } from '../props.ts';
import type { Routes } from '../routes.ts';

/** A picture as pages print it: every format and width a browser may choose from. */
export function pictureOf(routes: Routes, image: PublishedImage): Picture {
  const { path, width, height, tone, formats } = image;
  const plain = formats.at(-1)?.files ?? [];
  return {
    url: routes.file(path),
    width,
    height,
    tone,
    large: routes.file(plain.at(-1)?.path ?? path),
    sources: formats.map(({ type, files }) => ({
      type,
      srcset: files.map((file) => `${routes.file(file.path)} ${file.width}w`).join(', '),
    })),
  };
}

/** A picture to be drawn for social networks: where it goes, and what it says. */
export interface DrawnPicture extends SocialPicture {
  words: TitlePicture;
}

/** Change it when drawn pictures come out otherwise than before from the same words. */
const RECIPE = 1;

function drawn(plan: LanguagePlan, folder: string, title: string): DrawnPicture {
  const { name, accent } = plan.site.settings;
  const words = { title, siteName: name[plan.lang], accent };
  const hash = createHash('sha256')
    .update(`${RECIPE}${JSON.stringify(words)}`)
    .digest('hex')
    .slice(0, 8);
  return { url: plan.routes.file(`${folder}/${plan.lang}-${hash}.jpg`), ...SOCIAL_SIZE, words };
}

/** For a bulletin that has no picture of its own, where the office wants one drawn with its title. */
export function titlePicture(plan: LanguagePlan, entry: LocalizedBulletin): DrawnPicture | undefined {
  const isWanted = plan.site.settings.features.titlePictures && entry.state === 'public';
  return isWanted && !entry.media.social ? drawn(plan, `media/${entry.id}`, entry.version.title) : undefined;
}

/** For every page that has none: the site's name. */
export function sitePicture(plan: LanguagePlan): DrawnPicture {
  return drawn(plan, 'media/site', plan.site.settings.owner.authority[plan.lang]);
}

/** The picture that social networks show of a bulletin: its own, or one drawn with its title. */
export function socialOf(plan: LanguagePlan, entry: LocalizedBulletin): SocialPicture | undefined {
  const { social } = entry.media;
  if (social !== undefined) return { url: plan.routes.file(social), ...SOCIAL_SIZE };
  const picture = titlePicture(plan, entry);
  return picture && { url: picture.url, ...SOCIAL_SIZE };
}
