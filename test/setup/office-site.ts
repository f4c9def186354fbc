import { bulletin, type Files, SETTINGS } from './bantin.ts';
import { build, newSite } from './site.ts';

const QUIET = 'features: {search: false, offline: false, titlePictures: false}\n';

const standing = (title: string) => `---\ntitle: ${title}\nsummary: ${title}.\n---\n\n${title}.\n`;

/**
 * A small site of both languages with three standing pages, one of them in Vietnamese alone.
 * @param settings more lines of `site.yml`
 */
export const officeSite = (settings: string, files: Files = {}): Files => ({
  ...SETTINGS,
  'site.yml': `${SETTINGS['site.yml']}${settings.includes('features:') ? '' : QUIET}${settings}\n`,
  'bulletins/2026/hop/index.vi.md': bulletin({ date: '2026-11-20' }),
  'pages/gioi-thieu/index.vi.md': standing('Giới thiệu'),
  'pages/gioi-thieu/index.en.md': standing('About'),
  'pages/lien-he/index.vi.md': standing('Liên hệ'),
  'pages/lien-he/index.en.md': standing('Contact'),
  'pages/rieng-tu/index.vi.md': standing('Quyền riêng tư'),
  ...files,
});

/** The same, built. @returns the folder of its pages */
export async function buildOfficeSite(settings: string, files: Files = {}): Promise<string> {
  const { content, output } = newSite(officeSite(settings, files));
  const { code, stderr } = await build(content, output);
  if (code !== 0) throw new Error(stderr);
  return output;
}
