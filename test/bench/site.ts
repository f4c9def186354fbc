import slugify from '@sindresorhus/slugify';
import { composeTexts, createChance, type Texts } from './texts.ts';
import { ANGLES, AUTHORS, SOURCES, TOPICS } from './words.ts';

/** A bulletin of the benchmark's site, before it is written in the form of one generator or the other. */
export interface SampleBulletin extends Texts {
  /** `2017/so-y-te-mo-lop-42` */
  id: string;
  /** In the site's zone: `2017-04-27`, `09:05`. */
  day: string;
  time: string;
  section: string;
  kind: 'news' | 'notice';
  author: string;
  source: string;
  keywords: readonly string[];
  views: number;
  related: readonly string[];
}

/** The office that both generators print, in the form of `site.yml`. */
export const OFFICE = {
  baseUrl: 'https://bantin.example.gov.vn',
  timezone: 'Asia/Ho_Chi_Minh',
  languages: ['vi'],
  name: { vi: 'Cổng bản tin tỉnh Mộc Giang' },
  owner: {
    authority: { vi: 'Ủy ban nhân dân tỉnh Mộc Giang (tỉnh không có thật)' },
    responsible: { vi: 'Bà Trịnh Hoài Thương, Trưởng Ban biên tập' },
    address: { vi: 'Số 1 đường Bờ Sông, phường Bến Mộc, tỉnh Mộc Giang' },
    phone: '0200 000 000',
    email: 'lienhe@mocgiang.example.gov.vn',
  },
  share: ['facebook', 'zalo', 'x', 'email', 'copy'],
  // What the other generator has no match for is not part of the comparison.
  features: { search: false, offline: false, titlePictures: false },
};

export const SECTIONS: readonly { id: string; name: string }[] = [
  'Thông tin tuyên truyền',
  'Chuyển đổi số',
  'Đời sống xã hội',
  'Thông báo',
  'Giáo dục',
  'Y tế',
  'Nông nghiệp',
  'Giao thông',
  'Văn hóa',
  'Môi trường',
].map((name) => ({ id: slugify(name), name }));

const NOTICES = 'thong-bao';
const FIRST_YEAR = 2015;
const YEARS = 10;

/** The clock of the builds: after the last bulletin. */
export const NOW = `${FIRST_YEAR + YEARS}-01-01T00:00:00+07:00`;

const KEYWORDS = TOPICS.flatMap((topic) => ANGLES.map((angle) => `${topic} ${angle}`));

/** So many bulletins over ten years in ten sections, oldest first: the same ones every time. */
export function composeSite(size: number): SampleBulletin[] {
  const chance = createChance(size);
  const bulletins: SampleBulletin[] = [];
  const start = Date.UTC(FIRST_YEAR, 0, 1);
  const span = Date.UTC(FIRST_YEAR + YEARS, 0, 1) - start;
  for (let i = 0; i < size; i += 1) {
    const texts = composeTexts(chance);
    const written = new Date(start + Math.floor((span * i) / size)).toISOString();
    const section = chance.pick(SECTIONS).id;
    const key = `${slugify(texts.title)
      .slice(0, 80)
      .replace(/-[^-]*$/, '')}-${i}`;
    bulletins.push({
      ...texts,
      id: `${written.slice(0, 4)}/${key}`,
      day: written.slice(0, 10),
      time: `${written.slice(11, 14)}00`,
      section,
      kind: section === NOTICES ? 'notice' : 'news',
      author: chance.pick(AUTHORS),
      source: chance.pick(SOURCES),
      keywords: [...new Set(Array.from({ length: 4 }, () => chance.pick(KEYWORDS)))],
      views: chance.whole(12, 24_000),
      related: i > 50 && i % 3 === 0 ? [bulletins[i - chance.whole(1, 50)]?.id ?? ''] : [],
    });
  }
  return bulletins;
}
