import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';

const step = z.object({
  run: z.string().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
});

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ 'runs-on': z.string(), steps: z.array(step) })),
});

const proposals = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.enum(['check', 'comment']),
    z.object({
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(step),
    }),
  ),
});

const script = z.object({ script: z.array(z.string()) });
const pipeline = z.object({
  default: z.object({ before_script: z.array(z.string()) }),
  proposal: script,
  publish: script,
  tell: script,
});

const read = (file: string) => fs.readFileSync(file, 'utf8');

/** What a workflow of GitHub runs, in its order; a step for failures alone is left out. */
export function linesOfGitHub(office: string, name: string): string[] {
  const { jobs } = workflow.parse(load(read(path.join(office, '.github/workflows', name))));
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((each) => !each.if?.includes('failure'))
    .flatMap(({ run }) => run ?? []);
}

/** The workflow for proposals: its text, and what is in it. */
export function proposalsOf(office: string) {
  const text = read(path.join(office, '.github/workflows/proposals.yml'));
  return { text, ...proposals.parse(load(text)) };
}

/** What GitLab runs in front of each job, and in each. */
export function jobsOfGitLab(office: string) {
  const { default: all, ...jobs } = pipeline.parse(load(read(path.join(office, '.gitlab-ci.yml'))));
  return {
    before: all.before_script,
    publish: jobs.publish.script,
    tell: jobs.tell.script,
    proposal: jobs.proposal.script,
  };
}

/**
 * Stands for a program that talks to the host: records what it was called with, and answers.
 * @param folder where it is put
 */
export function standIn(
  folder: string,
  program: string,
  answer: string,
): { PATH: string; calls: () => string } {
  const [bin, log] = [path.join(folder, `bin-${program}`), path.join(folder, `${program}.log`)];
  fs.mkdirSync(bin, { recursive: true });
  const text = `#!/bin/sh\necho "$@" >> '${log}'\n[ "$1" != pr ] || cat >> '${log}'\necho '${answer}'\n`;
  fs.writeFileSync(path.join(bin, program), text, { mode: 0o755 });
  return { PATH: `${bin}:${process.env.PATH}`, calls: () => read(log) };
}

/** What GitHub tells a workflow; two of these are files, in a folder. */
export const ofGitHub = (folder: string) => ({
  BASE_URL: 'https://co-quan.github.io/ban-tin',
  MORE: '',
  GITHUB_OUTPUT: path.join(folder, 'github-output'),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_STEP_SUMMARY: path.join(folder, 'github-summary'),
  GITHUB_SHA: 'abc',
  GH_REPO: 'co-quan/ban-tin',
  NUMBER: '8',
  PREVIEW: 'https://github.com/co-quan/ban-tin/actions/runs/1/artifacts/2',
  SUMMARY: '### Vừa lên trang',
});

/** What GitLab tells a job. */
export const OF_GITLAB = {
  CI_PAGES_URL: 'https://co-quan.gitlab.io/ban-tin',
  CI_PAGES_DOMAIN: 'gitlab.io',
  CI_PROJECT_ROOT_NAMESPACE: 'co-quan',
  CI_PROJECT_PATH: 'co-quan/so/ban-tin',
  CI_PROJECT_ID: '5',
  CI_JOB_ID: '77',
  CI_COMMIT_SHA: 'abc',
  CI_API_V4_URL: 'https://gitlab.com/api/v4',
  COMMENT_TOKEN: 'x',
};
