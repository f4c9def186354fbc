import type { HostProblems } from '../../../src/problems/catalogue/hosts.ts';
import { problem, startOf } from '../../../src/problems/problem.ts';
import type { Rights } from './right.ts';

/** What is right for the limits of hosts. */
export const HOST_RIGHTS: Rights<HostProblems> = {
  'host-limit': {
    instead: {
      vi: 'bớt những địa chỉ cũ không còn ai dùng. Các mức của từng nơi: [Đăng web](../dang-web.md).',
      en: 'Drop old addresses that nobody uses any more.',
    },
  },
  'host-refuses': {
    seen: problem('host-refuses', startOf('site.yml'), {
      host: 'Cloudflare Pages',
      measure: 'fileBytes',
      amount: 40_000_000,
      limit: 26_214_400,
      isConfigurable: false,
      file: 'media/phim.mp4',
    }),
    instead: {
      vi: 'nén tệp cho nhẹ hơn, hoặc để ở nơi lưu trữ khác rồi dẫn liên kết tới.',
      en: 'Compress the file, or keep it elsewhere and link to it.',
    },
  },
};
