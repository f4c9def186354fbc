import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletin, SETTINGS } from '../setup/bantin.ts';
import { build, newSite } from '../setup/site.ts';

const features = (titlePictures: string) => `features: {search: false, offline: false${titlePictures}}\n`;

/** Bulletins of two years, two of them with the same title, one whose title the font cannot write. */
const FILES = {
  ...SETTINGS,
  'bulletins/2025/cu/index.vi.md': bulletin({ title: 'Tin cũ', date: '31/12/2025' }),
  'bulletins/2026/moi/index.vi.md': bulletin({ title: 'Họp giao ban', date: '01/01/2026' }),
  'bulletins/2026/lai/index.vi.md': bulletin({ title: 'Họp giao ban', date: '08/01/2026' }),
  'bulletins/2026/lao/index.vi.md': bulletin({ title: 'Tiếp đoàn ສປປ ລາວ', date: '09/01/2026' }),
};

async function built(titlePictures: string) {
  const { content, output } = newSite({
    ...FILES,
    'site.yml': SETTINGS['site.yml'] + features(titlePictures),
  });
  const run = await build(content, output);
  expect(run.code, run.stderr).toBe(0);
  const pictureOf = (id: string) => {
    const page = fs.readFileSync(path.join(output, `vi/${id}.html`), 'utf8');
    return /<meta property="og:image" content="https?:\/\/[^/"]+\/([^"]+)"/.exec(page)?.[1] ?? '';
  };
  return { output, pictureOf, exists: (file: string) => fs.existsSync(path.join(output, file)) };
}

describe.concurrent('pictures drawn with the title', () => {
  test('from a year on; others are shared with the picture of the site', async () => {
    const { output, pictureOf, exists } = await built(', titlePictures: 2026');
    const [old, first, again, lao] = ['2025/cu', '2026/moi', '2026/lai', '2026/lao'].map(pictureOf);
    expect(first).toMatch(/^media\/2026\/moi\/vi-[0-9a-f]{8}\.png$/);
    expect(again).toMatch(/^media\/2026\/lai\/vi-[0-9a-f]{8}\.png$/);
    expect(old).toMatch(/^media\/site\/vi-[0-9a-f]{8}\.png$/);
    // Its letters are not in the font.
    expect(lao).toBe(old);
    for (const file of [old, first]) expect(exists(file ?? '')).toBe(true);
    const bytes = (file = '') => fs.readFileSync(path.join(output, file));
    expect(bytes(again)).toEqual(bytes(first));
    // The two of the site, and one for both bulletins: none is drawn twice for one title.
    expect(fs.readdirSync(`${output}.cache/titles`)).toHaveLength(3);
  });

  test.for(['', ', titlePictures: false'])('none where the settings say “%s”', async (setting) => {
    const { pictureOf, output } = await built(setting);
    expect(pictureOf('2026/moi')).toBe(pictureOf('2025/cu'));
    expect(fs.existsSync(path.join(output, 'media/2026'))).toBe(false);
  });

  test('of all bulletins', async () => {
    const { pictureOf } = await built(', titlePictures: true');
    expect(pictureOf('2025/cu')).toMatch(/^media\/2025\/cu\//);
  });
});
