import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { changeCode, copyProject } from '../setup/project.ts';

test('serve builds with changed code, says where it does not compile, and goes on when it does', {
  timeout: 180_000,
}, async () => {
  const project = copyProject();
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin() });
  const cache = path.join(folder, 'cache');
  const args = ['serve', '--content', content, '--cache', cache, '--port', '0'];
  const server = spawn(process.execPath, [path.join(project, 'src/cli/bantin.js'), ...args]);
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const layout = path.join(project, 'layouts/bulletin.11ty.tsx');
  const until = async (isTrue: () => boolean) => {
    for (let i = 1; i < 500 && !isTrue(); i += 1) {
      await sleep(100);
      // The server says its address a moment before it sees changes.
      if (i % 150 === 0) fs.utimesSync(layout, new Date(), new Date());
    }
    return isTrue();
  };
  const page = path.join(cache, 'preview/vi/2017/hop.html');
  const holds = (text: string) => fs.existsSync(page) && fs.readFileSync(page, 'utf8').includes(text);

  expect(await until(() => said.includes('localhost'))).toBe(true);
  expect(holds('<article')).toBe(true);
  changeCode(project, 'layouts/bulletin.11ty.tsx', '<article', '<article data-new="1"');
  expect(await until(() => holds('data-new="1"'))).toBe(true);
  changeCode(project, 'layouts/bulletin.11ty.tsx', '<article data-new="1"', '<article data-new="');
  expect(await until(() => /layouts\/bulletin\.11ty\.tsx:\d+:\d+: ERROR/.test(said))).toBe(true);
  changeCode(project, 'layouts/bulletin.11ty.tsx', '<article data-new="', '<article data-new="2"');
  expect(await until(() => holds('data-new="2"'))).toBe(true);

  // In the middle of a build.
  changeCode(project, 'layouts/bulletin.11ty.tsx', 'data-new="2"', 'data-new="3"');
  const built = said.length;
  expect(await until(() => said.length > built)).toBe(true);
  server.kill('SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
