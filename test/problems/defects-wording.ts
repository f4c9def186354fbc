import { bulletin } from '../setup/bantin.ts';
import { BILINGUAL, type Defect, ENGLISH, inText, TEXT } from './site.ts';

const garbled = (what: string, text: string, column: number): Defect => ({
  what,
  id: 'text-garbled',
  severity: 'warning',
  at: `${TEXT}:9:${column}`,
  files: inText({}, text),
});

const placeholder = (text: string, column: number): Defect => ({
  what: `the placeholder ${text}`,
  id: 'placeholder-left',
  severity: 'warning',
  at: `${TEXT}:9:${column}`,
  files: inText({}, text),
});

const VIETNAMESE =
  'Sáng nay, thị xã Mộc Giang tổ chức hội nghị tổng kết công tác phòng, chống thiên tai năm 2026.';
const english = (body: string) => ({
  ...BILINGUAL,
  [ENGLISH]: `---\ntitle: Meeting\nsummary: A meeting.\n---\n\n${body}\n`,
});
const ENGLISH_TEXT =
  'The district office of Moc Giang held a meeting this morning. It was attended by the heads of all communes and by members of the press. The plan for the season is ready, and the first works are under way with the help of residents.';

/** What can be wrong with the words of a text. */
export const WORDING_DEFECTS: readonly Defect[] = [
  garbled('TCVN3', 'Tin: ñy ban nh©n d©n x· häp phiªn thø nhÊt.', 6),
  garbled('VNI', 'Kính gửi: UÛy ban nhaân daân xaõ.', 11),
  garbled('UTF-8 twice', 'Kính gửi: á»¦y ban nhÃ¢n dÃ¢n xÃ£.', 11),
  garbled('letters that became question marks', 'Kính gửi: ?y ban nh?n d?n x?.', 11),
  garbled('letters that are lost', 'Hội ngh\uFFFD tổng kết.', 5),
  garbled('a letter of a font for icons', 'Xem \uE0B0 ở đây.', 5),
  {
    what: 'a title in TCVN3',
    id: 'text-garbled',
    severity: 'warning',
    at: `${TEXT}:2:11`,
    files: inText({ title: 'KÕ ho¹ch n¨m häc' }),
  },
  {
    what: 'a sign that turns the direction in the text',
    id: 'text-turned',
    at: `${TEXT}:9:5`,
    files: inText({}, 'Tệp \u202Efdp.exe'),
  },
  {
    what: 'a sign that turns the direction in a field',
    id: 'text-turned',
    at: `${TEXT}:2:12`,
    files: inText({ title: 'Tệp \u2067fdp' }),
  },
  {
    what: 'a sign that turns the direction in the settings',
    id: 'text-turned',
    at: 'categories.yml:1:1',
    files: { 'categories.yml': '\u202A- id: a', [TEXT]: undefined },
  },
  {
    what: 'an English file in Vietnamese',
    id: 'language-mixed',
    severity: 'warning',
    at: `${ENGLISH}:6:1`,
    files: english(VIETNAMESE),
  },
  {
    what: 'an English file of which only the title is translated',
    id: 'language-mixed',
    severity: 'warning',
    at: `${ENGLISH}:6:3`,
    files: english(`- ${VIETNAMESE}\n- ${VIETNAMESE}`),
  },
  {
    what: 'a Vietnamese file in English',
    id: 'language-mixed',
    severity: 'warning',
    at: `${TEXT}:9:1`,
    files: inText({}, ENGLISH_TEXT),
  },
  placeholder('Số: XXX/QĐ-UBND ngày 05/11/2026', 5),
  placeholder('Họp ngày xx/xx/2026.', 10),
  placeholder('TODO: hỏi lại số liệu.', 1),
  placeholder('(Nội dung viết ở đây)', 2),
  placeholder('Liên hệ: [điền số điện thoại] trong giờ làm việc.', 10),
  placeholder('Nhập nội dung bài viết vào đây…', 1),
  placeholder('Lorem ipsum dolor sit amet.', 1),
  placeholder('Viết nội dung ở đây. Hai đoạn cách nhau một dòng trống.', 1),
  {
    what: 'a title of a template',
    id: 'placeholder-left',
    severity: 'warning',
    at: `${TEXT}:2:8`,
    files: inText({ title: 'Tiêu đề bản tin' }),
  },
  {
    what: 'a folder that was copied, and only its date changed',
    id: 'text-twin',
    severity: 'warning',
    at: 'bulletins/2017/hop-chep/index.vi.md:1:1',
    files: { 'bulletins/2017/hop-chep/index.vi.md': bulletin({ date: '2017-05-02' }) },
  },
];
