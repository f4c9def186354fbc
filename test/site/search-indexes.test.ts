import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf } from '../setup/site.ts';

function site(settings = ''): { folder: string; build(output?: string): Promise<void> } {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...SETTINGS,
    'site.yml': `${SETTINGS['site.yml']}${settings}`,
    // With what knows the place of its file: a link, an old address.
    'bulletins/2017/hop/index.vi.md': bulletin(
      { aliases: '[/a]' },
      '[Lưu trữ](/vi/luu-tru/) và [tin](2026/moi).',
    ),
    'bulletins/2026/moi/index.vi.md': bulletin({ date: '2026-11-20' }),
  });
  return {
    folder,
    build: async (output = 'dist') => {
      const { code, stderr } = await build(
        content,
        path.join(folder, output),
        '--cache',
        path.join(folder, 'cache'),
      );
      expect(code, stderr).toBe(0);
    },
  };
}

test('a second build takes every index from the cache; a damaged one is made again, with the same bytes', async () => {
  const { folder, build } = site();
  await build();
  const dist = path.join(folder, 'dist/search');
  const first = bytesOf(dist);
  expect(Object.keys(first)).toContain('vi/2017/pagefind-entry.json');
  const cache = path.join(folder, 'cache/search');
  const indexes = fs.readdirSync(cache);
  // One that is made again is another file.
  const files = () => indexes.map((name) => fs.statSync(path.join(cache, name)).ino);
  const before = files();
  await build();
  expect(files()).toEqual(before);
  expect(bytesOf(dist)).toEqual(first);
  const damage = (change: (bytes: Buffer) => Buffer) => {
    fs.rmSync(dist, { recursive: true });
    for (const name of indexes) {
      const file = path.join(cache, name);
      fs.writeFileSync(file, change(fs.readFileSync(file)));
    }
  };
  damage((bytes) => bytes.subarray(0, -1));
  await build();
  expect(bytesOf(dist)).toEqual(first);
  damage((bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]));
  await build();
  expect(bytesOf(dist)).toEqual(first);
});

test('two builds at once with one cache make the same indexes, and leave nothing half made', async () => {
  const { folder, build } = site();
  fs.mkdirSync(path.join(folder, 'cache'));
  await Promise.all([build('dist'), build('other')]);
  expect(bytesOf(path.join(folder, 'other/search'))).toEqual(bytesOf(path.join(folder, 'dist/search')));
  expect(
    fs.readdirSync(path.join(folder, 'cache/search')).filter((name) => !/^[0-9a-f]{16}$/.test(name)),
  ).toEqual([]);
});

test('a bulletin in an index is as it is shown, not as it was indexed', async () => {
  const { folder, build } = site();
  await build();
  const place = path.join(folder, 'dist/search/vi/2017/fragment');
  const [name = ''] = fs.readdirSync(place);
  const written = gunzipSync(fs.readFileSync(path.join(place, name))).toString('utf8');
  expect(written).toMatch(/^pagefind_dcd\{/);
  const { content, meta } = JSON.parse(written.replace('pagefind_dcd', ''));
  expect(meta.title).toBe('Họp phiên đầu tiên');
  expect(content).toContain('Lưu trữ');
  expect(written).not.toMatch(/\u01C0|\u01C1|\u0335|\u200B/);
});

test('an index that no build has used for a month is let go', async () => {
  const { folder, build } = site();
  const old = path.join(folder, 'cache/search/old');
  fs.mkdirSync(path.dirname(old), { recursive: true });
  fs.writeFileSync(old, '[]\n');
  const month = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  fs.utimesSync(old, month, month);
  await build();
  expect(fs.existsSync(old)).toBe(false);
});

test('switched off there is no index, no page, and no link to one', async () => {
  const { folder, build } = site('features: {search: false}\n');
  await build();
  const dist = path.join(folder, 'dist');
  expect(fs.existsSync(path.join(dist, 'search'))).toBe(false);
  expect(fs.existsSync(path.join(dist, 'vi/tim-kiem.html'))).toBe(false);
  for (const page of ['vi/index.html', '404.html', 'vi/2017/hop.html']) {
    expect(fs.readFileSync(path.join(dist, page), 'utf8')).not.toContain('tim-kiem');
  }
});

test('wherever the content lies, all that is published is the same, byte for byte', async () => {
  const [one, other] = [site(), site()];
  await one.build();
  await other.build();
  const published = ({ folder }: typeof one) => {
    const { '.bantin': _, ...files } = bytesOf(path.join(folder, 'dist'));
    return files;
  };
  expect(published(other)).toEqual(published(one));
});
