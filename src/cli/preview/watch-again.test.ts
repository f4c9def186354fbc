import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { watch } from 'chokidar';
import { expect, test } from 'vitest';
import { watchAgain } from './watch-again.ts';

test('a folder that was gone is watched again when it is back, and every file in it is heard of', async () => {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'xem ')), 'content');
  fs.mkdirSync(folder);
  const watcher = watch([folder, path.dirname(folder)]);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  const heard: string[] = [];
  watcher.on('all', (event, file) => heard.push(`${event} ${path.basename(file)}`));
  const timer = watchAgain(watcher, folder);
  try {
    fs.rmSync(folder, { recursive: true });
    await expect.poll(() => heard).toContain('unlinkDir content');
    expect(heard).not.toContain('addDir content');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'a.md'), 'một');
    await expect.poll(() => heard).toContain('add a.md');
    // While the folder is looked through, and after.
    for (let n = 0; n < 40; n += 1) fs.writeFileSync(path.join(folder, `${n}.md`), 'hai');
    for (let n = 0; n < 40; n += 1) await expect.poll(() => heard).toContain(`add ${n}.md`);
    fs.writeFileSync(path.join(folder, 'a.md'), 'ba');
    await expect.poll(() => heard).toContain('change a.md');
  } finally {
    clearInterval(timer);
    await watcher.close();
  }
});
