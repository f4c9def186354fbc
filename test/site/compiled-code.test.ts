import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile, readSources } from '../../src/cli/compile.js';
import { bantin, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { writeTemplates } from '../setup/custom-templates.ts';
import { killedAt } from '../setup/moments.ts';
import { changeCode, copyProject } from '../setup/project.ts';
import { foldersOf, QUIET_SETTINGS } from '../setup/site.ts';

/** Takes the compiler away: what runs all the same compiled nothing. @returns puts it back */
function withoutCompiler(project: string): () => void {
  const esbuild = path.join(project, 'node_modules/esbuild');
  fs.renameSync(esbuild, `${esbuild}.away`);
  return () => fs.renameSync(`${esbuild}.away`, esbuild);
}

/** The copy of all tests here: each leaves it as it was. */
const project = copyProject();
const lib = path.join(project, 'lib');

describe('compiled code', () => {
  const start = () => bantin(['--version'], { project });
  const works = { code: 0, stderr: '' };
  /** Path → inode and time: a file that is written is another one. */
  const filesOf = (folder: string) =>
    Object.fromEntries(
      fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(path.join(folder, 'v8')))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => ({ file: path.relative(folder, file), stat: fs.statSync(file) }))
        .map(({ file, stat }) => [file, `${stat.ino} ${stat.mtimeMs}`] as const)
        .sort(),
    );

  beforeAll(async () => {
    expect(await start()).toMatchObject(works);
  });

  test('a second start compiles nothing', async () => {
    const restore = withoutCompiler(project);
    expect(await start()).toMatchObject(works);
    restore();
  });

  test('a change of one file writes what follows from it, each as a new file: none is ever half there', async () => {
    const compiled = path.join(lib, 'src/cli/run.js');
    const text = fs.readFileSync(compiled, 'utf8');
    const before = filesOf(lib);
    const open = fs.openSync(compiled, 'r');
    changeCode(project, 'src/cli/exit.ts', 'machine: 3,', 'machine: 3,\n  another: 4,');
    expect(await start()).toMatchObject(works);
    // A process that has the file open still reads the old bytes.
    expect(fs.readFileSync(open, 'utf8')).toBe(text);
    fs.closeSync(open);
    const after = filesOf(lib);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual(expect.arrayContaining(['compiled-from', 'src/cli/run.js']));
    expect(changed.length).toBeLessThan(Object.keys(after).length);
    const codes = changed.filter((file) => file.endsWith('.js')).map((file) => path.join(lib, file));
    expect(codes.filter((file) => fs.readFileSync(file, 'utf8').includes('another: 4'))).toHaveLength(1);
  });

  test('the hash of all code follows from all that it is made of', () => {
    const files = ['src/cli/help.ts', 'layouts/home.11ty.tsx', 'eleventy.config.ts', 'package-lock.json'];
    const texts = files.map((file) => fs.readFileSync(path.join(project, file)));
    const first = readSources(project).hash;
    const hashes = new Set([first]);
    for (const file of files) {
      fs.appendFileSync(path.join(project, file), '\n');
      hashes.add(readSources(project).hash);
    }
    expect(hashes.size).toBe(files.length + 1);
    for (const [i, file] of files.entries()) fs.writeFileSync(path.join(project, file), texts[i] ?? '');
    expect(fs.readFileSync(path.join(lib, 'compiled-from'), 'utf8')).toBe(readSources(project).hash);
    expect(readSources(project).hash).toBe(first);
  });

  test('what was compiled from a file goes with the file', async () => {
    const before = Object.keys(filesOf(lib));
    const source = path.join(project, 'layouts/extra.11ty.tsx');
    fs.writeFileSync(source, 'export const extra = 1;\n');
    await compile(project);
    expect(fs.existsSync(path.join(lib, 'layouts/extra.11ty.js'))).toBe(true);
    fs.rmSync(source);
    await compile(project);
    expect(Object.keys(filesOf(lib))).toEqual(before);
  });

  test('several at once compile the same, and leave nothing beside it', async () => {
    const before = Object.keys(filesOf(lib));
    fs.rmSync(lib, { recursive: true });
    const runs = await Promise.all([start(), start()]);
    for (const run of runs) expect(run).toMatchObject(works);
    expect(Object.keys(filesOf(lib))).toEqual(before);
  });

  test('a compilation that was killed is made again', async () => {
    changeCode(project, 'src/cli/exit.ts', 'machine: 3,', 'machine: 3,\n  yetAnother: 5,');
    // Removes the hash of the last compilation, makes a folder, writes half of the first file.
    expect(await bantin(['--version'], { project, env: killedAt(3) })).toMatchObject({ code: null });
    expect(fs.existsSync(path.join(lib, 'compiled-from'))).toBe(false);
    // Some files may be of other code.
    fs.writeFileSync(path.join(lib, 'src/cli/run.js'), 'throw new Error();');
    expect(await start()).toMatchObject(works);
  });

  test('a published package, which has no lock file, is run as it was compiled', async () => {
    const lock = path.join(project, 'package-lock.json');
    fs.renameSync(lock, `${lock}.away`);
    changeCode(project, 'src/cli/help.ts', '`bantin ${', '`tinban ${');
    const run = await start();
    fs.renameSync(`${lock}.away`, lock);
    expect(run).toMatchObject({ ...works, stdout: expect.stringMatching(/^bantin /) });
    expect((await start()).stdout).toMatch(/^tinban /);
    changeCode(project, 'src/cli/help.ts', '`tinban ${', '`bantin ${');
  });

  test('a folder that cannot be written is the machine’s failure', async () => {
    fs.rmSync(lib, { recursive: true });
    fs.writeFileSync(lib, '');
    const { code, stderr } = await start();
    fs.rmSync(lib);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^Máy gặp trục trặc – The machine failed \((?:EEXIST|ENOTDIR)\): .*\n$/);
  });

  test('a bug’s stack names the compiled file, and where Node.js is asked to, the source', async () => {
    const line = 'const words = commandMessages(options.lang);';
    changeCode(project, 'src/cli/check.ts', line, `throw new Error('on trial');\n${line}`);
    const args = ['check', '--content', writeContent(temporaryFolder(), QUIET_SETTINGS)];
    const { code, stderr } = await bantin(args, { project });
    const mapped = await bantin(args, { project, env: { NODE_OPTIONS: '--enable-source-maps' } });
    changeCode(project, 'src/cli/check.ts', `throw new Error('on trial');\n`, '');
    expect(code).toBe(3);
    expect(stderr).toMatch(/Error: on trial\n +at .*\/lib\/src\/(?:cli|shared)\/\w+\.js:\d+:/);
    expect(mapped.stderr).toMatch(/Error: on trial\n +at .*\/bantin\/src\/cli\/check\.ts:\d+:/);
  });
});

