import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '../i18n/usage-error.ts';
import { langOf, OPTIONS, type OptionName, readOptions } from './options.ts';

const NAMES = Object.keys(OPTIONS).filter((name): name is OptionName => name in OPTIONS);
const read = (...args: string[]) => readOptions(args, NAMES);

beforeEach(() => vi.stubEnv('LC_ALL', 'en_GB.UTF-8'));
afterEach(() => vi.unstubAllEnvs());

test('nothing written: the folders of the working folder, everything switched off', () => {
  const at = (name: string) => path.resolve(name);
  expect(read()).toEqual({
    content: at('content'),
    output: at('dist'),
    cache: at('.cache'),
    parts: at('parts'),
    lang: 'en',
    port: 8080,
    drafts: false,
    clean: false,
    strict: false,
    allowRemovals: false,
    json: false,
    annotate: false,
    verbose: false,
    help: false,
    words: [],
    given: new Map(),
  });
});

test('a command takes as many words as it has use for, between its options, too', () => {
  const { words, given } = readOptions(['Họp', '--lang=en', '--strict'], ['lang', 'strict'], 1);
  expect([words, [...given]]).toEqual([
    ['Họp'],
    [
      ['lang', 'en'],
      ['strict', 'true'],
    ],
  ]);
  expect(() => readOptions(['Họp', 'phiên'], [], 1)).toThrow(UsageError);
});

test.for<[args: string[], expected: object]>([
  [['--content', 'a', '--cache', '/b'], { content: path.resolve('a'), cache: '/b' }],
  [['--output=x y'], { output: path.resolve('x y') }],
  [['--lang', 'vi'], { lang: 'vi' }],
  [['--lang', 'vi', '--lang', 'en'], { lang: 'en' }],
  [['--now', '2026-11-22T08:00:00+07:00'], { clock: Date.UTC(2026, 10, 22, 1) }],
  [['--now', '2026-11-22T08:00Z'], { clock: Date.UTC(2026, 10, 22, 8) }],
  [['--base-url', 'https://user.github.io/bantin/'], { baseUrl: 'https://user.github.io/bantin' }],
  [['--shard', '1/1'], { shard: { index: 0, count: 1 } }],
  [['--shard', '3/8'], { shard: { index: 2, count: 8 } }],
  [['--port', '0'], { port: 0 }],
  [['--explain', '2017/hop'], { explain: '2017/hop' }],
  [['--drafts', '--clean', '--strict'], { drafts: true, clean: true, strict: true }],
  [['--allow-removals', '--json', '--annotate'], { allowRemovals: true, json: true, annotate: true }],
])('%j', ([args, expected]) => {
  expect(read(...args)).toMatchObject(expected);
});

test.for<[args: string[], id: string, params: object]>([
  [['dist'], 'argument-extra', { value: 'dist', takesNone: true }],
  [['--', '--help'], 'argument-extra', { value: '--help', takesNone: true }],
  [['--output'], 'option-value', { name: '--output' }],
  [['--output', ''], 'option-value', { name: '--output' }],
  [['--output', '--json'], 'option-value', { name: '--output' }],
  [['--json=yes'], 'option-value', { name: '--json' }],
  [['--otput', 'x'], 'option-unknown', { name: '--otput', near: '--output' }],
  [['--xyzzy'], 'option-unknown', { name: '--xyzzy' }],
  [['-x'], 'option-unknown', { name: '-x' }],
  [['--lang', 'fr'], 'lang-invalid', { value: 'fr' }],
  [['--now', '2026-11-22T08:00:00'], 'now-invalid', { value: '2026-11-22T08:00:00' }],
  [['--now', '2026-02-30T08:00:00Z'], 'now-invalid', { value: '2026-02-30T08:00:00Z' }],
  [['--base-url', 'ftp://x'], 'base-url-invalid', { value: 'ftp://x' }],
  [['--shard', '0/3'], 'shard-invalid', { value: '0/3' }],
  [['--shard', '4/3'], 'shard-invalid', { value: '4/3' }],
  [['--shard', '3'], 'shard-invalid', { value: '3' }],
  [['--shard', '1/99999'], 'shard-invalid', { value: '1/99999' }],
  [['--port', '65536'], 'port-invalid', { value: '65536' }],
  [['--port', '8.5'], 'port-invalid', { value: '8.5' }],
  [['--port=-1'], 'port-invalid', { value: '-1' }],
])('%j is refused by %s', ([args, id, params]) => {
  let thrown: unknown;
  try {
    read(...args);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UsageError);
  expect(thrown).toMatchObject({ id, params });
  expect(Object.keys(thrown instanceof UsageError ? thrown.params : {})).toEqual(Object.keys(params));
});

test('an option of another command is none of this one; the help is one of each', () => {
  expect(() => readOptions(['--output', 'x'], ['content'])).toThrow(UsageError);
  expect(readOptions(['--help'], []).help).toBe(true);
});

test.for<[args: string[], lang: string]>([
  [[], 'en'],
  [['buidl', '--lang', 'vi'], 'vi'],
  [['buidl', '--lang=vi', '--x'], 'vi'],
  [['buidl', '--lang', 'fr'], 'en'],
  [['buidl', '--lang'], 'en'],
])('of a command line that cannot be read, %j, the language is %s', ([args, lang]) => {
  expect(langOf(args)).toBe(lang);
});
