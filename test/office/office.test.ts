import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, ROOT, temporaryFolder } from '../setup/bantin.ts';
import { DEMO } from '../setup/demo.ts';
import { foldersOf } from '../setup/site.ts';
import { deadLinks, htmlFaults, htmlFiles } from '../tools/check-site.ts';
import { workflowFaults } from '../tools/workflow-faults.ts';
import {
  bytesIn,
  deadPackedLinks,
  differences,
  filesIn,
  git,
  npm,
  npxFromNothing,
  pack,
  packNewer,
  shell,
} from './packed.ts';
import { jobsOfGitLab, linesOfGitHub, OF_GITLAB, ofGitHub, proposalsOf, standIn } from './workflows.ts';

const MOST_MEGABYTES = 135;

/** A bulletin of the demo that has a picture and names no other one. */
const SHOWN = 'bulletins/2026/sua-cau-cau-son';

const folder = temporaryFolder();
const at = (...names: string[]) => path.join(folder, ...names);
let packed: Awaited<ReturnType<typeof pack>>;

const office = at('tinh-moi');

/** As whoever has an office already. */
const initAgain = (more: string) => shell(office, `node_modules/.bin/bantin init . --yes ${more}`, {});

beforeAll(async () => {
  packed = await pack(ROOT, at('goi'));
});

