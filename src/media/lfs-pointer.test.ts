import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isLfsPointer } from './lfs-pointer.ts';

const REST = `oid sha256:${'6e'.repeat(32)}\nsize 4123456\n`;

test.each([
  ['a pointer', `version https://git-lfs.github.com/spec/v1\n${REST}`, true],
  ['one that Windows wrote', `version https://git-lfs.github.com/spec/v1\r\n${REST}`, true],
  ['one with extensions', `version https://git-lfs.github.com/spec/v1\next-0-x sha256:6e\n${REST}`, true],
  ['one of the first years', `version https://hawser.github.com/spec/v1\n${REST}`, true],
  ['a text about pointers', `A pointer says: version https://git-lfs.github.com/spec/v1\n${REST}`, false],
  ['a table that begins like one', 'version https://git-lfs.github.com/spec/v1,2026\n', false],
  ['a long text', `version https://git-lfs.github.com/spec/v1\n${'a'.repeat(1024)}`, false],
  ['an empty file', '', false],
])('%s', (_name, text, expected) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lfs '));
  const file = path.join(folder, 'kế hoạch.pdf');
  fs.writeFileSync(file, text);
  expect(isLfsPointer(file)).toBe(expected);
  fs.rmSync(folder, { recursive: true });
});
