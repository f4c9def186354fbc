import { describe, expect, test } from 'vitest';
import { checkToneMarks, checkWeekdays, openText } from './text-checks.ts';

describe('weekdays', () => {
  test.for([
    'Thứ 5, Ngày 27/04/2017, 00:00',
    'thứ năm, ngày 27-4-2017',
    'Thứ Năm (27/4/2017)',
    'thứ năm, ngày 27 tháng 4 năm 2017',
    'Chủ nhật, ngày 30/04/2017',
    'chủ nhật 30.4.2017',
    'Thứ 2 (01/05/2017)',
    'Thursday, 27 April 2017',
    'Thursday, April 27, 2017',
    'Sunday 30 April 2017',
    'lần thứ hai, ngày 27/04/2017',
    'Phiên họp thứ 3, ngày 27/04/2017',
    'Kỳ họp thứ 3 ngày 27/04/2017',
    'thứ tự 27/04/2017',
    'Thứ 6, ngày 31/02/2017',
    'Thứ 6 và ngày 27/04/2017',
    'Monday of 27 April 2017',
  ])('%s is right, or no weekday', (text) => {
    expect(checkWeekdays(text, 'a')).toEqual([]);
  });

  test.for<[string, string, string]>([
    ['Thứ 6, Ngày 27/04/2017', 'Thứ 5', 'Thursday'],
    ['thứ sáu, ngày 27/4/2017', 'Thứ 5', 'Thursday'],
    ['Thứ BẢY 27.04.2017', 'Thứ 5', 'Thursday'],
    ['Thứ 2, ngày 30 tháng 4 năm 2017', 'Chủ nhật', 'Sunday'],
    ['Chủ nhật, 01/05/2017', 'Thứ 2', 'Monday'],
    ['Friday, 27 April 2017', 'Thứ 5', 'Thursday'],
    ['Friday, April 27, 2017', 'Thứ 5', 'Thursday'],
    ['Thứ 6,\nngày 27/04/2017', 'Thứ 5', 'Thursday'],
    ['thứ\n sáu (ngày\u00A027/04/2017', 'Thứ 5', 'Thursday'],
    ['CHỦ\u00A0NHẬT(NGÀY 01/05/2017', 'Thứ 2', 'Monday'],
  ])('%j is %s', ([text, vi, en]) => {
    expect(checkWeekdays(text, 'a').map(({ params }) => params)).toEqual([
      { written: text.replace(/\s+/g, ' '), actual: { vi, en } },
    ]);
  });

  test('each has its place', () => {
    const found = checkWeekdays('a\nbc Thứ 6, 27/04/2017, thứ 7 27/04/2017\n\nFriday, 27 April 2017', 'a.md');
    expect(found.map(({ place }) => [place.line, place.column])).toEqual([
      [2, 4],
      [2, 23],
      [4, 1],
    ]);
  });
});

describe('tone marks', () => {
  test.for([
    'hòa, tỏa, khỏe, thúy, hủy',
    'hoà, toả, khoẻ, thuý, huỷ',
    'hòa và quý, quỳ, quỹ, quỵ, quỷ',
    'hoà và quý',
    'hòa và hoàn, toàn, khoảng, ngoài, thuở, quả, huỳnh, khuỷu',
    'HÒA, Thúy',
  ])('%s are placed in one way', (text) => {
    expect(checkToneMarks(text, 'a')).toEqual([]);
  });

  test.for<[string, { first: string; second: string }]>([
    ['hòa bình, hoà bình', { first: 'hòa', second: 'hoà' }],
    ['khoẻ mạnh, khỏe mạnh', { first: 'khỏe', second: 'khoẻ' }],
    ['thủy lợi, huỷ bỏ', { first: 'thủy', second: 'huỷ' }],
    ['TÒA ÁN, Toà án', { first: 'TÒA', second: 'Toà' }],
  ])('%s are placed in two ways', ([text, params]) => {
    expect(checkToneMarks(text, 'a').map((found) => found.params)).toEqual([params]);
  });

  test('the place is that of the later one', () => {
    expect(checkToneMarks('hoà\n xòe', 'a')[0]?.place).toEqual({ file: 'a', line: 2, column: 3 });
  });
});

describe('the editorial record is kept out of messages, however it is written', () => {
  test.for([
    'editorial:\n  note: mật\n\n  email: mật',
    '"editorial": {note: mật,\n  email: mật}',
    'editorial:\n- mật\n- mật',
    'Editorial: {note: mật}',
    'editoral:\n  note: mật',
    '? editorial\n: {note: mật}',
    '"\\x65ditorial": {note: mật}',
    'editorial: {\nnote: mật}',
    'editorial:\n  note: a\neditorial:\n  note: mật',
    '# mật',
  ])('%j', (record) => {
    const text = `---\ntitle: a\n${record}\nsummary: b\n  c\n---\n\neditorial: e\n`;
    const bodyStart = text.lastIndexOf('\n\n') + 1;
    const open = openText(text, { body: text.slice(bodyStart), bodyStart });
    expect(open.length).toBe(text.length);
    expect(open.split('\n').length).toBe(text.split('\n').length);
    expect(open.replace(/\s+/g, ' ')).toBe(' title: a summary: b c editorial: e ');
  });

  test.for(['{title: a, editorial: {note: mật}}', '  title: a\n  editorial:\n    note: mật'])(
    'in a front matter like %j',
    (front) => {
      const text = `---\n${front}\n---\n\nb\n`;
      const bodyStart = text.indexOf('\n\n') + 1;
      expect(openText(text, { body: text.slice(bodyStart), bodyStart })).not.toContain('mật');
    },
  );
});

test('no comment gets into a message: neither of YAML nor of HTML, and each line keeps its place', () => {
  const text = '---\ntitle: A # mật\n# mật\nsummary: B <!-- mật\n  mật --> C\n---\n\nD\n';
  const bodyStart = text.indexOf('\nD');
  const open = openText(text, { body: text.slice(bodyStart), bodyStart });
  expect(open).not.toContain('mật');
  expect(open.split('\n').map((line) => line.trim())).toEqual([
    '',
    'title: A',
    '',
    'summary: B',
    'C',
    '',
    '',
    'D',
    '',
  ]);
});
