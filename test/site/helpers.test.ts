import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { memoryFlags } from '../../src/system/processes.ts';
import { ROOT, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { manyBulletins } from '../setup/site.ts';

test('helpers take over the sizes of memory, and no other flag of Node.js', () => {
  const sizes = ['--max-old-space-size=4096', '--max_semi_space_size=64'];
  const others = ['--inspect', '--inspect-brk=9229', '--import', 'tsx', '--cpu-prof', '--test-timeout=9'];
  expect(memoryFlags([...others, ...sizes])).toEqual(sizes);
});

test('a command under the debugger is debugged alone', () => {
  const folder = temporaryFolder();
  // So many are read by several processes.
  const content = writeContent(folder, manyBulletins(450));
  const args = ['check', '--content', content, '--cache', path.join(folder, 'cache'), '--lang', 'en'];
  const bin = path.join(ROOT, 'src/cli/bantin.js');
  const run = spawnSync(process.execPath, ['--inspect=0', bin, ...args], { encoding: 'utf8' });
  expect(run.stdout).toBe('No problems in 450 bulletins. Of these: 450 bulletins published.\n');
  expect(run.stderr.match(/Debugger listening|Starting inspector/g)).toEqual(['Debugger listening']);
  expect(run.status).toBe(0);
});
