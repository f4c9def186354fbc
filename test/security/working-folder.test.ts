import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { bantinAlone, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, manyBulletins, NOW } from '../setup/site.ts';
import { hostileFiles, isProgram, PAGEFIND_SETTINGS } from './hostile-files.ts';

/** A program is looked for in the working folder, and below it, first. */
const PATH = ['.', '', 'node_modules/.bin', process.env.PATH].join(path.delimiter);

const YEAR = 'bulletins/2016';
const PICTURED = `${YEAR}/co-anh`;

/** In the content. */
const PLACES = ['', YEAR, PICTURED];

const folder = temporaryFolder();
const trace = path.join(folder, 'executed');
let content: string;

/** What is built while nothing hostile is there, from whatever folder. */
let plain: Record<string, string>;
let files: Record<string, string>;

/** Writes hostile files into a folder of the content. */
function makeHostile(place: string, more: Record<string, string | Uint8Array>): void {
  for (const [name, text] of Object.entries({ ...hostileFiles(trace), ...more })) {
    const file = path.join(content, place, name);
    // What makes it content stays; a folder in a year is a bulletin's.
    if (fs.existsSync(file) || (place === YEAR && name.includes('/'))) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode: isProgram(name) ? 0o755 : 0o644 });
  }
}

beforeAll(async () => {
  const site = manyBulletins(4);
  content = writeContent(folder, {
    ...site,
    'site.yml': `${site['site.yml']}features: {search: true, offline: true, titlePictures: true, avif: true}\n`,
    [`${PICTURED}/index.vi.md`]: bulletin({ date: '2016-05-14', image: 'a.jpg', imageAlt: 'Một màu' }),
    [`${PICTURED}/a.jpg`]: await sharp({
      create: { width: 500, height: 200, channels: 3, background: '#369' },
    })
      .jpeg()
      .toBuffer(),
  });
  const output = path.join(folder, 'plain');
  expect(await build(content, output)).toMatchObject({ code: 0 });
  plain = bytesOf(output);
  makeHostile('', PAGEFIND_SETTINGS.yml(trace));
  makeHostile(YEAR, PAGEFIND_SETTINGS.yml(trace));
  makeHostile(PICTURED, PAGEFIND_SETTINGS.toml(trace));
  files = bytesOf(content);
});

test('the site has all that other programs make', () => {
  const names = Object.keys(plain).join('\n');
  expect(names).toMatch(/pagefind/);
  expect(names).toMatch(/\.avif/);
  expect(names).toMatch(/assets\/site-\w+\.css/);
});

test.for(PLACES)(
  'with the working folder content/%s nothing in it runs, and the site is the same',
  async (place) => {
    const cwd = path.join(content, place);
    const output = path.join(folder, `out ${place.replaceAll('/', ' ')}`);
    fs.rmSync(trace, { force: true });
    const cache = `${output}.cache`;
    // With nothing in it that would keep a program from running.
    fs.mkdirSync(cache);
    const at = ['--content', content, '--cache', cache, '--now', NOW];
    for (const args of [
      ['check', ...at],
      ['build', ...at, '--output', output],
    ]) {
      expect(await bantinAlone(args, { cwd, env: { PATH } })).toMatchObject({ code: 0 });
      expect(fs.existsSync(trace) && fs.readFileSync(trace, 'utf8')).toBe(false);
    }
    expect(bytesOf(output)).toEqual(plain);
    expect(bytesOf(content)).toEqual(files);
  },
);
