import slugify from '@sindresorhus/slugify';

/** The office that all generators print, in the form of `site.yml`. */
export interface Office {
  baseUrl: string;
  timezone: string;
  languages: readonly string[];
  name: { vi: string };
  owner: {
    authority: { vi: string };
    responsible: { vi: string };
    address: { vi: string };
    phone: string;
    email: string;
  };
  share: readonly string[];
  features: Readonly<Record<string, boolean>>;
}

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

export interface Section {
  id: string;
  name: string;
}

export const SECTIONS: readonly Section[] = [
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
