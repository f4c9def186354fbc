import slugify from '@sindresorhus/slugify';

/** A text, and the same in English on a site of two languages. */
interface Words {
  vi: string;
  en?: string;
}

/** An office in the form of `site.yml`. */
export interface Office {
  baseUrl: string;
  timezone: string;
  languages: readonly string[];
  name: Words;
  owner: {
    authority: Words;
    responsible: Words;
    address: Words;
    phone: string;
    email: string;
  };
  share: readonly string[];
  features: Readonly<Record<string, boolean>>;
}

/** The office that all generators print. */
export const OFFICE: Office = {
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
  // What the other generators have no match for is not part of the comparison.
  features: { search: false, offline: false, titlePictures: false },
};

/** The same office with a site of two languages. */
export const BILINGUAL_OFFICE: Office = {
  ...OFFICE,
  languages: ['vi', 'en'],
  name: { ...OFFICE.name, en: 'Moc Giang Province Bulletin' },
  owner: {
    ...OFFICE.owner,
    authority: { ...OFFICE.owner.authority, en: 'People’s Committee of Moc Giang (an invented province)' },
    responsible: { ...OFFICE.owner.responsible, en: 'Ms Trịnh Hoài Thương, Head of the Editorial Board' },
    address: { ...OFFICE.owner.address, en: '1 Bo Song Street, Ben Moc Ward, Moc Giang Province' },
  },
};

export interface Section {
  id: string;
  name: string;
  english: string;
}

const SECTION_NAMES: readonly (readonly [vietnamese: string, english: string])[] = [
  ['Thông tin tuyên truyền', 'Public information'],
  ['Chuyển đổi số', 'Digital transformation'],
  ['Đời sống xã hội', 'Community life'],
  ['Thông báo', 'Notices'],
  ['Giáo dục', 'Education'],
  ['Y tế', 'Health'],
  ['Nông nghiệp', 'Agriculture'],
  ['Giao thông', 'Transport'],
  ['Văn hóa', 'Culture'],
  ['Môi trường', 'Environment'],
];

export const SECTIONS: readonly Section[] = SECTION_NAMES.map(([name, english]) => ({
  id: slugify(name),
  name,
  english,
}));
