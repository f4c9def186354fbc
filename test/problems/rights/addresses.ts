import type { AddressesProblems } from '../../../src/problems/catalogue/addresses.ts';
import { problem, startOf } from '../../../src/problems/problem.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of addresses. */
export const ADDRESS_RIGHTS: Rights<AddressesProblems> = {
  'address-lost': {
    site: 'a published bulletin whose folder has another name now',
    lines: [1, 2],
    right: '---\naliases: [/vi/2017/hop-bao.html]\ntitle: Họp phiên đầu tiên',
  },
  'addresses-lost': {
    seen: problem('addresses-lost', startOf('published.txt'), { count: 25 }),
    instead: {
      vi: 'thêm `aliases` cho các địa chỉ đã nêu tên (xem [address-lost](address-lost.md)), rồi kiểm tra lại.',
      en: 'Add the aliases of those that are named (see [address-lost](address-lost.md)) and check again.',
    },
  },
  'alias-duplicate': {
    site: 'an old address that is a page’s own',
    right: '',
  },
  'alias-invalid': {
    site: 'an old address with its host',
    right: 'aliases: [/a]',
  },
  'alias-unsupported': { right: 'aliases: [/a]' },
  'section-alias-invalid': { right: '  aliases: [tin-cu]' },
  'slug-duplicate': { site: 'a slug that another bulletin of the year has', right: 'slug: hop-thang-5' },
  'slug-invalid': { site: 'a slug out of form', right: 'slug: hop-bao' },
  'url-not-https': { right: 'link: https://example.com/a' },
  'url-private': { right: 'link: https://bantin.example.gov.vn/a' },
  'url-unsafe': { site: 'a script for a link', right: '[a](https://example.com/)' },
};
