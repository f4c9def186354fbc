import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { blobHash } from '../system/hash.ts';
import { isMachineFault } from '../system/machine-fault.ts';
import { madeBy } from '../system/maker-hash.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import { encode, fitFor, isBounded, MOST_PIXELS, type Purpose } from './encode.ts';
import { loadSharp } from './sharp.ts';
import { extensionOf } from './types.ts';

/** One size of a picture in one format: its file in the cache, and the hash of its bytes (as git names them). */
export interface ImageFile {
  file: string;
  width: number;
  hash: string;
}

/** A picture made fit for publication; sizes in pixels. */
export interface PreparedImage {
  /** The formats, the smallest files first; the last is the one that every browser shows. */
  formats: readonly { type: string; files: readonly ImageFile[] }[];
  width: number;
  height: number;
  /** Its own upright width before. */
  originalWidth: number;
}

/** Why a picture cannot be published. */
export type ImageFault =
  | { fault: 'damaged' | 'large' | 'moving' | 'unknown' }
  | { fault: 'mislabelled'; actual: string };

/** Part of the names under which pictures are published: another value would move them all. */
const NAMES = 4;
export const LARGEST_FILE = 40_000_000;
const SECONDS = 20;

/** The formats that can be read, with the file endings that say so. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
};

/**
 * Makes a picture fit for publication: turned upright, in sRGB, without metadata (place, camera, author), for a page
 * in several widths up to its own. Its bytes are never copied as they are. Stored in the cache by the hash of its bytes and of what makes it.
 */
export async function prepareImage(
  file: string,
  cache: string,
  purpose: Purpose = 'page',
  withAvif = false,
): Promise<PreparedImage | ImageFault> {
  if (fs.statSync(file).size > LARGEST_FILE) return { fault: 'large' };
  const bytes = fs.readFileSync(file);
  const recipe = `${NAMES} ${purpose} ${withAvif} ${extensionOf(file)}\n`;
  const key = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 32);
  const record = path.join(cache, `${key}.${madeBy(['src/media'], ['sharp'])}.picture`);
  const known = readRecord(record);
  if (known) return known;
  try {
    // Loaded with the first picture that is not in the cache: most builds have none.
    const sharp = loadSharp();
    // Buffers, not paths: some formats would ask for their neighbours.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { format, autoOrient, pages = 1, hasAlpha } = head;
    const endings = ENDINGS[format];
    if (!endings) return { fault: 'unknown' };
    if (!endings.includes(extensionOf(file))) return { fault: 'mislabelled', actual: endings[0] ?? format };
    if (pages > 1) return { fault: 'moving' };
    if (!isBounded(autoOrient, purpose)) return { fault: 'large' };
    const input = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' });
    const { data, info } = await fitFor(input, purpose)
      .timeout({ seconds: SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width: wide, height: high, channels } = info;
    const pixels = {
      data,
      width: wide,
      height: high,
      channels,
      format,
      hasAlpha: hasAlpha && channels % 2 === 0,
    };
    const made = await encode(pixels, purpose, withAvif, sharp);
    const formats = made.map(({ type, files }) => ({
      type,
      files: files.map((each) => {
        const name = `${key}-${each.width}.${each.extension}`;
        writeAtomically(path.join(cache, name), each.data);
        return { file: name, width: each.width, hash: blobHash(each.data) };
      }),
    }));
    const size = { width: wide, height: high, originalWidth: autoOrient.width };
    const prepared = { formats, ...size };
    writePacked(record, prepared);
    return withFolder(prepared, cache);
  } catch (error) {
    if (isMachineFault(error)) throw error;
    return { fault: 'damaged' };
  }
}

/** A picture that was prepared before. Its files are there; whether they are whole is seen by whoever reads them. */
function readRecord(file: string): PreparedImage | undefined {
  const stored = readPacked(file) as PreparedImage | undefined;
  if (!stored) return undefined;
  const prepared = withFolder(stored, path.dirname(file));
  const files = prepared.formats.flatMap((format) => format.files);
  return files.length > 0 && files.every((each) => fs.existsSync(each.file)) ? prepared : undefined;
}

/** In a record files have no folder, so that a cache may lie anywhere. */
function withFolder(prepared: PreparedImage, folder: string): PreparedImage {
  const formats = prepared.formats.map(({ type, files }) => ({
    type,
    files: files.map(({ file, ...others }) => ({ file: path.join(folder, file), ...others })),
  }));
  return { ...prepared, formats };
}
