import { expect, test } from 'vitest';
import { template } from '../setup/custom-templates.ts';
import { problemsOf } from './site.ts';

test.for([
  ['vi/2017/hop.html', '/vi/2017/hop.html', 'content/bulletins/2017/hop'],
  ['vi/gioi-thieu.html', '/vi/gioi-thieu.html', 'content/pages/gioi-thieu'],
  ['vi/', '/vi/', 'Bantin'],
  ['404.html', '/404.html', 'Bantin'],
  ['tep/a.txt', '/tep/a.txt', 'static/tep/a.txt'],
] as const)('the address %s is reported with whose it is', async ([permalink, url, other]) => {
  const [found] = await problemsOf({
    files: {
      '../layouts/custom/a.njk': template({ permalink, layout: 'site', title: 'A' }, ''),
      '../static/tep/a.txt': 'a',
      'pages/gioi-thieu/index.vi.md': '---\ntitle: A\nsummary: B\n---\n\nC\n',
    },
  });
  expect(found).toMatchObject({ id: 'template-address-taken', params: { url } });
  expect(found).toHaveProperty('params.other', expect.stringMatching(new RegExp(`(?:^|/)${other}$`)));
});
