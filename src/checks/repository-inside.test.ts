import { expect, test } from 'vitest';
import { repositoryNames } from './repository-inside.ts';

test.for<[names: string[], found: string[]]>([
  [
    ['HEAD', 'config', 'objects', 'refs', 'run.sh'],
    ['HEAD', 'objects', 'refs'],
  ],
  [
    ['Head', 'OBJECTS', 'Refs'],
    ['Head', 'OBJECTS', 'Refs'],
  ],
  [
    ['HEAD', 'commondir'],
    ['HEAD', 'commondir'],
  ],
  [['HEAD', 'objects'], []],
  [['objects', 'refs', 'commondir'], []],
  [['.gitignore', '.gitattributes', 'git', 'git.pdf', 'digit~1', '.git-x', 'legit'], []],
  ...[
    '.git',
    '.GIT',
    '.git.',
    '.git . ',
    'git~1',
    'GIT~2',
    '.g\u200cit',
    '\ufeff.git',
    '.git::$INDEX_ALLOCATION',
    '.git\\',
  ].map((name): [string[], string[]] => [[name, 'index.vi.md'], [name]]),
])('%j: %j', ([names, found]) => {
  expect(repositoryNames(names)).toEqual(found);
});

test('the content folder may be a clone, but not look like one otherwise', () => {
  expect(repositoryNames(['.git', 'bulletins'], true)).toEqual([]);
  expect(repositoryNames(['.Git', 'bulletins'], true)).toEqual(['.Git']);
});
