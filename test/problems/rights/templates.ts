import type { TemplateProblems } from '../../../src/problems/catalogue/templates.ts';
import { problem, startOf } from '../../../src/problems/problem.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of the office’s custom templates. */
export const TEMPLATE_RIGHTS: Rights<TemplateProblems> = {
  'data-name': { site: 'a list with capital letters', renamed: ['data/CoQuan.yml', 'data/co-quan.yml'] },
  'data-name-twice': { renamed: ['data/co_quan.yml', 'data/co-quan-2.yml'] },
  'data-private': {
    seen: problem('data-private', startOf('data/can-bo.yml'), { file: 'can-bo.yml', id: '2017/hop' }),
    instead: {
      vi: 'xóa thông tin ấy khỏi danh sách, hoặc bỏ danh sách khỏi mẫu trang.',
      en: 'Delete it from the list, or do not print the list.',
    },
  },
  'template-address': { right: 'permalink: vi/ngoai.html' },
  'template-address-taken': { right: 'permalink: vi/gio-lam-viec.html' },
  'template-broken': {
    site: 'a loop that is never closed, in Nunjucks',
    lines: [6, 7],
    right: '<p>\n{% for b in bulletins %}{% endfor %}',
  },
  'template-charset': { lines: [4, 4], right: '<meta charset="utf-8"><title>Giờ</title>' },
  'template-filter': { right: '{{ "2017-04-27" | longDate("vi") }}' },
  'template-key-page': { right: 'translationKey: gio' },
  'template-key-twice': { right: 'translationKey: gio-2' },
  'template-private': {
    seen: problem('template-private', startOf('../layouts/custom/a.njk'), {
      url: '/vi/a.html',
      id: '2017/hop',
    }),
    instead: {
      vi: 'xóa thông tin ấy khỏi mẫu trang.',
      en: 'Delete it from the template.',
    },
  },
  'template-unused': { renamed: ['../layouts/custom/a.html', '../static/a.html'] },
};
