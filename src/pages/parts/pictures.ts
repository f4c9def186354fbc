import { createHash } from 'node:crypto';
import type { PublishedImage } from '../../content/media.ts';
import type { Picture } from '../../markdown/resolve.ts';
import type { TitlePicture } from '../../media/titles/draw-title.ts';
import { canDraw } from '../../media/titles/title-text.ts';
import { SOCIAL_SIZE } from '../../media/types.ts';
import type { SizedPicture } from '../chrome-props.ts';
import type { SiteContext } from '../context.ts';
import type { WholeBulletin } from '../inputs/whole-bulletin.ts';
import type { Thumbnail } from '../props.ts';
import type { Routes } from '../routes.ts';

/** A picture as pages print it: every format and width a browser may choose from. */
export function pictureOf(routes: Routes, image: PublishedImage): Picture {
  const { path, width, height, formats } = image;
  const plain = formats.at(-1)?.files ?? [];
  return {
    url: routes.file(path),
    width,
    height,
    large: routes.file(plain.at(-1)?.path ?? path),
    sources: formats.map(({ type, files }) => ({
      type,
      srcset: files.map((file) => `${routes.file(file.path)} ${file.width}w`).join(', '),
    })),
  };
}

/** The smallest width of a picture in each of its formats. */
export function thumbnailOf(routes: Routes, { path, width, height, formats }: PublishedImage): Thumbnail {
  const smallest = formats.map(({ type, files: [file] }) => ({ type, url: routes.file(file?.path ?? path) }));
  const plain = smallest.at(-1);
  return { url: plain?.url ?? routes.file(path), width, height, sources: smallest.slice(0, -1) };
}

/** A picture to be drawn for social networks: where it goes, and what it says. */
export interface DrawnPicture extends SizedPicture {
  words: TitlePicture;
}

/** Part of the names under which drawn pictures are published: another value would move them all. */
const NAMES = 1;

function drawn({ lang, routes, siteName, accent }: SiteContext, folder: string, title: string): DrawnPicture {
  const words = { title, siteName, accent };
  const hash = createHash('sha256')
    .update(`${NAMES}${JSON.stringify(words)}`)
    .digest('hex')
    .slice(0, 8);
  return { url: routes.file(`${folder}/${lang}-${hash}.png`), ...SOCIAL_SIZE, words };
}

/** Whether the office wants titles drawn of bulletins of a month, `2026-11`. */
export const areTitlesDrawn = ({ titlePictures: from }: SiteContext, month: string): boolean =>
  typeof from === 'number' ? Number(month.slice(0, 4)) >= from : from;

/** For a bulletin that has no picture of its own, where the office wants one drawn with its title and the font has its letters. */
export function titlePicture(
  context: SiteContext,
  { bulletin, version, media, state, month }: WholeBulletin,
): DrawnPicture | undefined {
  if (!areTitlesDrawn(context, month) || media.social || state !== 'public') return undefined;
  if (!canDraw(version.title)) return undefined;
  return drawn(context, `media/${bulletin.id}`, version.title);
}

/** For every page that has none: the site's name. */
export const sitePicture = (context: SiteContext) => drawn(context, 'media/site', context.authority);

/** The picture that social networks show of a bulletin: its own, or one drawn with its title. */
export function socialOf(context: SiteContext, bulletin: WholeBulletin): SizedPicture | undefined {
  const { social } = bulletin.media;
  if (social !== undefined) return { url: context.routes.file(social), ...SOCIAL_SIZE };
  const picture = titlePicture(context, bulletin);
  return picture && { url: picture.url, ...SOCIAL_SIZE };
}
