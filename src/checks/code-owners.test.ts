import { expect, test } from 'vitest';
import { ownersState, withCodeOwners } from './code-owners.ts';

const OWN = `# Bantin: từ categories.yml
# tin-tuc: @lan
# thong-bao: @nam @lan
/content/bulletins/ @lan @nam
/content/categories.yml @lan @nam
/CODEOWNERS @lan @nam
# Bantin.
`;
const fileOf = (text: string, name = 'CODEOWNERS') => ({ name, text });
const made = (before: string, name?: string) =>
  withCodeOwners(
    fileOf(before, name),
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

test('the file itself is owned where it lies', () => {
  expect(made('', '.github/CODEOWNERS')).toBe(OWN.replace('\n/CODEOWNERS', '\n/.github/CODEOWNERS'));
});

test('where nobody approves any more, the lines go; those of others stay', () => {
  const none = (before: string) => withCodeOwners(fileOf(before), new Map(), 'content', 'x');
  expect([none(OWN), none(`/a @b\n${OWN}/c @d\n`), none('/a @b\n')]).toEqual([
    '',
    '/a @b\n/c @d\n',
    '/a @b\n',
  ]);
});

test.for([
  ['right', OWN],
  ['right', `/a @b\n\n${OWN.replace('từ categories.yml', 'from categories.yml')}`],
  ['right', OWN.replaceAll('\n', '\r\n')],
  ['absent', ''],
  ['absent', '/content/ @lan\n'],
  ['stale', OWN.replace('# thong-bao: @nam @lan\n', '')],
  ['stale', OWN.replaceAll('@nam', '@cu')],
  ['stale', OWN.replace('/CODEOWNERS @lan @nam\n', '')],
] as const)('%s: %j', ([state, text]) => {
  const approvers = new Map([
    ['tin-tuc', ['@lan']],
    ['thong-bao', ['@nam', '@lan']],
  ]);
  expect(ownersState(fileOf(text), approvers, 'content')).toBe(state);
  expect(ownersState(fileOf(text), new Map(), 'content')).toBe(
    text.includes('# Bantin: ') ? 'stale' : 'right',
  );
});
