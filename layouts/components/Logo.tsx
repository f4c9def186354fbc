import type { SizedPicture } from '../../src/pages/chrome-props.ts';

/** A wider one is shown lower. */
const WIDEST = 3;

/** Beside it a name needs more room. */
export const isWide = ({ width, height }: SizedPicture) => width > height * 1.5;

/** The office's emblem, beside its name. @param height in pixels */
export function Logo({ logo, height: most }: { logo: SizedPicture; height: number }) {
  const scale = Math.min(most / logo.height, (most * WIDEST) / logo.width);
  const size = (side: number) => String(Math.max(1, Math.round(side * scale)));
  return <img src={logo.url} alt="" width={size(logo.width)} height={size(logo.height)} />;
}
