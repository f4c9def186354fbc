import fs from 'node:fs';
import { SOCIAL_SIZE } from './types.ts';

/** What a drawn picture says. */
export interface TitlePicture {
  title: string;
  siteName: string;
  /** `#9b1c1c` */
  accent: string;
}

/** Longer titles are cut at a word. */
const LONGEST = 170;

/** Be Vietnam Pro, in the parts of the alphabet that Vietnamese and English need; the same letters on every machine. */
const FONTS = ['vietnamese', 'latin-ext', 'latin'].flatMap((part) =>
  ([500, 700] as const).map((weight) => ({
    name: `Be ${part}`,
    weight,
    style: 'normal' as const,
    file: `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`,
  })),
);
const FAMILY = ['latin', 'latin-ext', 'vietnamese'].map((part) => `"Be ${part}"`).join(', ');

let fonts: { name: string; weight: 500 | 700; style: 'normal'; data: Buffer }[] | undefined;

/** Draws a bulletin's title for social networks, 1200 × 630. @returns a JPEG, the same bytes for the same words */
export async function drawTitle({ title, siteName, accent }: TitlePicture): Promise<Buffer> {
  fonts ??= FONTS.map(({ file, ...font }) => ({
    ...font,
    data: fs.readFileSync(new URL(import.meta.resolve(file))),
  }));
  const shown = shorten(title.normalize('NFC'));
  const size = shown.length > 110 ? 46 : shown.length > 60 ? 56 : 68;
  const { default: satori } = await import('satori');
  const svg = await satori(
    element('div', { ...SHEET, borderTop: `24px solid ${accent}` }, [
      element('div', { fontSize: size, fontWeight: 700, lineHeight: 1.35 }, shown),
      element('div', { fontSize: 32, fontWeight: 500, color: accent }, siteName.normalize('NFC')),
    ]) as never,
    { ...SOCIAL_SIZE, fonts },
  );
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).jpeg({ quality: 82 }).toBuffer();
}

const SHEET = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  boxSizing: 'border-box',
  width: SOCIAL_SIZE.width,
  height: SOCIAL_SIZE.height,
  padding: '64px 72px',
  backgroundColor: '#fffdf9',
  color: '#211c18',
  fontFamily: FAMILY,
};

function element(type: string, style: object, children: unknown): object {
  return { type, props: { style, children } };
}

function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST))}…`;
}
