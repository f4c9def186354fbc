import type sharp from 'sharp';
import type { Sharp } from 'sharp';
import { SOCIAL_SIZE } from './types.ts';

/** What a picture is for: a page, an attachment to be taken home at its own size, a social network's preview. */
export type Purpose = 'page' | 'attachment' | 'social';

/** More cannot be decoded within a bounded memory. */
export const MOST_PIXELS = 50_000_000;

const WIDTHS = [320, 480, 640, 960, 1280, 1600];

/** The longest side that WebP knows. */
const LONGEST = 16_383;

/** A step nearer than this to the picture's own width is not worth its file. */
const STEP = 0.87;

/** A picture's pixels and what they tell of its encoding. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
  hasAlpha: boolean;
  /** As the file was: `jpeg`, `png`, `webp`, `gif`. */
  format: string;
}

/** One format that a picture is written in. */
interface Encoder {
  type: string;
  extension: string;
  to(image: Sharp): Sharp;
}

const AVIF: Encoder = { type: 'image/avif', extension: 'avif', to: (image) => image.avif({ quality: 50 }) };
const webp = (quality: number): Encoder => ({
  type: 'image/webp',
  extension: 'webp',
  to: (image) => image.webp({ quality }),
});
const jpeg = (quality: number): Encoder => ({
  type: 'image/jpeg',
  extension: 'jpg',
  to: (image) => image.jpeg({ quality, mozjpeg: true }),
});
const png = (palette: boolean): Encoder => ({
  type: 'image/png',
  extension: 'png',
  to: (image) => image.png({ compressionLevel: 9, palette }),
});

/** The formats for a purpose, the smallest files first; the last is one that every browser shows. */
function encodersFor(purpose: Purpose, { format, hasAlpha }: Pixels, withAvif: boolean): Encoder[] {
  switch (purpose) {
    case 'page':
      return [...(withAvif ? [AVIF] : []), webp(76), hasAlpha ? png(true) : jpeg(80)];
    case 'attachment':
      if (format === 'webp') return [webp(92)];
      return [format === 'jpeg' ? jpeg(92) : png(false)];
    case 'social':
      return [jpeg(82)];
  }
}

/** Turned upright, in the colours of screens, no larger than its purpose needs. */
export function fitFor(image: Sharp, purpose: Purpose): Sharp {
  const upright = image.autoOrient().toColorspace('srgb');
  if (purpose === 'page') {
    upright.resize({
      width: WIDTHS.at(-1) ?? 1600,
      height: LONGEST,
      fit: 'inside',
      withoutEnlargement: true,
    });
  }
  if (purpose === 'social') {
    upright.resize({ ...SOCIAL_SIZE, fit: 'cover', position: 'attention' }).flatten({ background: '#fff' });
  }
  return upright;
}

/**
 * Whether fitting stays within a bounded memory. To fill the form of a social network a strip is blown up first: one of
 * 30,000 × 2 pixels to six thousand million.
 */
export function isBounded({ width, height }: { width: number; height: number }, purpose: Purpose): boolean {
  const scale = Math.max(SOCIAL_SIZE.width / width, SOCIAL_SIZE.height / height);
  return width * height * (purpose === 'social' ? Math.max(1, scale ** 2) : 1) <= MOST_PIXELS;
}

/** Every size and format of a picture, made from its pixels. @param open sharp itself */
export async function encode(pixels: Pixels, purpose: Purpose, withAvif: boolean, open: typeof sharp) {
  const { data, width, height, channels } = pixels;
  const image = () => open(data, { raw: { width, height, channels }, limitInputPixels: MOST_PIXELS });
  const widths = purpose === 'page' ? [...WIDTHS.filter((step) => step < width * STEP), width] : [width];
  return Promise.all(
    encodersFor(purpose, pixels, withAvif).map(async ({ type, extension, to }) => ({
      type,
      files: await Promise.all(
        widths.map(async (wide) => ({
          width: wide,
          extension,
          data: await to(wide === width ? image() : image().resize({ width: wide })).toBuffer(),
        })),
      ),
    })),
  );
}