describe('a change of code', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...QUIET_SETTINGS,
    'bulletins/2017/hop/index.vi.md': bulletin({ keywords: '[đô thị, quy hoạch]' }),
  });
  const output = path.join(folder, 'dist');
  const build = async () => {
    const run = await bantin(['build', ...foldersOf(content, output), '--json'], { project });
    expect(run.stderr).toBe('');
    const { pages, written } = JSON.parse(run.stdout);
    return { pages, written };
  };
  const own = path.join(output, 'vi/own.html');
  let pages: number;

  test('an office’s custom template sees its modules', async () => {
    writeTemplates(folder, {
      'own.11ty.tsx': `import { Title } from 'bantin/components';
import { fileSize } from 'bantin/filters';
export const data = () => ({ permalink: 'vi/own.html', bytes: 312_000 });
export default ({ bytes }) => <p><Title text="45/2026/NQ-HĐND" />{fileSize(bytes, 'vi')}</p>;
`,
    });
    ({ pages } = await build());
    expect(fs.readFileSync(own, 'utf8')).toMatch(
      /^<!doctype html>\n<meta charset="utf-8"><p><span class="document-number">.*312 kB<\/p>\n$/,
    );
  });

  test('makes every page again, and writes those that differ, a custom template’s too', async () => {
    // Two pages of keywords, and the bulletin that has these.
    changeCode(project, 'layouts/label.11ty.tsx', '<DayList', '<hr /><DayList');
    changeCode(project, 'layouts/components/Keywords.tsx', 'class="keywords"', 'class="keywords x"');
    changeCode(project, 'layouts/components/Title.tsx', '"document-number"', '"number"');
    expect(await build()).toEqual({ pages, written: 3 });
    expect(fs.readFileSync(own, 'utf8')).toContain('"number"');
    changeCode(project, 'src/pages/inputs/cards.ts', 'title: titleOf(version.title, lang)', "title: 'X'");
    expect((await build()).written).toBeGreaterThan(2);
  });

  test('a template of the checkout’s own gets components and filters by the package’s names', async () => {
    const content = writeContent(project, QUIET_SETTINGS);
    writeTemplates(project, {
      'own.11ty.tsx': `import { Title } from 'bantin/components';
import { fileSize } from 'bantin/filters';
export const data = { permalink: 'vi/own.html' };
export default () => <p><Title text="x" />{fileSize(312_000, 'vi')}</p>;
`,
    });
    const own = path.join(folder, 'own');
    // The styles and scripts of the build before.
    const args = [...foldersOf(content, own), '--cache', `${output}.cache`];
    expect(await bantin(['build', ...args], { project })).toMatchObject({ code: 0 });
    expect(fs.readFileSync(path.join(own, 'vi/own.html'), 'utf8')).toContain('<p>x312 kB</p>');
  });
});
