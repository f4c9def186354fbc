import { expect, test } from 'vitest';
import { diffOf } from './text-diff.ts';

const text = (before: string, after: string) => ({
  path: '/a.md',
  shown: 'a.md',
  hash: '',
  fixes: [],
  text: after,
  before,
  after,
});

test('a unified diff with a line around each change', () => {
  const shown = diffOf(text('a\nb\nc\nd\n', 'a\nb\nC\nd\n'), 'content/a.md', false);
  expect(shown).toBe('--- content/a.md\n+++ content/a.md\n@@ -2,3 +2,3 @@\n b\n-c\n+C\n d');
});

test('colours are a terminal’s alone, and no text steers it', () => {
  const { length } = diffOf(text('a\u001b[2J\n', 'b\n'), 'a.md', false).split('\u001b');
  expect(length).toBe(1);
  expect(diffOf(text('a\n', 'b\n'), 'a.md', true)).toContain('\u001b[31m-a\u001b[0m');
});

test('what nobody sees is shown', () => {
  const shown = diffOf(text('title:\u00A0a\u200B\n', 'title: a\n'), 'a.md', false);
  expect(shown).toContain('-title:␣a�\n+title: a');
});

test('no private value is in it, on lines around, either', () => {
  const before = 'editorial:\n  note: Trả sau Tết\ndate: 1-9-2026\n\nTrả sau Tết.\n';
  const shown = diffOf(text(before, before.replace('1-9-2026', '01/09/2026')), 'a.md', false);
  expect(shown).toContain('+date: 01/09/2026');
  expect(shown).not.toContain('Tết');
});

test('texts that differ in nothing that is shown have none', () => {
  expect(diffOf(text('a\n', 'a\n'), 'a.md', false)).toBe('');
});
