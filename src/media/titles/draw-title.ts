import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../../system/code.ts';
import { loadSharp } from '../sharp.ts';
import { SOCIAL_SIZE } from '../types.ts';
import { Canvas, type Mask } from './palette-png.ts';
import { drawnText } from './title-text.ts';

/** What a drawn picture says. */
export interface TitlePicture {
  title: string;
  siteName: string;
  /** `#9b1c1c` */
  accent: string;
}

/** The pages' background, and their ink. */
const PAPER = '#fffdf9';
const INK = '#211c18';

/** The sixteen colours: the title on paper in eleven steps, the office's colour, and a name on it in four more. */
const TITLE_STEPS = Array.from({ length: 11 }, (_, i) => i);
const ACCENT = 11;
const NAME_STEPS = [ACCENT, 12, 13, 14, 15];

const EDGE = 72;
const WIDE = SOCIAL_SIZE.width - 2 * EDGE;
/** The height of the band at the foot that bears the site's name. */
const BAND = 118;
const PAPER_HEIGHT = SOCIAL_SIZE.height - BAND;

const TITLE_SIZES = [76, 68, 60, 54, 48, 42, 37, 32, 28];
const NAME_SIZES = [34, 28, 22, 18];

/** Draws a bulletin's title for social networks, 1200 × 630. @returns a PNG, the same bytes for the same words */
export async function drawTitle({ title, siteName, accent }: TitlePicture): Promise<Buffer> {
  const canvas = (await background(siteName)).copy();
  const mask = await writeWithin(drawnText(title), TITLE_SIZES, PAPER_HEIGHT - EDGE);
  if (mask) canvas.draw(mask, EDGE, Math.round((PAPER_HEIGHT - mask.height) / 2), TITLE_STEPS);
  return canvas.png([
    ...TITLE_STEPS.map((step) => mix(PAPER, INK, step / (TITLE_STEPS.length - 1))),
    ...NAME_STEPS.map((_, step) => mix(accent, '#ffffff', step / (NAME_STEPS.length - 1))),
  ]);
}

const backgrounds = new Map<string, Promise<Canvas>>();

/** What all pictures of a language share. */
function background(siteName: string): Promise<Canvas> {
  const known = backgrounds.get(siteName);
  if (known) return known;
  const made = drawBackground(siteName);
  backgrounds.set(siteName, made);
  // A preview goes on after a failure of the machine.
  made.catch(() => backgrounds.delete(siteName));
  return made;
}

async function drawBackground(siteName: string): Promise<Canvas> {
  const canvas = new Canvas(SOCIAL_SIZE.width, SOCIAL_SIZE.height);
  canvas.fillFrom(PAPER_HEIGHT, ACCENT);
  const mask = await writeWithin(drawnText(siteName), NAME_SIZES, BAND - 24);
  if (mask) canvas.draw(mask, EDGE, PAPER_HEIGHT + Math.round((BAND - mask.height) / 2), NAME_STEPS);
  return canvas;
}

/** Between two lines, in heights of a letter: marks above Ẳ and below Ộ stay apart. */
const LEADING = 0.18;
/** The height of a line and the width of a letter of usual texts, the same way. */
const LINE = 1.265 + LEADING;
const LETTER = 0.57;

/** Writes a text as large as it fits; nothing where there is none. One that is long out of measure is cut at a word. */
async function writeWithin(
  text: string,
  sizes: readonly number[],
  height: number,
): Promise<Mask | undefined> {
  if (text === '') return undefined;
  const likely = sizes.findIndex(
    (size) => Math.ceil((text.length * size * LETTER) / WIDE) * size * LINE <= height,
  );
  for (const size of sizes.slice(likely)) {
    const mask = await write(text, size);
    if (mask.height <= height) return mask;
  }
  const kept = text.slice(0, Math.floor(text.length * 0.8));
  return writeWithin(`${kept.slice(0, Math.max(kept.lastIndexOf(' '), kept.length / 2))}…`, sizes, height);
}

const FONT = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
/** How fonts are drawn, for Fontconfig. */
export const FONT_CONFIG = 'src/media/titles/fonts.conf';

let fontfile: string | undefined;

async function write(text: string, size: number): Promise<Mask> {
  // Fontconfig reads it with the first text of the process.
  process.env.FONTCONFIG_FILE = path.join(PROJECT, FONT_CONFIG);
  fontfile ??= fileURLToPath(import.meta.resolve(FONT));
  const sharp = loadSharp();
  const font = `Be Vietnam Pro Bold ${size}`;
  const spacing = Math.round(size * LEADING);
  const options = {
    text: escaped(text),
    font,
    fontfile,
    width: WIDE,
    dpi: 72,
    spacing,
    wrap: 'word-char',
  } as const;
  const { data, info } = await sharp({ text: options })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Pango reads marks in a text. */
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** A colour between two others. */
function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [first, last] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((first ?? 0) + ((last ?? 0) - (first ?? 0)) * share);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
