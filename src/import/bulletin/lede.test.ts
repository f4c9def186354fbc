import { expect, test } from 'vitest';
import { ledeOf } from './lede.ts';

test.for([
  [
    'the first paragraph, without its agency and its marks',
    '',
    '**TTĐT -** *Sáng* nay họp \\[1].\n\nHai\n',
    'Sáng nay họp [1].',
    'TTĐT',
    'Hai\n',
  ],
  ['the first of one paragraph stays in the body', '', 'Một\n', 'Một', '', 'Một\n'],
  ['no picture, heading or list is a summary', '', '## Một\n\nHai\n', '', '', '## Một\n\nHai\n'],
  ['a summary of the portal', 'TTXVN – Một', 'Hai\n', 'Một', 'TTXVN', 'Hai\n'],
] as const)('%s', ([, summary, body, short, source, rest]) => {
  expect(ledeOf(summary, body)).toMatchObject({ summary: short, source, body: rest });
});

test('a summary that is too long ends with a sentence, and stands whole in the body', () => {
  const long = `${'Câu này dài chừng ba mươi ký tự. '.repeat(30)}Hết.`;
  const { summary, body, notes } = ledeOf(long, 'Hai\n');
  expect(summary.length).toBeLessThanOrEqual(600);
  expect(summary).toMatch(/ký tự\.$/);
  expect(body).toBe(`${long}\n\nHai\n`);
  expect(notes.map(({ kind }) => kind)).toEqual(['summary-cut']);
});
