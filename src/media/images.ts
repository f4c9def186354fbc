import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Sharp } from 'sharp';

/** A picture made fit for publication: where it lies in the cache, its size in pixels, its own upright width before. */
export interface PreparedImage {
  path: string;
  extension: string;
  width: number;
  height: number;
  originalWidth: number;
}

/** What a picture is for: to be seen in a page, or to be taken home as an attachment, which keeps its size. */
export type Purpose = 'page' | 'attachment';

/** Change it when pictures come out otherwise than before, so that no cache of the old way is used. */
const RECIPE = 2;
const WIDEST: Readonly<Record<Purpose, number | undefined>> = { page: 1600, attachment: undefined };
const QUALITY: Readonly<Record<Purpose, number>> = { page: 80, attachment: 92 };
const MOST_PIXELS = 50_000_000;
const LARGEST_FILE = 40_000_000;
const SECONDS = 20;

/**
 * Makes a picture fit for publication: turned upright, in a page no wider than 1600 px, all metadata (place, camera,
 * author) dropped. Its bytes are never copied as they are. Kept in the cache by the hash of its bytes.
 * @returns `undefined` where the file is no picture, is damaged, moves, or is too large
 */
export async function prepareImage(
  file: string,
  cache: string,
  purpose: Purpose = 'page',
): Promise<PreparedImage | undefined> {
  if (fs.statSync(file).size > LARGEST_FILE) return undefined;
  const bytes = fs.readFileSync(file);
  const key = createHash('sha256').update(`${RECIPE} ${purpose}\n`).update(bytes).digest('hex').slice(0, 32);
  const record = path.join(cache, `${key}.json`);
  const known = readRecord(record);
  if (known && fs.existsSync(known.path)) return known;
  try {
    // Loaded with the first picture that is not in the cache: most builds have none.
    const { default: sharp } = await import('sharp');
    // Buffers, not paths: some formats would ask for their neighbours.
    const input = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' });
    const { format, autoOrient, pages = 1 } = await input.metadata();
    const output = encoder(input, format, purpose);
    if (!output || pages > 1) return undefined;
    const { data, info } = await output.timeout({ seconds: SECONDS }).toBuffer({ resolveWithObject: true });
    const extension = info.format === 'jpeg' ? 'jpg' : info.format;
    const prepared = {
      path: path.join(cache, `${key}.${extension}`),
      extension,
      width: info.width,
      height: info.height,
      originalWidth: autoOrient.width,
    };
    fs.mkdirSync(cache, { recursive: true });
    writeWhole(prepared.path, data);
    writeWhole(record, JSON.stringify({ ...prepared, path: path.basename(prepared.path) }));
    return prepared;
  } catch (error) {
    if (isMachineFault(error)) throw error;
    return undefined;
  }
}

function encoder(input: Sharp, format: string, purpose: Purpose): Sharp | undefined {
  const width = WIDEST[purpose];
  const upright = input.autoOrient().toColorspace('srgb');
  if (width) upright.resize({ width, withoutEnlargement: true });
  const quality = QUALITY[purpose];
  if (format === 'jpeg') return upright.jpeg({ quality, mozjpeg: true });
  if (format === 'webp') return upright.webp({ quality });
  if (format === 'png' || format === 'gif') return upright.png({ compressionLevel: 9 });
  return undefined;
}

function readRecord(file: string): PreparedImage | undefined {
  try {
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as PreparedImage;
    return { ...record, path: path.join(path.dirname(file), record.path) };
  } catch {
    // No record, or a damaged one: the picture is prepared again.
    return undefined;
  }
}

/** Written beside and renamed, so that a build killed half-way leaves no half picture in the cache. */
function writeWhole(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, data);
  fs.renameSync(beside, file);
}

/** A full disk or a missing permission is not the picture's fault. */
function isMachineFault(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
