import { expect, test } from 'vitest';
import { asError, type Problem, problem } from '../problems/problem.ts';
import { foldTranslations, problemJson, reportAnnotations, reportText } from './report.ts';

const at = (file: string) => ({ file, line: 4, column: 7 });
const DATE = problem('date-invalid', at('content/hop/index.vi.md'), { value: '30/02/2017' });
const ALT = problem('image-alt-empty', at('content/hop/index.vi.md'), { file: 'a.jpg' });

test('a person reads the place, what is wrong, and what to do', () => {
  expect(reportText([DATE], 'vi')).toBe(
    'content/hop/index.vi.md:4:7  lỗi  date-invalid\n' +
      '  “30/02/2017” không phải là ngày có thật.\n' +
      '  Viết theo dạng 27/04/2017 hoặc 2017-04-27 00:00.\n',
  );
  expect(reportText([DATE, ALT], 'en')).toMatch(
    /^content.*:4:7 {2}error {2}date-invalid\n {2}.*\n {2}.*\n\ncontent.*:4:7 {2}warning {2}image-alt-empty\n {2}.*\n {2}.*\n$/,
  );
  expect(reportText([], 'vi')).toBe('');
});

test('a program reads the same in both languages', () => {
  expect(problemJson(DATE)).toMatchObject({
    id: 'date-invalid',
    severity: 'error',
    file: 'content/hop/index.vi.md',
    line: 4,
    column: 7,
    vi: { what: '“30/02/2017” không phải là ngày có thật.' },
    en: { what: '“30/02/2017” is not a real date.' },
  });
});

test('a workflow shows each beside its line', () => {
  expect(reportAnnotations([DATE, ALT], 'en')).toMatch(
    /^::error file=content\/hop\/index\.vi\.md,line=4,col=7,title=date-invalid::“30\/02\/2017” is not a real date\.%0AWrite it as.*\n::warning file=/,
  );
});

test.for<[string, Problem]>([
  ['a name of a file', problem('date-invalid', at('a\n::error::b,c:d%.md'), { value: 'x' })],
  ['a value', problem('date-invalid', at('a.md'), { value: '%0A::error::x\r\n::error::y' })],
])('%s begins no line with a command of its own', ([, found]) => {
  const lines = `${reportText([found], 'vi')}${reportAnnotations([found], 'vi')}`.split('\n');
  expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(1);
  expect(lines.find((line) => line.startsWith('::'))).toMatch(
    /^::error file=[^:,\r]+,line=4,col=7,title=date-invalid::[^\r]*$/,
  );
});

test('a workflow shows errors first, else in the order of files', () => {
  const lines = reportAnnotations([ALT, DATE, ALT, DATE], 'vi').split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    '::error',
    '::error',
    '::warning',
    '::warning',
    '',
  ]);
});

test('what has no translation is a number for each language, unless it is an error', () => {
  const missing = (lang: 'vi' | 'en') => problem('translation-missing', at('a.md'), { lang });
  const strict = asError(missing('en'));
  expect(foldTranslations([missing('en'), DATE, missing('vi'), missing('en'), strict])).toEqual({
    problems: [DATE, strict],
    missing: new Map([
      ['en', 2],
      ['vi', 1],
    ]),
  });
});
