import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Logo } from '../content/logo.ts';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { isMachineFault } from '../system/machine-fault.ts';
import { madeBy } from '../system/maker-hash.ts';
import { isBounded, MOST_PIXELS } from './encode.ts';
import type { ImageFault } from './images.ts';
import { loadSharp } from './sharp.ts';

/** Twice the largest size at which pages show it, for fine screens. */
const LONGEST_SIDE = 192;

/** The sides of the picture for tabs: search engines ask for a multiple of 48. */
const ICON_SIDE = 96;

const SECONDS = 20;

/**
 * Makes a picture fit to be the logo: upright, in sRGB, without metadata, as large as pages need it. Kept in the cache by
 * the hash of its bytes and of what makes it.
 */
export async function prepareLogo(bytes: Uint8Array, cache: string): Promise<Logo | ImageFault> {
  const key = createHash('sha256')
    .update(`${madeBy(['src/media'], ['sharp'])} logo\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
  const record = path.join(cache, `${key}.logo`);
  const known = readPacked(record) as Logo | undefined;
  if (known) return known;
  try {
    const sharp = loadSharp();
    const { format, autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!['jpeg', 'png', 'webp'].includes(format)) return { fault: 'unknown' };
    if (pages > 1) return { fault: 'moving' };
    if (!isBounded(autoOrient, 'attachment')) return { fault: 'large' };
    const upright = () =>
      sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' })
        .autoOrient()
        .toColorspace('srgb')
        .timeout({ seconds: SECONDS });
    const fit = upright().resize({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    });
    const isPhoto = format === 'jpeg';
    const { data, info } = await (isPhoto
      ? fit.jpeg({ quality: 90, mozjpeg: true })
      : fit.png(SMALL)
    ).toBuffer({
      resolveWithObject: true,
    });
    const icon = await upright()
      .resize({ width: ICON_SIDE, height: ICON_SIDE, fit: 'contain', background: '#0000' })
      .png(SMALL)
      .toBuffer();
    const logo: Logo = {
      ending: isPhoto ? 'jpg' : 'png',
      data: data.toString('base64'),
      width: info.width,
      height: info.height,
      icon: icon.toString('base64'),
    };
    writePacked(record, logo);
    return logo;
  } catch (error) {
    if (isMachineFault(error)) throw error;
    return { fault: 'damaged' };
  }
}

const SMALL = { compressionLevel: 9, palette: true };
