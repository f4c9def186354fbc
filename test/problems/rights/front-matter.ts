import type { FrontMatterProblems } from '../../../src/problems/catalogue/front-matter.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of how a front matter is written down. */
export const FRONT_MATTER_RIGHTS: Rights<FrontMatterProblems> = {
  'front-matter-fence': { right: '---' },
  'front-matter-map': {
    lines: [1, 5],
    right:
      '---\ntitle: Họp phiên đầu tiên\nsummary: Tóm tắt.\ndate: 27/04/2017\ncategory: tin-tuc\nstatus: approved\n---\n\nHọp.',
  },
  'front-matter-start': { site: 'an empty line before the fence', lines: [1, 2], right: '---' },
  'front-matter-unclosed': {
    lines: [1, 2],
    right:
      '---\ntitle: Họp\nsummary: Tóm tắt.\ndate: 27/04/2017\ncategory: tin-tuc\nstatus: approved\n---\n\nHọp.',
  },
  'value-cut': {
    right: 'title: "Kế hoạch #5 của tỉnh"',
    why: {
      vi: 'Trong phần thông tin, dấu cách rồi dấu # là ghi chú của người viết; trang chỉ in phần đứng trước.',
      en: 'In the fields a blank and a # begin a note of the editor; the page prints what stands before it alone.',
    },
  },
  'yaml-colon': {
    site: 'two fields on a line',
    right: 'title: Họp phiên đầu\nkind: news',
    why: {
      vi: 'Hai mục nằm trên một dòng. Mỗi mục phải có một dòng; dấu hai chấm là của chính giá trị thì đặt cả giá trị trong ngoặc kép.',
      en: 'Two fields share a line. Each needs a line of its own; a value that has a colon itself goes into quotation marks.',
    },
  },
  'yaml-invalid': {
    site: 'no blank behind a colon',
    right: 'views: 7',
  },
  'yaml-quote': { site: 'an @ before a value', right: 'title: "@hop"' },
  'yaml-tab': { right: '  photos: 1' },
  'yaml-unclosed': { right: 'title: "Họp"' },
};
