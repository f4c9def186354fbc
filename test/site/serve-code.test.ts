import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { changeCode, copyProject } from '../setup/project.ts';
import { QUIET_SETTINGS } from '../setup/site.ts';
import { until } from '../setup/waiting.ts';

test('serve says where changed code does not compile, and builds with it when it does', async () => {
  const project = copyProject();
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...QUIET_SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin() });
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
  /** Saves the layout again and again: the server says its address a moment before it sees changes. */
  const untilSaved = async (isSo: () => boolean) => {
    const saving = setInterval(() => fs.utimesSync(layout, new Date(), new Date()), 15_000);
    await until(isSo).finally(() => clearInterval(saving));
  };
  const page = path.join(cache, 'preview/vi/2017/hop.html');
  const holds = (text: string) => fs.existsSync(page) && fs.readFileSync(page, 'utf8').includes(text);

  await until(() => said.includes('localhost'));
  expect(holds('<article')).toBe(true);
  changeCode(project, 'layouts/bulletin.11ty.tsx', '<article', '<article data-new="');
  await untilSaved(() => /layouts\/bulletin\.11ty\.tsx:\d+:\d+: ERROR/.test(said));
  changeCode(project, 'layouts/bulletin.11ty.tsx', '<article data-new="', '<article data-new="1"');
  await untilSaved(() => holds('data-new="1"'));

  // In the middle of a build.
  changeCode(project, 'layouts/bulletin.11ty.tsx', 'data-new="1"', 'data-new="2"');
  const built = said.length;
  await untilSaved(() => said.length > built);
  server.kill('SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
