import { bulletin } from '../setup/bantin.ts';
import { BILINGUAL, type Defect, ENGLISH, inText, TEXT } from './site.ts';

const LONG = 'Họp. '.repeat(80).trim();

const english = (fields: Record<string, string | undefined> = {}) =>
  bulletin({ date: undefined, category: undefined, status: undefined, ...fields }, 'The text.');

/** What can be wrong with the fields of a bulletin. */
export const FIELD_DEFECTS: readonly Defect[] = [
  { what: 'no title', id: 'field-missing', at: `${TEXT}:1:1`, files: inText({ title: undefined }) },
  { what: 'an empty title', id: 'field-missing', at: `${TEXT}:2:1`, files: inText({ title: '""' }) },
  {
    what: 'a bulletin that is whole but for its status',
    id: 'status-missing',
    at: `${TEXT}:1:1`,
    severity: 'warning',
    files: inText({ status: undefined }),
  },
  {
    what: 'the same with a status that was not filled in',
    id: 'status-missing',
    at: `${TEXT}:6:1`,
    severity: 'warning',
    files: inText({ status: '' }),
  },
  ...['Status', 'STATUS', 'trạng thái', 'Trang_thai', 'satus', 'published'].map(
    (key): Defect => ({
      what: `a status under the name ${key}, though it is a draft without it`,
      id: 'key-unknown',
      at: `${TEXT}:6:1`,
      files: inText({ status: undefined, [key]: 'approved' }),
    }),
  ),
  ...['Approved', 'aproved', 'xuất bản', 'Đã đăng', 'da duyet', 'published'].map(
    (value): Defect => ({
      what: `a status with the value ${value}`,
      id: 'value-unknown',
      at: `${TEXT}:6:9`,
      files: inText({ status: value }),
    }),
  ),
  {
    what: 'a status in the translation alone',
    id: 'shared-field-place',
    at: `${ENGLISH}:4:1`,
    files: { ...BILINGUAL, ...inText({ status: undefined }), [ENGLISH]: english({ status: 'approved' }) },
  },
  { what: 'no date', id: 'field-missing', at: `${TEXT}:1:1`, files: inText({ date: undefined }) },
  {
    what: 'a comment in a title that is never closed',
    id: 'comment-unclosed',
    at: `${TEXT}:2:8`,
    files: inText({ title: 'Họp <!-- hỏi lại' }),
  },
  {
    what: 'a field nobody knows, without a value',
    id: 'key-unknown',
    at: `${TEXT}:7:1`,
    files: inText({ 'trạng thái': '' }),
  },
  {
    what: 'a field nobody knows inside a field, without a value',
    id: 'key-unknown',
    at: `${TEXT}:7:13`,
    files: inText({ editorial: '{emial: , note: a}' }),
  },
  {
    what: 'a field nobody knows inside a list, without a value',
    id: 'key-unknown',
    at: `${TEXT}:7:44`,
    files: {
      ...inText({ attachments: '[{file: a.txt, title: {vi: A, fr: }}]' }),
      'bulletins/2017/hop/a.txt': 'a',
    },
  },
  {
    what: 'no title in the translation',
    id: 'field-missing',
    at: `${ENGLISH}:1:1`,
    files: { ...BILINGUAL, [ENGLISH]: english({ title: undefined }) },
  },
  {
    what: 'an attachment without a title',
    id: 'field-missing',
    at: `${TEXT}:8:3`,
    files: { ...inText({ attachments: '\n- file: a.pdf' }), 'bulletins/2017/hop/a.pdf': 'x' },
  },
  {
    what: 'a word where yes or no is asked',
    id: 'field-type',
    at: `${TEXT}:7:11`,
    files: inText({ featured: 'có' }),
  },
  {
    what: 'a list of more related bulletins than anybody reads',
    id: 'list-too-long',
    at: `${TEXT}:108:3`,
    files: inText({ related: '\n- 2017/hop'.repeat(101) }),
  },
  {
    what: 'authors without end',
    id: 'list-too-long',
    at: `${TEXT}:7:160`,
    files: inText({ author: `[${'An,'.repeat(51)}]` }),
  },
  {
    what: 'a name as long as a text',
    id: 'text-too-long',
    at: `${TEXT}:7:9`,
    files: inText({ author: 'An'.repeat(101) }),
  },
  {
    what: 'a description of a picture as long as a text',
    id: 'text-too-long',
    at: `${TEXT}:7:11`,
    files: inText({ imageAlt: 'An '.repeat(350) }),
  },
  {
    what: 'a text where a list is asked',
    id: 'field-type',
    at: `${TEXT}:7:11`,
    files: inText({ keywords: 'họp' }),
  },
  {
    what: 'a list where a text is asked',
    id: 'field-type',
    at: `${TEXT}:7:9`,
    files: inText({ source: '[a]' }),
  },
  {
    what: 'a source in a language that is none',
    id: 'key-unknown',
    at: `${TEXT}:8:3`,
    files: inText({ source: '\n  an: The Portal' }),
  },
  { what: 'a number out of range', id: 'number-range', at: `${TEXT}:7:8`, files: inText({ views: '-1' }) },
  { what: 'a kind nobody knows', id: 'value-unknown', at: `${TEXT}:7:7`, files: inText({ kind: 'new' }) },
  {
    what: 'a status nobody knows, which makes no draft of it',
    id: 'value-unknown',
    at: `${TEXT}:6:9`,
    files: inText({ status: 'aproved' }),
  },
  {
    what: 'a section nobody knows',
    id: 'category-unknown',
    at: `${TEXT}:5:11`,
    files: inText({ category: 'tin' }),
  },
  {
    what: 'a date with other signs',
    id: 'date-format',
    at: `${TEXT}:4:7`,
    files: inText({ date: '27.4.2017' }),
  },
  { what: 'a date that is none', id: 'date-format', at: `${TEXT}:4:7`, files: inText({ date: 'hôm qua' }) },
  {
    what: 'the 30th of February',
    id: 'date-invalid',
    at: `${TEXT}:4:7`,
    files: inText({ date: '30/02/2017' }),
  },
  {
    what: 'a date of another year than the folder’s',
    id: 'date-outside-year',
    severity: 'warning',
    at: `${TEXT}:4:7`,
    files: inText({ date: '2018-04-27' }),
  },
  {
    what: 'a title of 301 characters',
    id: 'text-too-long',
    at: `${TEXT}:2:8`,
    files: inText({ title: '👩‍👩‍👧‍👦'.repeat(301) }),
  },
  {
    what: 'a title of one letter under 50,000 marks',
    id: 'text-too-long',
    at: `${TEXT}:2:8`,
    files: inText({ title: `a${'\u0316'.repeat(50_000)}` }),
  },
  {
    what: 'a summary that lists cut',
    id: 'summary-long',
    severity: 'warning',
    at: `${TEXT}:3:10`,
    files: inText({ summary: LONG }),
  },
  {
    what: 'a private address in the editorial record',
    id: 'editorial-invalid',
    at: `${TEXT}:8:10`,
    files: inText({ editorial: '\n  email: "mai"' }),
  },
  { what: 'no text, link or attachment', id: 'body-missing', at: `${TEXT}:1:1`, files: inText({}, '') },
  {
    what: 'a text that prints nothing',
    id: 'body-missing',
    at: `${TEXT}:1:1`,
    files: inText({}, '[a]: https://example.com'),
  },
  {
    what: 'a related bulletin that is not there',
    id: 'related-unknown',
    at: `${TEXT}:7:11`,
    files: inText({ related: '[2017/hop-2]' }),
  },
  {
    what: 'a shared field in both languages',
    id: 'shared-field-twice',
    at: `${ENGLISH}:4:1`,
    files: { ...BILINGUAL, [ENGLISH]: english({ date: '2017-04-27' }) },
  },
  {
    what: 'a shared field in the translation alone',
    id: 'shared-field-place',
    at: `${ENGLISH}:4:1`,
    files: { ...BILINGUAL, [ENGLISH]: english({ views: '1' }) },
  },
  {
    what: 'a weekday that the date is not',
    id: 'weekday-wrong',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, 'Họp Thứ 6, ngày 27/04/2017.'),
  },
  {
    what: 'two ways of placing tone marks',
    id: 'tone-marks-mixed',
    severity: 'warning',
    at: `${TEXT}:9:6`,
    files: inText({}, 'Hòa hoà.'),
  },
  {
    what: 'no translation',
    id: 'translation-missing',
    severity: 'warning',
    at: `${TEXT}:1:1`,
    files: BILINGUAL,
  },
];
