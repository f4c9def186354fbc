import { bulletin, type Files } from '../setup/bantin.ts';

export const FIELDS = { date: '23/11/2026', category: 'thong-bao' };
const at = (folder: string, lang = 'vi') => `bulletins/2026/${folder}/index.${lang}.md`;

/** The ten mistakes that the editors' guide explains, each in a bulletin of its own. */
export const MISTAKES: Files = {
  [at('lich-nghi-tet')]: bulletin({ ...FIELDS, title: 'Lịch nghỉ Tết' }).replace('status: ', 'status:'),
  [at('sua-cau')]: bulletin({ ...FIELDS, category: 'Thông báo' }),
  [at('hop-thon')]: bulletin({ ...FIELDS, summary: undefined }),
  [at('le-hoi')]: bulletin({ ...FIELDS, image: 'le-hoi.jpg' }),
  [at('hoi-cho')]: bulletin({ ...FIELDS, image: 'Hoi-Cho.jpg', imageAlt: 'Một gian hàng' }),
  'bulletins/2026/hoi-cho/hoi-cho.jpg': '',
  [at('tiem-chung')]: bulletin({ ...FIELDS, date: '31/11/2026' }),
  [at('cap-nuoc')]: bulletin({ ...FIELDS, sumary: 'Ngừng cấp nước sáng thứ Ba.' }),
  [at('xe-buyt')]: bulletin(FIELDS),
  [at('xe-buyt', 'en')]: bulletin({ ...FIELDS, category: undefined, status: undefined, title: 'Bus' }),
  [at('thu-vien')]: `\n${bulletin(FIELDS)}`,
  [at('Lịch tiếp dân')]: bulletin(FIELDS),
};
