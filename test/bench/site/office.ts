import slugify from '@sindresorhus/slugify';

export type Lang = 'vi' | 'en';
type Words = Readonly<Partial<Record<Lang, string>>>;

/** An office in the form of `site.yml`. */
export interface Office {
  baseUrl: string;
  timezone: string;
  languages: readonly Lang[];
  name: Words;
  owner: Readonly<Record<'authority' | 'responsible' | 'address', Words>> & { phone: string; email: string };
  share: readonly string[];
  features: Readonly<Record<string, boolean | number>>;
}

/** What Hugo has no match for is not part of the comparison. */
export const PAGES_ALONE: Office['features'] = { search: false, offline: false, titlePictures: false };

export const FEATURE_STEPS = ['search', 'titles', 'as-it-comes'] as const;
export type FeatureStep = (typeof FEATURE_STEPS)[number];

/**
 * What is switched on in a step that measures it. A site as it comes is as `bantin init` writes it in its last year: what
 * is older is hardly shared any more, and gets no picture of its title.
 */
export function featuresOf(step: FeatureStep, lastYear: number): Office['features'] {
  if (step === 'search') return { ...PAGES_ALONE, search: true };
  if (step === 'titles') return { ...PAGES_ALONE, titlePictures: true };
  return { search: true, offline: true, titlePictures: lastYear };
}

/** The office that all generators print. On a site of two languages it says the same in both. */
export function createOffice(languages: readonly Lang[], features = PAGES_ALONE): Office {
  return {
    baseUrl: 'https://bantin.example.gov.vn',
    timezone: 'Asia/Ho_Chi_Minh',
    languages,
    name: inEach(languages, 'Cổng bản tin tỉnh Mộc Giang'),
    owner: {
      authority: inEach(languages, 'Ủy ban nhân dân tỉnh Mộc Giang (tỉnh không có thật)'),
      responsible: inEach(languages, 'Bà Trịnh Hoài Thương, Trưởng Ban biên tập'),
      address: inEach(languages, 'Số 1 đường Bờ Sông, phường Bến Mộc, tỉnh Mộc Giang'),
      phone: '0200 000 000',
      email: 'lienhe@mocgiang.example.gov.vn',
    },
    share: ['facebook', 'zalo', 'x', 'email', 'copy'],
    features,
  };
}

export const inEach = (languages: readonly Lang[], words: string): Words =>
  Object.fromEntries(languages.map((lang) => [lang, words]));

export interface Section {
  id: string;
  name: string;
}

const NAMES =
  'Thông tin tuyên truyền, Chuyển đổi số, Đời sống xã hội, Thông báo, Giáo dục, Y tế, Nông nghiệp, Giao thông, Văn hóa, Môi trường';

export const SECTIONS: readonly Section[] = NAMES.split(', ').map((name) => ({ id: slugify(name), name }));
