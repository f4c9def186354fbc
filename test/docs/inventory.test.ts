import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, ROOT } from '../setup/bantin.ts';

const read = (name: string) => fs.readFileSync(path.join(ROOT, name), 'utf8');
const README = read('README.md');

test('the README leads to every document, in one list', () => {
  const documents = fs.readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const [list, ...others] = README.split('\n').filter((line) => line.startsWith('[Tiếng Việt](#'));
  expect(others).toEqual([]);
  expect(documents.filter((name) => !list?.includes(`(docs/${name})`))).toEqual([]);
});

test('the README has a line for every command', async () => {
  const { stdout } = await bantin(['--help', '--lang', 'en']);
  const commands = [...stdout.matchAll(/^ {2}([a-z-]+)(?: [a-z]+)? {2,}/gm)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter((name) => !README.includes(`| \`bantin ${name}`))).toEqual([]);
});

test('the architecture has one line for every room of the source', () => {
  const [, table = ''] = read('docs/architecture.md').split(/^## The rooms$/m);
  const lines = (table.split(/^## /m)[0] ?? '').matchAll(/^\| ((?:`[a-z0-9]+\/`(?:, )?)+) \|/gm);
  const named = [...lines].flatMap(([, rooms = '']) => rooms.match(/[a-z0-9]+/g) ?? []);
  const rooms = fs.readdirSync(path.join(ROOT, 'src')).filter((name) => name !== 'docs');
  expect(named.toSorted()).toEqual(rooms.toSorted());
});
