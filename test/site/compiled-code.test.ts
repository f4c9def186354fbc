import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { changeCode, copyProject } from '../setup/project.ts';
import { foldersOf } from '../setup/site.ts';

/** The folders of compiled code in a place. */
const compiledIn = (place: string) => fs.readdirSync(place).sort();

const placeOf = (project: string) => path.join(project, 'node_modules/.cache/bantin');

/** Takes the compiler away: what runs all the same compiled nothing. @returns puts it back */
function withoutCompiler(project: string): () => void {
  const esbuild = path.join(project, 'node_modules/esbuild');
  fs.renameSync(esbuild, `${esbuild}.away`);
  return () => fs.renameSync(`${esbuild}.away`, esbuild);
}

describe('compiled code', () => {
  let project: string;
  let folder: string;
  const start = () => bantin(['--help'], { project });

  beforeAll(async () => {
    project = copyProject();
    expect((await start()).code).toBe(0);
    const [only = ''] = compiledIn(placeOf(project));
    folder = path.join(placeOf(project), only);
  });

  test('a second start compiles nothing', async () => {
    const restore = withoutCompiler(project);
    expect(await start()).toMatchObject({ code: 0, stderr: '' });
    restore();
    expect(compiledIn(placeOf(project))).toEqual([path.basename(folder)]);
  });

  test.for<[string, () => void]>([
    ['lost a file', () => fs.rmSync(path.join(folder, 'src/cli/preview/worker.mjs'))],
    ['has a file cut off', () => fs.truncateSync(path.join(folder, 'src/cli/run.mjs'), 100)],
    ['has no list', () => fs.rmSync(path.join(folder, 'inputs.json'))],
    ['has half a list', () => fs.truncateSync(path.join(folder, 'inputs.json'), 100)],
    ['is another’s', () => changeCode(folder, 'inputs.json', path.basename(folder), 'another')],
    [
      'is a file',
      () => {
        fs.rmSync(folder, { recursive: true });
        fs.writeFileSync(folder, '');
      },
    ],
  ])('a folder that %s is compiled again', async ([, damage]) => {
    damage();
    expect(await start()).toMatchObject({ code: 0, stderr: '' });
    const restore = withoutCompiler(project);
    expect(await start()).toMatchObject({ code: 0, stderr: '' });
    restore();
  });

  test('two at once both work, and leave one folder', async () => {
    fs.rmSync(placeOf(project), { recursive: true });
    const runs = await Promise.all([start(), start(), start()]);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    expect(compiledIn(placeOf(project))).toEqual([path.basename(folder)]);
  });

  test('a compilation that was killed is no hindrance, and what is a day old goes with the next', async () => {
    fs.rmSync(placeOf(project), { recursive: true });
    for (const killAfter of [60, 120, 180, 240]) await bantin(['--help'], { project, killAfter });
    expect((await start()).code).toBe(0);
    const old = new Date(Date.now() - 90_000_000);
    const left = path.join(placeOf(project), `${'0'.repeat(20)}.killed`);
    const others = path.join(placeOf(project), 'not ours');
    for (const each of [left, others]) {
      fs.mkdirSync(each);
      fs.utimesSync(each, old, old);
    }
    changeCode(project, 'src/cli/exit.ts', 'Exit codes', 'Codes');
    expect((await start()).code).toBe(0);
    expect(fs.existsSync(left)).toBe(false);
    expect(fs.existsSync(others)).toBe(true);
    expect(fs.existsSync(folder)).toBe(true);
  });

  test('code that does not compile is the machine’s failure, told with file and line', async () => {
    const own = path.join(project, 'layouts/custom/own.11ty.tsx');
    fs.writeFileSync(own, 'export const data = {};\nexport default () => <p>;\n');
    const { code, stderr } = await start();
    fs.rmSync(own);
    expect(code).toBe(3);
    expect(stderr).toContain('layouts/custom/own.11ty.tsx:3:0: ERROR');
    expect(stderr).not.toContain('node_modules');
  });

  test('a bug’s stack names the source', async () => {
    const line = 'const progress = createProgress(options.lang);';
    changeCode(project, 'src/cli/check.ts', line, `throw new Error('on trial');\n${line}`);
    const content = writeContent(temporaryFolder(), SETTINGS);
    const { code, stderr } = await bantin(['check', '--content', content], { project });
    changeCode(project, 'src/cli/check.ts', `throw new Error('on trial');\n`, '');
    expect(code).toBe(3);
    expect(stderr).toMatch(/Error: on trial\n +at .*src\/cli\/check\.ts:\d+:/);
  });
});

