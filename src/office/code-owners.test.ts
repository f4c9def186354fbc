import { expect, test } from 'vitest';
import { withCodeOwners } from './code-owners.ts';

const OWN = `# Bantin: từ categories.yml
# tin-tuc: @lan
# thong-bao: @nam @lan
/content/bulletins/ @lan @nam
/content/categories.yml @lan @nam
/CODEOWNERS @lan @nam
# Bantin.
`;
const made = (before: string) =>
  withCodeOwners(
    before,
    new Map([
      ['tin-tuc', ['@lan']],
      ['thong-bao', ['@nam', '@lan']],
    ]),
    'content',
    'từ categories.yml',
  );

test.for([
  ['a new file', '', OWN],
  ['once more', OWN, OWN],
  ['after what others wrote', '/static/ @web\n', `/static/ @web\n\n${OWN}`],
  [
    'in the place of older ones, wherever they stand',
    '/a @b\r\n# Bantin: cũ\r\n/content/bulletins/ @xua\r\n# Bantin.\r\n/c @d\r\n',
    `/a @b\n${OWN}/c @d\n`,
  ],
  ['beside some that nobody ended', '# Bantin: cũ\n/c @d', `# Bantin: cũ\n/c @d\n\n${OWN}`],
])('%s', ([, before = '', after]) => {
  expect(made(before)).toBe(after);
});
