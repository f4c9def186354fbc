import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../system/code.ts';

/** What runs: without comments, which are English in Bantin's own files and Vietnamese in an office's. */
function codeOf(file: string): string[] {
  return fs
    .readFileSync(path.join(PROJECT, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)# .*$|^\s*#$/, '').trimEnd())
    .filter((line) => line !== '');
}

const commentsOf = (file: string) =>
  fs
    .readFileSync(path.join(PROJECT, file), 'utf8')
    .split('\n')
    .flatMap((line) => /(?:^|\s)# (?!v\d)(.+)$/.exec(line)?.slice(1) ?? []);

test.for([
  ['.github/workflows/publish.yml', 'github/publish.yml'],
  ['.github/workflows/proposals.yml', 'github/proposals.yml'],
  ['docs/nginx.conf', 'server/nginx.conf'],
] as const)('%s of Bantin’s own is that of an office, in the other language', ([own, office]) => {
  const template = `src/office/template/${office}`;
  expect(codeOf(template)).toEqual(codeOf(own));
  expect(codeOf(own).length).toBeGreaterThan(30);
  expect(commentsOf(template).filter((words) => !/[à-ỹđ]/i.test(words))).toEqual([]);
});

test.for([
  'gitlab/gitlab-ci.yml',
  'server/bantin-publish',
  'server/bantin-views.service',
  'server/bantin-views.timer',
  'server/cron',
  'server/cron-views',
])('%s speaks Vietnamese', (name) => {
  const words = commentsOf(`src/office/template/${name}`);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((each) => !/[à-ỹđ]/i.test(each))).toEqual([]);
});
