import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { expect, test } from 'vitest';
import { watchAgain } from './watch-again.ts';

const PATIENCE_MS = 5000;

async function until(is: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !is() && Date.now() < end; ) await setTimeout(20);
  expect(is()).toBe(true);
}

test('a folder that was gone is watched again when it is back', async () => {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'xem ')), 'content');
  fs.mkdirSync(folder);
  const watcher = watch(folder, { ignoreInitial: true });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  let back = 0;
  const changed: string[] = [];
  watcher.on('add', (file) => changed.push(path.basename(file)));
  const timer = watchAgain(watcher, folder, () => {
    back += 1;
  });
  try {
    fs.rmSync(folder, { recursive: true });
    await setTimeout(700);
    expect(back).toBe(0);
    fs.mkdirSync(folder);
    await until(() => back === 1);
    fs.writeFileSync(path.join(folder, 'a.md'), 'một');
    await until(() => changed.includes('a.md'));
    expect(back).toBe(1);
  } finally {
    clearInterval(timer);
    await watcher.close();
  }
});
