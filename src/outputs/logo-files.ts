import { createHash } from 'node:crypto';
import { PAGE_BACKGROUND } from '../content/fields/color.ts';
import { type Logo, logoBytes } from '../content/logo.ts';

/** A file below the output folder. */
interface LogoFile {
  file: string;
  bytes: Uint8Array;
}

/**
 * The logo, where there is one, and the icon for the tabs of browsers: the same drawing, a picture made small, or for an
 * office without a logo one of ours. A page that names no icon makes browsers ask for `/favicon.ico`.
 */
export function logoFiles({ logo, accent }: { logo?: Logo; accent: string }): {
  logo?: LogoFile;
  icon: LogoFile;
} {
  if (!logo) return { icon: named('icon', 'svg', Buffer.from(neutralIcon(accent))) };
  const file = named('logo', logo.ending, logoBytes(logo));
  const { icon } = logo;
  return { logo: file, icon: icon === undefined ? file : named('icon', 'png', Buffer.from(icon, 'base64')) };
}

function named(name: string, ending: string, bytes: Uint8Array): LogoFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { file: `assets/${name}-${hash}.${ending}`, bytes };
}

/** A sheet with three lines of text, in the office's colour. */
const neutralIcon = (accent: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/><path d="M9 10h14M9 16h14M9 22h8" stroke="${PAGE_BACKGROUND.light}" stroke-width="3" stroke-linecap="round"/></svg>`;
