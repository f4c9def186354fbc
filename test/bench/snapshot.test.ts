import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup/bantin.ts';
import { changesSince, takeSnapshot } from './snapshot.ts';

test('files are compared by their bytes: added, changed, removed, and how much a copy would be sent', async () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  write('same.html', 'same');
  write('vi/changed.html', 'before');
  write('vi/2017/removed.html', 'gone');
  const before = await takeSnapshot(folder);

  write('same.html', 'same');
  write('vi/changed.html', 'after');
  fs.rmSync(path.join(folder, 'vi/2017'), { recursive: true });
  write('en/added.html', 'new here');

  const { names, ...counts } = await changesSince(before, folder);
  expect(counts).toEqual({ added: 1, changed: 1, removed: 1, bytes: 13 });
  expect(names.sort()).toEqual(['en/added.html', 'vi/2017/removed.html', 'vi/changed.html']);
});

test('a folder that nobody touched has no changes', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'a'), 'a');
  const changes = await changesSince(await takeSnapshot(folder), folder);
  expect(changes).toEqual({ added: 0, changed: 0, removed: 0, bytes: 0, names: [] });
});
