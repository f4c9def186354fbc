import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProblemId } from '../../src/problems/problem.ts';
import { describe as sentences } from '../../src/problems/sentences.ts';
import { bantin } from '../setup/bantin.ts';
import { DEFECTS } from './defects.ts';
import { CLOCK, cacheWithPictures, inText, linesOf, problemsIn, problemsOf, writeDefect } from './site.ts';

/** `bantin build` of the site in a folder, into `dist` beside its content. */
function build(folder: string, ...options: string[]) {
  const folders = ['content', 'dist', 'cache'].map((name) => path.join(folder, name));
  const [content = '', output = '', cache = ''] = folders;
  const clock = ['--now', new Date(CLOCK).toISOString()];
  return bantin(['build', '--content', content, '--output', output, '--cache', cache, ...clock, ...options]);
}

const TRACE = /^\s+at .*:\d+|node:internal|TypeError|RangeError|Error:/m;

/** The error classes of the content format, in its order. */
const CLASSES: readonly ProblemId[] = [
  'key-unknown',
  'key-repeated',
  'field-missing',
  'field-type',
  'category-unknown',
  'value-unknown',
  'date-invalid',
  'id-duplicate',
  'slug-duplicate',
  'alias-duplicate',
  'file-missing',
  'file-outside',
  'image-unreadable',
  'attachment-type',
  'related-unknown',
  'url-private',
  'url-unsafe',
  'shared-field-twice',
  'yaml-colon',
  'front-matter-fence',
  'front-matter-start',
  'front-matter-unclosed',
  'encoding-invalid',
  'folder-name',
];

const errors = CLASSES.flatMap((id) => DEFECTS.find((defect) => defect.id === id) ?? []);
const warnings = DEFECTS.filter(
  ({ id, severity }, i) => severity === 'warning' && DEFECTS.findIndex((other) => other.id === id) === i,
);

/** A warning of a bulletin, one of the whole site, one of a template. */
const ONE_OF_A_KIND: readonly ProblemId[] = ['html-as-text', 'views-unused', 'template-unused'];

test('each class has a defect', () => expect(errors).toHaveLength(CLASSES.length));

let good: string;

beforeAll(async () => {
  good = path.dirname(writeDefect({ files: {} }));
  const { code } = await build(good);
  expect(code).toBe(0);
});

/** Every file below a folder, with its bytes. */
function bytesOf(folder: string): Map<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), fs.readFileSync(file, 'base64')];
    }),
  );
}

describe('an error stops the build, is reported in Vietnamese with its place, and leaves the output as it was', () => {
  test.concurrent.for(errors)('$id: $what', async (defect, { expect }) => {
    const folder = path.dirname(writeDefect(defect));
    fs.cpSync(path.join(good, 'dist'), path.join(folder, 'dist'), { recursive: true });
    const { code, stdout, stderr } = await build(folder);
    const [found] = await problemsIn(path.join(folder, 'content'));
    expect(code).toBe(1);
    expect(stderr).toContain(`${folder}/content/${defect.at}  lỗi  ${defect.id}\n`);
    expect(stderr).toContain(found && sentences(found, 'vi').remedy);
    expect(stdout + stderr).not.toMatch(TRACE);
    expect(bytesOf(path.join(folder, 'dist'))).toEqual(bytesOf(path.join(good, 'dist')));
    expect(fs.readdirSync(folder).filter((name) => /dist./.test(name))).toEqual([]);
    fs.rmSync(folder, { recursive: true, force: true });
  });
});

describe('a warning is an error under --strict alone', () => {
  test.for(warnings)('$id: $what', async (defect) => {
    const { id, at } = defect;
    expect(linesOf(await problemsOf(defect, true))).toEqual([`error ${id} ${at}`]);
  });

  test.for(ONE_OF_A_KIND)('`bantin check` tells %s so', async (id) => {
    const defect = warnings.find((each) => each.id === id) ?? { files: {}, at: '' };
    const content = writeDefect(defect);
    const cache = cacheWithPictures(content);
    const { code, stdout } = await bantin(['check', '--strict', '--content', content, '--cache', cache]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${path.join(content, defect.at)}  lỗi  ${id}\n`);
    fs.rmSync(path.dirname(content), { recursive: true, force: true });
  });

  test('a build publishes with warnings, and under --strict changes nothing', async () => {
    const folder = path.dirname(writeDefect({ files: inText({}, 'Chữ <b>đậm.') }));
    expect((await build(folder)).code).toBe(0);
    const built = bytesOf(path.join(folder, 'dist'));
    expect((await build(folder, '--strict')).code).toBe(1);
    expect(bytesOf(path.join(folder, 'dist'))).toEqual(built);
    fs.rmSync(folder, { recursive: true, force: true });
  });
});
