import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Sharp } from 'sharp';
import { extensionOf, SOCIAL_SIZE } from './types.ts';

/** One size of a picture in one format: its file in the cache. */
export interface ImageFile {
  file: string;
  width: number;
}

/** A picture made fit for publication; sizes in pixels. */
export interface PreparedImage {
  /** The formats, the smallest files first; the last is the one that every browser shows. */
  formats: readonly { type: string; files: readonly ImageFile[] }[];
  width: number;
  height: number;
  /** Its own upright width before. */
  originalWidth: number;
  /** Its average colour in three digits from 0 to 3, red, green and blue: what stands in its place until it has come. */
  tone: string;
}

/** Why a picture cannot be published. */
export type ImageFault =
  | { fault: 'damaged' | 'large' | 'moving' | 'unknown' }
  | { fault: 'mislabelled'; actual: string };

/** What a picture is for: a page, an attachment to be taken home at its own size, a social network's preview. */
export type Purpose = 'page' | 'attachment' | 'social';

/** Change it when pictures come out otherwise than before, so that no cache of the old way is used. */
const RECIPE = 3;
const WIDTHS = [320, 480, 640, 960, 1280, 1600];
/** A step this much narrower than the picture itself is not worth its file. */
const STEP = 0.87;
const QUALITY = { page: 80, attachment: 92, social: 82, webp: 76, avif: 50 };
export const MOST_PIXELS = 50_000_000;
export const LARGEST_FILE = 40_000_000;
const SECONDS = 20;

/** The formats that can be read, with the file endings that say so. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
};

/**
 * Makes a picture fit for publication: turned upright, in sRGB, without metadata (place, camera, author), for a page
 * in several widths up to its own. Its bytes are never copied as they are. Kept in the cache by the hash of its bytes.
 */
export async function prepareImage(
  file: string,
  cache: string,
  purpose: Purpose = 'page',
  withAvif = false,
): Promise<PreparedImage | ImageFault> {
  const { size } = fs.statSync(file);
  if (size > LARGEST_FILE) return { fault: 'large' };
  const bytes = fs.readFileSync(file);
  const recipe = `${RECIPE} ${purpose} ${withAvif} ${extensionOf(file)}\n`;
  const key = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 32);
  const record = path.join(cache, `${key}.json`);
  const known = readRecord(record);
  if (known) return known;
  try {
    // Loaded with the first picture that is not in the cache: most builds have none.
    const { default: sharp } = await import('sharp');
    // Buffers, not paths: some formats would ask for their neighbours.
    const input = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' });
    const { format, autoOrient, pages = 1, hasAlpha, width, height } = await input.metadata();
    const endings = ENDINGS[format];
    if (!endings) return { fault: 'unknown' };
    if (!endings.includes(extensionOf(file))) return { fault: 'mislabelled', actual: endings[0] ?? format };
    if (pages > 1) return { fault: 'moving' };
    if (width * height > MOST_PIXELS) return { fault: 'large' };
    const upright = input.autoOrient().toColorspace('srgb').timeout({ seconds: SECONDS });
    const kind = { format, isDrawing: format === 'png' || format === 'gif', hasAlpha: hasAlpha === true };
    const made = await encode(upright, purpose, kind, withAvif, sharp);
    fs.mkdirSync(cache, { recursive: true });
    const formats = made.formats.map(({ type, files }) => ({
      type,
      files: files.map(({ width: wide, data, extension }) => {
        const name = `${key}-${wide}.${extension}`;
        writeWhole(path.join(cache, name), data);
        return { file: name, width: wide };
      }),
    }));
    const prepared = { ...made, formats, originalWidth: autoOrient.width };
    writeWhole(record, JSON.stringify(prepared));
    return withFolder(prepared, cache);
  } catch (error) {
    if (isMachineFault(error)) throw error;
    return /pixel limit/.test(String(error)) ? { fault: 'large' } : { fault: 'damaged' };
  }
}

