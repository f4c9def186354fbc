import { FULL_SETTINGS } from '../site.ts';
import { type Edits, setting } from './edit.ts';

/** A PNG of 2 × 1 pixels. */
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGOYLQMEswEFzAGnhh2A2QAAAABJRU5ErkJggg==',
  'base64',
);

/** What somebody does with settings, sections, a standing page, pictures of the site and own files; months pass. */
export const SETTINGS_EDITS: Edits = {
  'announce a storm from tomorrow': (site) => {
    const [from, until] = [1, 20].map((days) => new Date(site.clock + days * 86_400_000).toISOString());
    const notice = `notice: {vi: Bão gần bờ, en: Storm, from: "${from}", until: "${until}", level: warning}\n`;
    setting(/^(notice: .*\n)?/, notice)(site);
  },
  'two days pass': (site) => site.forward(2),
  'a month passes': (site) => site.forward(31),
  'a year passes': (site) => site.forward(365),
  'link to another site from the menus': setting(
    /^menu: .*\n/m,
    'menu: [{text: {vi: Cổng, en: Portal}, url: "https://dvc.example.gov.vn"}]\nfooter: [gioi-thieu]\n',
  ),
  'another licence': setting(/^(licence: .*\n)?/, 'licence: {vi: Ghi rõ nguồn., en: Name the source.}\n'),
  'change the accent': setting(/^(accent.*\n)?/, 'accent: "#0b5394"\n'),
  'share by e-mail alone': setting(/^share: .*$/m, 'share: [email]'),
  'bulletins grow old after a year': setting('olderThanYears: 2', 'olderThanYears: 1'),
  'one language alone': (site) => {
    for (const name of Object.keys(site.files)) if (/\.en\.md$|news\.liquid$/.test(name)) site.remove(name);
    setting('languages: [vi, en]', 'languages: [vi]')(site);
  },
  'both languages': setting('languages: [vi]', 'languages: [vi, en]'),
  'draw title pictures': setting('titlePictures: false', 'titlePictures: true'),
  'draw titles from a year on': setting('titlePictures: true', 'titlePictures: 2026'),
  'no offline reading': setting('features: {', 'features: {offline: false, '),
  'the settings as they were': (site) => site.write('site.yml', FULL_SETTINGS['site.yml'] ?? ''),
  'rename a section': (site, n) =>
    site.write(
      'categories.yml',
      String(site.files['categories.yml']).replace(/vi: Tin[^,]*/, `vi: Tin ${n}`),
    ),
  'move a section': (site, n) =>
    site.write(
      'categories.yml',
      `${String(site.files['categories.yml']).replace(/ {2}slug: .*\n/, '')}  slug: {en: notes-${n % 7}}\n`,
    ),
  'change a standing page': (site, n) =>
    site.write('pages/gioi-thieu/index.en.md', `---\ntitle: About ${n}\nsummary: Us.\n---\n\nText ${n}.\n`),
  'change the emblem': (site, n) =>
    site.write(
      'assets/logo.svg',
      String(site.files['assets/logo.svg']).replace(/width="\d+"/, `width="${n}"`),
    ),
  'an emblem of pixels': (site) => {
    site.write('assets/logo.png', PIXELS);
    setting('logo: assets/logo.svg', 'logo: assets/logo.png')(site);
  },
  'no emblem': setting(/^logo: .*\n/m, ''),
  'put a file of the office’s own': (site, n) =>
    site.write(n % 2 ? '../static/.well-known/a.txt' : `../static/tep/${n % 4}.txt`, `Tệp ${n}`),
  'change one, or put a folder in its place': (site, n) => {
    site.remove('../static/doi.txt');
    site.write(n % 2 ? '../static/doi.txt' : '../static/doi.txt/a.txt', `Tệp ${n}`);
  },
  'remove the folder of own files': (site) => site.remove('../static'),
};
