import { expect, test } from 'vitest';
import { LANGS } from '../i18n/language.ts';
import { commandHelp, generalHelp, versionLine } from './help.ts';
import { bantin } from './words/command-line.ts';

test.for(LANGS)('the help names each command once, in columns (%s)', (lang) => {
  const help = generalHelp(['build', 'check'], lang);
  const lines = help.split('\n').filter((line) => line.startsWith('  '));
  expect(lines.map((line) => line.trim().split('  ')[0])).toEqual(['build', 'check']);
  expect(new Set(lines.map((line) => /^ {2}\S+ +/.exec(line)?.[0].length)).size).toBe(1);
});

test.for(LANGS)('a command’s help names its options with what they take (%s)', (lang) => {
  const help = commandHelp('build', { options: ['output', 'shard', 'json'] }, lang);
  const lines = help.split('\n').filter((line) => line.startsWith('  --'));
  expect(lines.map((line) => line.trim().split('  ')[0])).toEqual([
    '--output DIR',
    '--shard K/N',
    '--json',
    '--help',
  ]);
  expect(help).toContain(bantin('build', '[--…]'));
  expect(help).not.toMatch(/undefined|--content/);
});

test('the version is that of the package, with that of Node.js', () => {
  expect(versionLine()).toMatch(/^bantin \d+\.\d+\.\d+ \(Node\.js 2\d\.\d+\.\d+\)\n$/);
});
