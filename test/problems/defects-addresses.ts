import { bulletin } from '../setup/bantin.ts';
import { BILINGUAL, type Defect, ENGLISH, inText, TEXT } from './site.ts';

const english = (fields: Record<string, string | undefined> = {}) =>
  bulletin({ date: undefined, category: undefined, status: undefined, ...fields }, 'The text.');

const other = 'bulletins/2017/khac/index.vi.md';

/** What can be wrong with the addresses of a bulletin: its own, old ones, and those that it leads to. */
export const ADDRESS_DEFECTS: readonly Defect[] = [
  {
    what: 'a slug that Windows cannot hold',
    id: 'slug-invalid',
    at: `${TEXT}:7:7`,
    files: inText({ slug: 'nul' }),
  },
  {
    what: 'a link too long for browsers',
    id: 'text-too-long',
    at: `${TEXT}:7:7`,
    files: inText({ link: `https://example.com/${'a'.repeat(2000)}` }),
  },
  {
    what: 'an old address that Netlify cannot lead on from',
    id: 'alias-unsupported',
    at: `${TEXT}:7:11`,
    severity: 'warning',
    files: inText({ aliases: '["/a?https://evil.example/x"]' }),
  },
  {
    what: 'an old address at which there is a page of months by now',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/vi/luu-tru/2017-04.html]' }),
  },
  {
    what: 'an old address with a star',
    id: 'alias-invalid',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/tin/*]' }),
  },
  { what: 'a slug out of form', id: 'slug-invalid', at: `${TEXT}:7:7`, files: inText({ slug: 'Họp báo' }) },
  {
    what: 'a link by http',
    id: 'url-not-https',
    at: `${TEXT}:7:7`,
    files: inText({ link: 'http://example.com/a' }),
  },
  {
    what: 'a link to a host of the office’s network',
    id: 'url-private',
    at: `${TEXT}:7:7`,
    files: inText({ link: 'https://10.0.0.1/a' }),
  },
  {
    what: 'a link that is a script',
    id: 'url-unsafe',
    at: `${TEXT}:7:7`,
    files: inText({ link: '"javascript:alert(1)"' }),
  },
  {
    what: 'an old address with its host',
    id: 'alias-invalid',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '["https://example.com/a"]' }),
  },
  {
    what: 'an old address twice',
    id: 'alias-duplicate',
    at: `${other}:7:11`,
    files: { ...inText({ aliases: '[/a]' }), [other]: bulletin({ title: 'Khác', aliases: '[/a]' }) },
  },
  {
    what: 'an old address that is a page’s own',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/vi/2017/hop.html]' }),
  },
  {
    what: 'an old address that is the home page',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/vi/]' }),
  },
  {
    what: 'a slug that another bulletin of the year has',
    id: 'slug-duplicate',
    at: `${other}:7:7`,
    files: { [other]: bulletin({ title: 'Khác', slug: 'hop' }) },
  },
  {
    what: 'a slug that another translation of the year has',
    id: 'slug-duplicate',
    at: 'bulletins/2017/khac/index.en.md:4:7',
    files: {
      ...BILINGUAL,
      [ENGLISH]: english(),
      [other]: bulletin({ title: 'Khác' }),
      'bulletins/2017/khac/index.en.md': english({ slug: 'hop' }),
    },
  },
];
