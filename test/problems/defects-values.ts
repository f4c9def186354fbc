import { bulletin } from '../setup/bantin.ts';
import { BILINGUAL, type Defect, ENGLISH, inText, TEXT } from './site.ts';

const OTHER = 'bulletins/2017/khac/index.vi.md';

const contradicting = (what: string, at: string, fields: Record<string, string>): Defect => ({
  what,
  id: 'dates-contradict',
  at: `${TEXT}:${at}`,
  severity: 'warning',
  files: inText({ date: '27/4/2017', ...fields }),
});

/** Values that say the opposite of each other, or the same twice. */
export const VALUE_DEFECTS: readonly Defect[] = [
  contradicting('an end before the publication', '7:10', { expires: '26/04/2017' }),
  contradicting('withdrawn from the moment of the publication', '7:15', { withdrawFrom: '27/04/2017' }),
  contradicting('a change before the publication', '7:18', { changes: '[{date: 20/4/2017, note: Sửa.}]' }),
  contradicting('featured until a day before the publication', '7:16', { featuredUntil: '2017-04-01' }),
  contradicting('featured for longer than it holds', '7:10', {
    expires: '1/5/2017',
    featuredUntil: '1/6/2017',
  }),
  contradicting('a document in force before it was issued', '7:48', {
    document: '{issued: 20/04/2017, effective:      10/04/2017}',
  }),
  contradicting('a document that ends before it is in force', '7:10', {
    expires: '2017-05-01',
    document: '{effective: 01/06/2017}',
  }),
  contradicting('a document that was published before it was issued', '4:7', {
    document: '{issued: 28/04/2017}',
  }),
  contradicting('a correction before the publication', '7:13', {
    correction: '"Ngày 20/4/2017: sửa giờ họp."',
  }),
  {
    what: 'not featured, and until when',
    id: 'featured-contradict',
    at: `${TEXT}:7:11`,
    severity: 'warning',
    files: inText({ featured: 'false', featuredUntil: '2017-06-01' }),
  },
  {
    what: 'a bulletin related to itself',
    id: 'related-itself',
    at: `${TEXT}:7:11`,
    severity: 'warning',
    files: inText({ related: '[2017/hop]' }),
  },
  {
    what: 'a related bulletin named twice',
    id: 'value-repeated',
    at: `${TEXT}:7:22`,
    severity: 'warning',
    files: { ...inText({ related: '[2017/khac, 2017/khac]' }), [OTHER]: bulletin({ title: 'Tin khác' }) },
  },
  {
    what: 'an author named twice',
    id: 'value-repeated',
    at: `${TEXT}:7:18`,
    severity: 'warning',
    files: inText({ author: '[Hà Khê, hà khê]' }),
  },
  {
    what: 'a keyword twice in a translation',
    id: 'value-repeated',
    at: `${ENGLISH}:4:18`,
    severity: 'warning',
    files: { ...BILINGUAL, [ENGLISH]: '---\ntitle: a\nsummary: a\nkeywords: [town, Town]\n---\n\na\n' },
  },
  {
    what: 'a file attached twice',
    id: 'value-repeated',
    at: `${TEXT}:10:9`,
    severity: 'warning',
    files: {
      ...inText({
        attachments: '\n- file: a.txt\n  title: A\n- file: a.txt\n  title: B',
      }),
      'bulletins/2017/hop/a.txt': 'a',
    },
  },
  {
    what: 'an address that is the folder of its year',
    id: 'slug-duplicate',
    at: `${TEXT}:7:7`,
    files: inText({ slug: 'index' }),
  },
  {
    what: 'a folder that is called as the page of its year',
    id: 'slug-duplicate',
    at: 'bulletins/2017/index/index.vi.md:1:1',
    files: { [TEXT]: undefined, 'bulletins/2017/index/index.vi.md': bulletin() },
  },
  {
    what: 'two files that differ by case alone',
    id: 'file-clash',
    at: 'bulletins/2017/hop/a.txt:1:1',
    files: {
      ...inText({}, '[a](a.txt) [b](A.txt)'),
      'bulletins/2017/hop/A.txt': 'a',
      'bulletins/2017/hop/a.txt': 'a',
    },
  },
];
