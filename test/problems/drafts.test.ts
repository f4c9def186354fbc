import { describe, expect, test } from 'vitest';
import { bulletin } from '../setup/bantin.ts';
import { BILINGUAL, check, type Defect, ENGLISH, inText, TEXT } from './site.ts';

const other = 'bulletins/2017/a/index.vi.md';
const draft = (fields: Record<string, string | undefined>, body?: string) =>
  inText({ status: 'draft', ...fields }, body);

/** One second of nothing to hear, as WAV: 8,000 samples of 8 bits. */
const SILENCE = Buffer.concat([
  Buffer.from(
    '524946466c1f000057415645666d74201000000001000100401f0000401f00000100080064617461401f0000',
    'hex',
  ),
  Buffer.alloc(8000, 128),
]);

describe('half-finished work never stops the publication of others', () => {
  test.for<{ what: string; files: Defect['files']; found: string[] }>([
    { what: 'a draft that lacks everything', files: { [TEXT]: '---\nstatus: draft\n---\n' }, found: [] },
    { what: 'a draft by default', files: { [TEXT]: '---\ntitle: Họp\n---\n' }, found: [] },
    {
      what: 'a draft with wrong fields',
      files: draft({ date: '30/02/2017', category: 'tin', related: '[2017/x]' }),
      found: [
        `warning date-invalid ${TEXT}:4:7`,
        `warning category-unknown ${TEXT}:5:11`,
        `warning related-unknown ${TEXT}:7:11`,
      ],
    },
    {
      what: 'a draft whose files are missing',
      files: draft({ image: 'a.png' }, '![a](b.png) [c](c.pdf)'),
      found: [
        `warning file-missing ${TEXT}:7:8`,
        `warning file-missing ${TEXT}:10:6`,
        `warning file-missing ${TEXT}:10:17`,
      ],
    },
    {
      what: 'a draft that takes an address which a later bulletin has',
      files: {
        [other]: bulletin({ status: 'draft', slug: 'hop', aliases: '[/a]' }),
        ...inText({ aliases: '[/a]' }),
      },
      found: [`warning slug-duplicate ${other}:7:7`, `warning alias-duplicate ${other}:8:11`],
    },
    {
      what: 'a draft with a comment that is never closed',
      files: draft({}, 'a <!-- b'),
      found: [`warning comment-unclosed ${TEXT}:9:3`],
    },
    {
      what: 'a draft with marks of a conflict',
      files: draft({}, '>>>>>>> nhanh'),
      found: [`error conflict-marks ${TEXT}:9:1`],
    },
    {
      what: 'a draft whose front matter cannot be read',
      files: draft({ title: '"Họp' }),
      found: [`error yaml-unclosed ${TEXT}:2:8`],
    },
    {
      what: 'a draft with files of a repository beside it',
      files: { ...draft({}), 'bulletins/2017/hop/HEAD': 'x', 'bulletins/2017/hop/commondir': 'x' },
      found: ['error repository-inside bulletins/2017/hop:1:1'],
    },
    {
      what: 'a status written wrongly: no draft, its editor means to publish',
      files: inText({ status: 'Approved', views: 'x' }),
      found: [`error value-unknown ${TEXT}:6:9`, `error field-type ${TEXT}:7:8`],
    },
    {
      what: 'a draft whose status has another name',
      files: draft({ status: undefined, 'Trạng thái': 'nháp', date: 'mai', views: 'x' }),
      found: [
        `warning date-format ${TEXT}:4:7`,
        `error key-unknown ${TEXT}:6:1`,
        `warning field-type ${TEXT}:7:8`,
      ],
    },
    {
      what: 'a translation that is held back',
      files: {
        ...BILINGUAL,
        ...inText({ views: 'x' }),
        [ENGLISH]: '---\ntitle: a\nslug: A b\nstatus: draft\n---\n\n![a](b.png)\n',
      },
      found: [
        `warning slug-invalid ${ENGLISH}:3:7`,
        `warning file-missing ${ENGLISH}:7:6`,
        `error field-type ${TEXT}:7:8`,
      ],
    },
    {
      what: 'a translation that waits for approval, of a draft',
      files: {
        ...BILINGUAL,
        ...draft({ views: 'x' }),
        [ENGLISH]: '---\ntitle: a\nstatus: pending\n---\n\na\n',
      },
      found: [`warning field-type ${TEXT}:7:8`],
    },
    {
      what: 'a status in the translation: no draft either',
      files: {
        ...BILINGUAL,
        ...inText({ status: undefined }),
        [ENGLISH]: '---\ntitle: a\nsummary: a\nstatus: approved\n---\n\na\n',
      },
      found: [`error shared-field-place ${ENGLISH}:4:1`],
    },
    {
      what: 'a link and a relation to what is not public yet',
      files: { [other]: bulletin({ status: 'draft' }), ...inText({ related: '[2017/a]' }, '[a](2017/a)') },
      found: [],
    },
    {
      what: 'a relation to a bulletin whose file is broken',
      files: { [other]: bulletin({ title: '"a' }), ...inText({ related: '[2017/a]' }, '[a](2017/a)') },
      found: [`error yaml-unclosed ${other}:2:8`],
    },
    {
      what: 'an original that cannot be read: its translation is not asked for the shared fields',
      files: {
        ...BILINGUAL,
        [TEXT]: bulletin({ title: '"a' }).replace('---', '---js'),
        [ENGLISH]: '---\ntitle: a\nsummary: a\n---\n\na\n',
      },
      found: [`error front-matter-fence ${TEXT}:1:1`],
    },
    {
      what: 'a withdrawn bulletin whose text and files are gone',
      files: inText({ status: 'withdrawn', image: 'a.png', attachments: '\n- file: b.pdf\n  title: b' }, ''),
      found: [],
    },
    {
      what: 'files that both languages share',
      files: {
        ...BILINGUAL,
        ...inText({ audio: 'a.wav', attachments: '\n- file: b.pdf\n  title: b' }, '[b](b.pdf)'),
        [ENGLISH]: '---\ntitle: a\nsummary: a\n---\n\n[b](b.pdf)\n',
        'bulletins/2017/hop/a.wav': SILENCE,
        'bulletins/2017/hop/b.pdf': '%PDF-1.4',
      },
      found: [],
    },
    {
      what: 'the same slug in each language and in another year',
      files: {
        ...BILINGUAL,
        ...inText({ slug: 'a' }),
        [ENGLISH]: '---\ntitle: a\nsummary: a\nslug: a\n---\n\na\n',
        'bulletins/2018/b/index.vi.md': bulletin({ title: 'b', slug: 'a', date: '2018-01-01' }),
        'bulletins/2018/b/index.en.md': '---\ntitle: a\nsummary: a\nslug: a\n---\n\na\n',
      },
      found: [],
    },
  ])('$what', async ({ files, found }) => {
    expect(await check({ files })).toEqual(found);
  });
});

test('nothing of an editorial record gets into a message', async () => {
  const editorial = '\n  note: "hòa, Thứ 6, 27/04/2017"\n  email: mai';
  const files = inText({ editorial }, 'Hoà, khoẻ.');
  expect(await check({ files })).toEqual([`error editorial-invalid ${TEXT}:9:10`]);
});
