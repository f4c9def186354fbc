import { type Defect, inText, TEXT } from './site.ts';

/** What can be wrong with a body. */
export const BODY_DEFECTS: readonly Defect[] = [
  {
    what: 'a comment that is never closed',
    id: 'comment-unclosed',
    at: `${TEXT}:9:3`,
    files: inText({}, 'a <!-- b\n\nc'),
  },
  {
    what: 'a front matter pasted into the text',
    id: 'front-matter-pasted',
    at: `${TEXT}:9:1`,
    files: inText({}, '---\ntitle: A\neditorial:\n  note: Thứ 2, ngày 27/04/2017\n---\n\nchữ <b>'),
  },
  {
    what: 'a box nobody knows',
    id: 'container-unknown',
    at: `${TEXT}:9:1`,
    files: inText({}, '::: bang\nChữ.\n:::'),
  },
  {
    what: 'a box that is never closed',
    id: 'container-unclosed',
    at: `${TEXT}:11:1`,
    files: inText({}, 'Họp.\n\n::: notice\nChữ.'),
  },
  {
    what: 'a passage in a language nobody knows',
    id: 'lang-unknown',
    at: `${TEXT}:9:9`,
    files: inText({}, 'Chữ [a]{lang=xx}.'),
  },
  {
    what: 'a block in a language nobody knows',
    id: 'lang-unknown',
    at: `${TEXT}:9:10`,
    files: inText({}, '::: lang xx\nChữ.\n:::'),
  },
  {
    what: 'more footnotes than anybody reads',
    id: 'text-too-many',
    at: `${TEXT}:1009:2`,
    files: inText({}, 'a^[b]\n\n'.repeat(501)),
  },
  {
    what: 'quotations within quotations',
    id: 'text-too-many',
    at: `${TEXT}:10:1`,
    files: inText({}, `a\n${'> '.repeat(60)}a`),
  },
  {
    what: 'HTML',
    id: 'html-as-text',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, 'Chữ <b>đậm.'),
  },
  {
    what: 'HTML in the second row of a table',
    id: 'html-as-text',
    severity: 'warning',
    at: `${TEXT}:12:7`,
    files: inText({}, '| a | b |\n|---|---|\n| a | b |\n| c | <b> |'),
  },
  {
    what: 'a script for a link',
    id: 'url-unsafe',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](javascript:x)'),
  },
  {
    what: 'a link into the office’s network',
    id: 'url-private',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](http://192.168.1.1/)'),
  },
  {
    what: 'a link to a bulletin that is not there',
    id: 'link-broken',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](2017/khac)'),
  },
  {
    what: 'a link to a page that is not there',
    id: 'link-broken',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](/vi/khac.html)'),
  },
  {
    what: 'a link in a page to a bulletin that is not there',
    id: 'link-broken',
    severity: 'warning',
    at: 'pages/gioi-thieu/index.vi.md:6:5',
    files: { 'pages/gioi-thieu/index.vi.md': '---\ntitle: a\nsummary: a\n---\n\n[a](2017/khac)\n' },
  },
];
