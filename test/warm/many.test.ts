import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, NOW } from '../setup/site.ts';
import { untilSettled } from '../setup/waiting.ts';

// A site so large that helper processes read and render, and that git is asked where many files have new times.

const COUNT = 800;

const idOf = (i: number) => `${i % 2 ? 2018 : 2017}/tin-so-${i}`;

const NO_EXTRAS = 'features: {search: false, titlePictures: false}\n';

/** Changes a bit in every record of a year. */
function damage(file: string): void {
  const bytes = fs.readFileSync(file);
  for (let at = 0; at < bytes.length; at += 100) bytes[at] = (bytes[at] ?? 0) ^ 1;
  fs.writeFileSync(file, bytes);
}

function manyFiles(): Files {
  const files: Files = { ...SETTINGS, 'site.yml': `${SETTINGS['site.yml']}${NO_EXTRAS}` };
  for (let i = 0; i < COUNT; i += 1) {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const month = String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0');
    const date = `${idOf(i).slice(0, 4)}-${month}-${day}`;
    files[`bulletins/${idOf(i)}/index.vi.md`] = bulletin({ title: `Tin số ${i}`, date });
  }
  return files;
}

describe('a site of many bulletins', () => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  const output = path.join(folder, 'dist');
  const records = `${output}.cache/records`;
  const textOf = (id: string) => path.join(content, `bulletins/${id}/index.vi.md`);
  const pageOf = (id: string) => path.join(output, `vi/${id}.html`);
  const again = async () => {
    await untilSettled();
    const { code, stderr, stdout } = await build(content, output, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  };

  beforeAll(async () => {
    writeContent(folder, manyFiles());
    expect(await again()).toMatchObject({ bulletins: COUNT, unchanged: 0 });
  });

  test('nothing is made where nothing has changed', async () => {
    expect(await again()).toMatchObject({ written: 0, removed: 0 });
  });

  test('one that was edited, one that came and one that went are noticed', async () => {
    fs.appendFileSync(textOf(idOf(7)), '\nMột câu thêm vào.\n');
    fs.rmSync(path.dirname(textOf(idOf(8))), { recursive: true });
    writeContent(folder, {
      'bulletins/2018/moi/index.vi.md': bulletin({ title: 'Tin mới', date: '2018-04-03' }),
    });
    expect(await again()).toMatchObject({ bulletins: COUNT, removed: 1 });
    expect(fs.readFileSync(pageOf(idOf(7)), 'utf8')).toContain('Một câu thêm vào.');
    expect(fs.existsSync(pageOf('2018/moi'))).toBe(true);
    expect(fs.existsSync(pageOf(idOf(8)))).toBe(false);
    expect(await again()).toMatchObject({ written: 0, removed: 0 });
  });

  test('a file that came into a bundle, and a text of the same size, are noticed', async () => {
    const text = fs.readFileSync(textOf(idOf(11)), 'utf8');
    fs.writeFileSync(textOf(idOf(11)), text.replace('Tin số 11', 'Tin số 99'));
    expect(await again()).toMatchObject({ bulletins: COUNT, removed: 0 });
    expect(fs.readFileSync(pageOf(idOf(11)), 'utf8')).toContain('Tin số 99');
    const english = bulletin({ title: 'Item 13', date: undefined, category: undefined, status: undefined });
    writeContent(folder, { [`bulletins/${idOf(13)}/index.en.md`]: english });
    expect(await again()).toMatchObject({ bulletins: COUNT });
    expect(fs.existsSync(path.join(output, `en/${idOf(13)}.html`))).toBe(true);
  });

  test('more have new times than are read without asking git', async () => {
    const now = new Date();
    for (let i = 0; i < 300; i += 1) fs.utimesSync(textOf(idOf(20 + i)), now, now);
    fs.appendFileSync(textOf(idOf(21)), '\nCâu cuối.\n');
    expect(await again()).toMatchObject({ bulletins: COUNT });
    expect(fs.readFileSync(pageOf(idOf(21)), 'utf8')).toContain('Câu cuối.');
    expect(await again()).toMatchObject({ written: 0, removed: 0 });
  });

  test('a record that is damaged is read again in the same build', async () => {
    damage(path.join(records, '2017.records'));
    fs.appendFileSync(textOf(idOf(798)), '\nSau cùng.\n');
    expect(await again()).toMatchObject({ bulletins: COUNT });
    expect(fs.readFileSync(pageOf(idOf(798)), 'utf8')).toContain('Sau cùng.');
    expect(await again()).toMatchObject({ written: 0, removed: 0 });
  });

  test('records of several years that are damaged are read again where only pages ask for them', async () => {
    const other = path.join(folder, 'other');
    const args = ['--content', content, '--cache', `${output}.cache`, '--now', NOW, '--json'];
    for (const year of ['2017', '2018']) damage(path.join(records, `${year}.records`));
    const { code, stderr, stdout } = await bantin(['build', ...args, '--output', other]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ bulletins: COUNT, unchanged: 0 });
    expect(bytesOf(other)).toEqual(bytesOf(output));
  });
});