describe('where the libraries’ folder cannot be written', () => {
  const project = copyProject();
  fs.writeFileSync(path.join(project, 'node_modules/.cache'), '');

  test('the code lies in a temporary folder of the user’s own', async () => {
    const temporary = temporaryFolder();
    const env = { TMPDIR: temporary };
    expect(await bantin(['--help'], { project, env })).toMatchObject({ code: 0, stderr: '' });
    const places = fs.readdirSync(temporary).filter((name) => name.startsWith('bantin-'));
    expect(places).toHaveLength(1);
    const place = path.join(temporary, places[0] ?? '');
    expect(fs.statSync(place).mode & 0o777).toBe(0o700);
    const restore = withoutCompiler(project);
    expect(await bantin(['--help'], { project, env })).toMatchObject({ code: 0, stderr: '' });
    restore();

    // Somebody else could write there: what lies there is not run.
    fs.chmodSync(place, 0o777);
    const [signature = ''] = fs.readdirSync(place).filter((name) => name !== 'node_modules');
    const cli = path.join(place, signature, 'src/cli/run.mjs');
    fs.writeFileSync(cli, 'throw 0;'.padEnd(fs.statSync(cli).size));
    expect(await bantin(['--help'], { project, env })).toMatchObject({ code: 0, stderr: '' });
  });

  test('pages are rendered from there', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, { ...SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin() });
    const output = path.join(folder, 'dist');
    const { code } = await bantin(['build', ...foldersOf(content, output)], {
      project,
      env: { TMPDIR: temporaryFolder() },
    });
    expect(code).toBe(0);
    expect(fs.readFileSync(path.join(output, 'vi/2017/hop.html'), 'utf8')).toContain('Nội dung bản tin.');
  });
});

describe('a change of code', () => {
  const project = copyProject();
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...SETTINGS,
    'bulletins/2017/hop/index.vi.md': bulletin({ keywords: '[đô thị, quy hoạch]' }),
  });
  const output = path.join(folder, 'dist');
  const build = async () => {
    const run = await bantin(['build', ...foldersOf(content, output), '--json'], { project });
    expect(run.stderr).toBe('');
    const { pages, written } = JSON.parse(run.stdout);
    return { pages, written };
  };

  test('a layout makes its own kind of page new, a shared component all that hold it, props all', async () => {
    const { pages } = await build();
    expect(await build()).toEqual({ pages, written: 0 });
    changeCode(project, 'layouts/keyword.11ty.tsx', '<DayList', '<hr /><DayList');
    expect(await build()).toEqual({ pages, written: 2 });
    changeCode(project, 'layouts/components/Keywords.tsx', 'class="keywords"', 'class="keywords x"');
    expect(await build()).toEqual({ pages, written: 1 });
    // Made again and the same, a page is not written.
    changeCode(project, 'src/pages/parts/cards.ts', 'export', '\nexport');
    expect(await build()).toEqual({ pages, written: 0 });
    changeCode(project, 'src/pages/parts/cards.ts', 'title: titleOf(version.title, plan)', "title: 'X'");
    expect((await build()).written).toBeGreaterThan(2);
  });

  test('an office’s own template is compiled with them, and sees their modules', async () => {
    fs.writeFileSync(
      path.join(project, 'layouts/custom/own.11ty.tsx'),
      `import { fileSize } from '../../src/filters/numbers.ts';
export const data = () => ({ permalink: 'vi/own.html', bytes: 312_000 });
export default ({ bytes }: { bytes: number }) => <p>{fileSize(bytes, 'vi')}</p>;
`,
    );
    expect((await build()).written).toBe(0);
    expect(fs.readFileSync(path.join(output, 'vi/own.html'), 'utf8')).toBe(
      '<!doctype html>\n<p>312 kB</p>\n',
    );
  });

  test('and is rendered again where a component that it is made of changed', async () => {
    const component = path.join(project, 'layouts/components/Trial.tsx');
    fs.writeFileSync(component, 'export const Trial = () => <p>một</p>;\n');
    fs.writeFileSync(
      path.join(project, 'layouts/custom/trial.11ty.tsx'),
      `import { Trial } from '../components/Trial.tsx';
export const data = { permalink: 'vi/trial.html' };
export default () => <Trial />;
`,
    );
    const page = path.join(output, 'vi/trial.html');
    await build();
    expect(fs.readFileSync(page, 'utf8')).toContain('một');
    changeCode(project, 'layouts/components/Trial.tsx', 'một', 'hai');
    await build();
    expect(fs.readFileSync(page, 'utf8')).toContain('hai');
  });

  test('templates in Nunjucks and Liquid have every filter, too', async () => {
    const custom = path.join(ROOT, 'test/site/layouts/custom');
    for (const name of ['nunjucks.njk', 'liquid.liquid'])
      fs.copyFileSync(path.join(custom, name), path.join(project, 'layouts/custom', name));
    await build();
    const read = (file: string) => fs.readFileSync(path.join(output, file), 'utf8').trim();
    expect(read('vi/nunjucks.html')).toBe('Thứ 5, Ngày 27/04/2017, 00:00 – 1.817 – 312 kB');
    expect(read('vi/liquid.html')).toBe('Thursday, 27 April 2017, 00:00 – 1,817 – 312 kB');
  });

  test.for(['js', 'javascript', 'jsLegacy'])('code in front matter (---%s) is not run', async (language) => {
    const template = path.join(project, 'layouts/custom/x.njk');
    fs.copyFileSync(path.join(ROOT, `test/site/hostile/${language}/custom/x.njk`), template);
    const run = await bantin(['build', ...foldersOf(content, output)], { project });
    expect(run.stdout + run.stderr).not.toContain('EXECUTED');
    expect(run.code).not.toBe(0);
    fs.rmSync(template);
  });
});
