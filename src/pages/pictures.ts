import type { Picture } from '../markdown/resolve.ts';
import type { PublishedImage } from '../media/media.ts';
import { SOCIAL_SIZE } from '../media/types.ts';
import type { SocialPicture } from './props.ts';
import type { Routes } from './routes.ts';

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

/** The picture that social networks show of a bulletin that has one. */
export function socialOf(routes: Routes, path: string): SocialPicture {
  return { url: routes.file(path), ...SOCIAL_SIZE };
}