test('the package holds what an office needs, and neither tests nor the demo', () => {
  expect(packed.names).toEqual(
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
  const unwanted = /\.test\.|^test\/|^content\/|^dist\/|^\.cache|^lib\/v8/;
  expect(packed.names.filter((name) => unwanted.test(name))).toEqual([]);
});

test('every link of a packed page leads to a packed file', () => {
  expect(packed.names).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/dang-web.md']));
  expect(deadPackedLinks(ROOT, packed.names)).toEqual([]);
});

describe('an office begins with an empty folder', () => {
  test('it is made, installed and built', async () => {
    const init = ['bantin', 'init', 'tinh-moi', '--yes', '--name-vi', 'Bản tin tỉnh Mới', '--host', 'github'];
    const { said, installed } = await npxFromNothing(folder, packed.file, at('npm'), ...init);
    expect(said).toContain('npm install');
    const { dependencies } = JSON.parse(fs.readFileSync(path.join(office, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({ bantin: `file:goi/${path.basename(packed.file)}` });
    // The same packages in the same versions: `npm ci` below installs them from nothing, too.
    fs.renameSync(installed, path.join(office, 'node_modules'));
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
    expect(bytesIn(path.join(office, 'node_modules')) / 1e6).toBeLessThan(MOST_MEGABYTES);
  });

  test('nothing of an office that is there is overwritten', async () => {
    fs.appendFileSync(path.join(office, 'content/site.yml'), '# của cơ quan\n');
    fs.rmSync(path.join(office, 'README.md'));
    const before = filesIn(path.join(office, 'content'));
    const said = await initAgain('--languages vi,en --host gitlab');
    expect(said).toContain('content/site.yml');
    expect(filesIn(path.join(office, 'content'))).toEqual(before);
    expect(fs.existsSync(path.join(office, 'README.md'))).toBe(true);
    expect(fs.existsSync(path.join(office, '.gitlab-ci.yml'))).toBe(true);
  });
});

describe('the commands of the written workflows run in a fresh clone', () => {
  const clones = at('clones');
  const installed = path.join(clones, 'installed');

  /** Each in order, in a clone of its own in which `npm ci` has run. */
  async function runAll(name: string, lines: readonly string[], env: Record<string, string>) {
    const clone = path.join(clones, name);
    await git(folder, 'clone', '--quiet', office, clone);
    await shell(clone, 'cp -al ../installed/node_modules .', {});
    for (const line of lines) await shell(clone, line, env);
    expect(htmlFiles(path.join(clone, 'dist'))).toContain('vi/index.html');
    return clone;
  }

  beforeAll(async () => {
    await initAgain('--host server');
    await git(office, 'init', '--quiet', '--initial-branch=main');
    await git(office, 'add', '--all');
    await git(office, 'commit', '--quiet', '--message=Kho mới');
    await git(folder, 'clone', '--quiet', office, installed);
    await npm(installed, 'ci');
  });

  test('what is made by machines is not committed', async () => {
    const ignored = [
      'node_modules/bantin/package.json',
      'dist/vi/index.html',
      '.cache/x',
      'xem-truoc/x',
      'publication.md',
    ];
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
    const [ofPublication = [], ofProposal = []] = ['publish.yml', 'proposals.yml'].map((name) => {
      const [first, ...rest] = linesOfGitHub(office, name);
      expect(first).toBe('npm ci');
      return rest;
    });
    const env = ofGitHub(folder);
    const { calls, PATH } = standIn(folder, 'gh', '7');
    const clone = await runAll('github', ofPublication, { ...env, PATH });
    expect(fs.readFileSync(path.join(clone, 'dist/vi/index.html'), 'utf8')).toContain(env.BASE_URL);
    // In the same clone.
    for (const line of ofProposal) await shell(clone, line, { ...env, PATH });
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
    const { text, on, permissions, jobs } = proposalsOf(office);
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
    const { before, proposal, publish, tell } = jobsOfGitLab(office);
    expect(before).toEqual(['npm ci --cache .npm --prefer-offline']);
    // The lines of a job share a shell.
    const job = (...scripts: string[][]) => ['set -e', ...scripts.flat()].join('\n');
    const { calls, PATH } = standIn(folder, 'curl', '[{"iid": 9}]');
    const env = { ...OF_GITLAB, PATH };
    const clone = await runAll('gitlab', [job(publish, tell)], env);
    expect(fs.readFileSync(path.join(clone, 'dist/vi/index.html'), 'utf8')).toContain('gitlab.io/ban-tin');
    await shell(clone, job(proposal), env);
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

describe('another content, and a newer version, in that office', () => {
  const build = (name: string, ...more: string[]) => {
    const folders = ['--output', name, '--cache', `${name}.cache`];
    return npm(office, 'run', 'build', '--', ...folders, '--now', DEMO.now, ...more);
  };

  test('the demo comes to the same bytes as in Bantin’s own folder', async () => {
    fs.cpSync(DEMO.content, path.join(office, 'demo'), { recursive: true });
    // What the same sharp has made of pictures; with another one they are made again.
    for (const name of ['images', 'titles'])
      fs.cpSync(path.join(DEMO.cache, name), path.join(office, 'demo.dist.cache', name), { recursive: true });
    await build('demo.dist', '--content', 'demo');
    // Beside git, which would know when each text was changed.
    const content = at('tai-cho', 'content');
    fs.cpSync(DEMO.content, content, { recursive: true });
    fs.cpSync(DEMO.cache, at('tai-cho', 'dist.cache'), { recursive: true });
    const here = await bantin(['build', ...foldersOf(content, at('tai-cho', 'dist')), '--now', DEMO.now]);
    expect(here.code).toBe(0);
    expect(differences(at('tai-cho', 'dist'), path.join(office, 'demo.dist'))).toEqual([]);
  });

  test('after an upgrade, a warm build is as a clean one', async () => {
    fs.mkdirSync(path.join(office, 'content', SHOWN), { recursive: true });
    for (const name of ['index.vi.md', 'cau-cau-son.jpg'])
      fs.copyFileSync(path.join(DEMO.content, SHOWN, name), path.join(office, 'content', SHOWN, name));
    await build('warm');
    await npm(office, 'install', await packNewer(packed.file, '9.1.0', 'footer moi', at('goi-moi')));
    expect(await shell(office, 'node_modules/.bin/bantin --version', {})).toContain('bantin 9');
    await build('warm');
    await build('clean');
    expect(fs.readFileSync(path.join(office, 'warm/vi/index.html'), 'utf8')).toContain('footer moi');
    expect(differences(path.join(office, 'warm'), path.join(office, 'clean'))).toEqual([]);
  });
});
