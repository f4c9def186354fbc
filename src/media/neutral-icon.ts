import { PAGE_BACKGROUND } from '../content/fields/color.ts';
import { loadSharp } from './sharp.ts';

/** Search engines ask for a multiple of 48. */
const SIDE = 96;

/** For the tabs of an office without a logo: a sheet with three lines of text, in its colour, as PNG. */
export function neutralIcon(accent: string): Promise<Uint8Array> {
  return loadSharp()(Buffer.from(drawing(accent)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

const drawing = (accent: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/><path d="M9 10h14M9 16h14M9 22h8" stroke="${PAGE_BACKGROUND.light}" stroke-width="3" stroke-linecap="round"/></svg>`;
