import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderBody } from './renderer.ts';

/** Where links that nobody may follow are reported. */
const reported = (text: string) =>
  renderBody(text, 'vi', 'a.md', 1).problems.map(({ place }) => [place.line, place.column]);

test.each([
  [
    'Xem [a](javascript:x) và [a](javascript:x)',
    [
      [1, 9],
      [1, 30],
    ],
  ],
  ['> - một\n>   [a](javascript:x)', [[2, 9]]],
  ['| a | a |\n|---|---|\n| a | [a](javascript:x) |', [[3, 11]]],
  ['một\\\nhai **[a](javascript:x)**', [[2, 11]]],
  ['chữ^[xem [a](javascript:x)]', [[1, 14]]],
  ['# Mục [a](javascript:x) #', [[1, 11]]],
  ['&amp; \\* `x` [a](javascript:x)', [[1, 18]]],
])('%s', (text, places) => {
  expect(reported(text)).toEqual(places);
});

test('each mark that is left is reported where it stands', () => {
  const word = fc.constantFrom(
    'chữ',
    '*x*',
    '`a`',
    '[b](2017/hop)',
    '&amp;',
    '\\*',
    'www.a.vn',
    '“c”',
    'a@b.vn',
  );
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lines, fc.nat(), fc.constantFrom('', '> ', '- ', '1. '), (words, at, lead) => {
      const indent = lead === '> ' ? lead : ' '.repeat(lead.length);
      const line = at % words.length;
      const text = words.map((each, i) => {
        const joined = each.join(' ');
        return (i === 0 ? lead : indent) + (i === line ? `${joined} ~~ ${joined}` : joined);
      });
      const { problems } = renderBody(text.join('\n'), 'vi', 'a.md', 1);
      const marks = problems.filter(({ id }) => id === 'mark-as-text');
      expect(marks.map(({ id, place }) => [id, place.line, place.column])).toEqual([
        ['mark-as-text', line + 1, (text[line] ?? '').indexOf('~~') + 1],
      ]);
    }),
    { numRuns: 500 },
  );
});
