import { expect, test } from 'vitest';
import { commandMessages } from './commands.ts';

const words = commandMessages('en');

test.for([
  ['1', '1 error. Nothing was written: the site is as it was.'],
  ['2', '2 errors. Nothing was written: the site is as it was.'],
] as const)('%s is said with its plural', ([number, said]) => {
  expect(words.failed(number)).toBe(said);
});

test('one of a kind is no plural', () => {
  expect(words.checked('0', '1', '1', '1 draft')).toBe(
    '0 errors, 1 warning in 1 bulletin. Of these: 1 draft.',
  );
  expect(words.warningsHint('1', 'npm run check')).toBe('1 warning. See it: npm run check');
  expect(words.built('1 bulletin published', '1', '0', '0', '0.1')).toContain('; 1 page new');
  expect(words.tally.published('1')).toBe('1 bulletin published');
  expect(words.tally.drafts('1')).toBe('1 draft');
});
