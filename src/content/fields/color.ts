/** The pages' background, light and dark; the style sheet's `--paper` must say the same. */
export const PAGE_BACKGROUND = { light: '#fffdf9', dark: '#171412' } as const;

type Rgb = [number, number, number];

function parse(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour mixed with white, as little as gives the wanted contrast on a dark background. */
export function lightenFor(color: string, background: string, wanted: number): string {
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = parse(color).map((c) => Math.round(c + (255 - c) * share));
    const hex = `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(hex, background) >= wanted) return hex;
  }
  return '#ffffff';
}
