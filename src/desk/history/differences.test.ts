import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

const text = (front: string, body = 'Nội dung.') => `---\ntitle: Họp\n${front}---\n\n${body}\n`;

test.for<[what: string, before: string, after: string, places: readonly string[], isHidden: boolean]>([
  ['nothing', text(''), text(''), [], false],
  [
    'a word of Vietnamese',
    text('', 'Họp chiều nay.'),
    text('', 'Họp sáng nay.'),
    ['… Nội Họp [-chiều-]{+sáng+} nay.'],
    false,
  ],
  ['another form of the same letters', text('', 'Họp.'), text('', 'Họp.'.normalize('NFD')), [], false],
  ['ends of lines', text('', 'Họp.'), text('', 'Họp.').replaceAll('\n', '\r\n'), [], false],
  ['a field', text('status: draft\n'), text('status: approved\n'), ['[-draft-]{+approved+}'], false],
  [
    'the editorial record',
    text('editorial: {amount: 100000}\n'),
    text('editorial: {amount: 200000}\n'),
    [],
    true,
  ],
  ['one in a block', text('editorial:\n  note: bí mật\n'), text('editorial:\n  note: khác\n'), [], true],
  [
    'one with a slip in its name',
    text('editoral: {note: bí mật}\n'),
    text('editoral: {note: khác}\n'),
    [],
    true,
  ],
  ['a comment', text('', 'A <!-- bí mật -->'), text('', 'A <!-- khác -->'), [], true],
  ['a comment of the front matter', text('# bí mật\n'), text('# khác\n'), [], true],
])('%s', ([, before, after, places, isHidden]) => {
  const found = differencesOf(before, after);
  expect(found?.isHidden).toBe(isHidden);
  expect(found?.places).toHaveLength(places.length);
  for (const [i, place] of places.entries()) expect(found?.places[i]).toContain(place.replace(/^… \S+ /, ''));
  expect(JSON.stringify(found)).not.toMatch(/bí mật|khác|00000/);
});

test('places that are far apart stand in lines of their own, with what is around', () => {
  const long = 'Một hai ba bốn năm sáu bảy tám chín mười. '.repeat(4);
  const found = differencesOf(text('', `Đầu ${long} cuối`), text('', `đầu ${long} hết`));
  expect(found?.places).toHaveLength(2);
  expect(found?.places[0]).toMatch(/\[-Đầu-\]\{\+đầu\+\} Một hai ba .*…$/);
  expect(found?.places[1]).toMatch(/^….* mười\. \[-cuối-\]\{\+hết\+\}$/);
});

test('a text without a front matter that can be read is not compared', () => {
  expect(differencesOf('không có gì', text(''))).toBeUndefined();
});
