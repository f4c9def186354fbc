import { bulletin, type Files, SETTINGS } from './bantin.ts';

/** What a reader's browser says of itself. */
export const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

/** An office whose readers are counted from its server's log. */
export const FILES: Files = {
  ...SETTINGS,
  'site.yml': `${SETTINGS['site.yml']}views:
  provider: static
  logs: ["nhat-ky/access.log*"]
  editors: [127.9.0.0/16]
`,
  'bulletins/2017/hop/index.vi.md': bulletin({
    title: 'Họp phiên đầu tiên',
    author: '=Mai Xuân',
    aliases: '[/tin-cũ/họp, /Lists/Tin.aspx?ID=7]',
  }),
  'bulletins/2017/hop/index.en.md': bulletin({
    title: 'First meeting',
    slug: 'meeting',
    date: undefined,
    category: undefined,
    status: undefined,
  }),
  'bulletins/2017/khac/index.vi.md': bulletin({ title: 'Tin khác', date: '2017-05-02', author: 'Đỗ Lam' }),
  'bulletins/2017/nhap/index.vi.md': bulletin({ title: 'Bản nháp', status: 'draft' }),
};
