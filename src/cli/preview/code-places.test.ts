import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../system/code.ts';
import { isCode } from './code-places.ts';

test.for([
  ['src/cli/run.ts', true],
  ['layouts/custom/own.11ty.tsx', false],
  ['eleventy.config.ts', true],
  ['src', true],
  ['src-old/bulletins/2017/hop/index.vi.md', false],
  ['eleventy.config.ts.orig', false],
  ['content/site.yml', false],
] as const)('%s is code: %s', ([file, expected]) => {
  expect(isCode(path.join(PROJECT, file))).toBe(expected);
});
