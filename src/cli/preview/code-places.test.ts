import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../system/code.ts';
import { isCode } from './code-places.ts';

test.for([
  ['src/cli/run.ts', true],
  ['layouts/custom/own.11ty.tsx', true],
  ['eleventy.config.ts', true],
  ['src', true],
  ['src-old/bulletins/2017/hop/index.vi.md', false],
  ['eleventy.config.ts.orig', false],
  ['content/site.yml', false],
] as const)('%s is code: %s', ([file, expected]) => {
  expect(isCode(path.join(PROJECT, file), path.join(PROJECT, 'content'))).toBe(expected);
});

test.for([
  ['layouts/custom/gio-lam-viec.njk', true],
  ['layouts/home.11ty.tsx', false],
  ['static/CNAME', false],
  ['content/site.yml', false],
] as const)('of an office’s own folder, %s is code: %s', ([file, expected]) => {
  expect(isCode(path.join('/srv/office', file), '/srv/office/content')).toBe(expected);
});