/** One format that a picture is written in. */
interface Encoder {
  type: string;
  extension: string;
  to(image: Sharp): Sharp;
}

interface Encoded {
  formats: { type: string; files: { width: number; data: Buffer; extension: string }[] }[];
  width: number;
  height: number;
  tone: string;
}

/** Decodes once, then makes every size and format from the pixels. */
async function encode(
  upright: Sharp,
  purpose: Purpose,
  kind: { format: string; isDrawing: boolean; hasAlpha: boolean },
  withAvif: boolean,
  sharp: typeof import('sharp')['default'],
): Promise<Encoded> {
  if (purpose === 'page') upright.resize({ width: WIDTHS.at(-1) ?? 1600, withoutEnlargement: true });
  if (purpose === 'social')
    upright.resize({ ...SOCIAL_SIZE, fit: 'cover', position: 'attention' }).flatten({ background: '#fff' });
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  const pixels = () =>
    sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
      limitInputPixels: MOST_PIXELS,
    });
  const widths =
    purpose === 'page' ? [...WIDTHS.filter((width) => width < info.width * STEP), info.width] : [info.width];
  const isLossless =
    purpose !== 'social' &&
    kind.format !== 'webp' &&
    (kind.hasAlpha || (kind.isDrawing && purpose === 'attachment'));
  const quality = QUALITY[purpose];
  const encoders: Encoder[] = [];
  if (purpose === 'page' && withAvif) {
    encoders.push({
      type: 'image/avif',
      extension: 'avif',
      to: (image) => image.avif({ quality: QUALITY.avif }),
    });
  }
  if (purpose === 'page' || (purpose === 'attachment' && kind.format === 'webp')) {
    const webp = purpose === 'page' ? QUALITY.webp : quality;
    encoders.push({ type: 'image/webp', extension: 'webp', to: (image) => image.webp({ quality: webp }) });
  }
  if (isLossless) {
    const options = { compressionLevel: 9, palette: purpose === 'page' };
    encoders.push({ type: 'image/png', extension: 'png', to: (image) => image.png(options) });
  } else if (encoders.length === 0 || purpose === 'page') {
    encoders.push({
      type: 'image/jpeg',
      extension: 'jpg',
      to: (image) => image.jpeg({ quality, mozjpeg: true }),
    });
  }
  const formats = await Promise.all(
    encoders.map(async ({ type, extension, to }) => ({
      type,
      files: await Promise.all(
        widths.map(async (width) => ({
          width,
          extension,
          data: await to(width === info.width ? pixels() : pixels().resize({ width })).toBuffer(),
        })),
      ),
    })),
  );
  const { channels } = await pixels().stats();
  const tone = [0, 1, 2]
    .map((i) => Math.round((channels[Math.min(i, channels.length - 1)]?.mean ?? 255) / 85))
    .join('');
  return { formats, width: info.width, height: info.height, tone };
}

/** A picture that was prepared before and is whole. */
function readRecord(file: string): PreparedImage | undefined {
  try {
    const prepared = withFolder(
      JSON.parse(fs.readFileSync(file, 'utf8')) as PreparedImage,
      path.dirname(file),
    );
    const files = prepared.formats.flatMap((format) => format.files);
    return files.length > 0 && files.every((each) => fs.existsSync(each.file)) ? prepared : undefined;
  } catch {
    // No record, or a damaged one: the picture is prepared again.
    return undefined;
  }
}

/** In a record files have no folder, so that a cache may lie anywhere. */
function withFolder(prepared: PreparedImage, folder: string): PreparedImage {
  const formats = prepared.formats.map(({ type, files }) => ({
    type,
    files: files.map(({ file, width }) => ({ file: path.join(folder, file), width })),
  }));
  return { ...prepared, formats };
}

/** Written beside and renamed, so that a build killed half-way leaves no half picture in the cache. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, data);
  fs.renameSync(beside, file);
}

/** A full disk or a missing permission is not the picture's fault. */
function isMachineFault(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
