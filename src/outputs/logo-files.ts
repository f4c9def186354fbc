import { createHash } from 'node:crypto';
import { type Logo, logoBytes } from '../content/logo.ts';
import { neutralIcon } from '../media/neutral-icon.ts';

/** A file below the output folder. */
interface LogoFile {
  file: string;
  bytes: Uint8Array;
}

/**
 * The logo, where there is one, and the icon for the tabs of browsers: the same drawing, a picture made small, or for an
 * office without a logo one of ours. Browsers ask for `/favicon.ico` where a page names no icon that they can show: of
 * ours that is a PNG, since not all take a drawing.
 */
export async function logoFiles({ logo, accent }: { logo?: Logo; accent: string }): Promise<{
  logo?: LogoFile;
  icon: LogoFile;
}> {
  if (!logo) return { icon: named('icon', 'png', await neutralIcon(accent)) };
  const file = named('logo', logo.ending, logoBytes(logo));
  const { icon } = logo;
  return { logo: file, icon: icon === undefined ? file : named('icon', 'png', Buffer.from(icon, 'base64')) };
}

function named(name: string, ending: string, bytes: Uint8Array): LogoFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { file: `assets/${name}-${hash}.${ending}`, bytes };
}
