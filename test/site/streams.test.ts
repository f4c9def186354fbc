import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletin, ROOT, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { primeCache } from '../setup/primed-cache.ts';
import { QUIET_SETTINGS, quietBulletins } from '../setup/site.ts';

const BIN = path.join(ROOT, 'src/cli/bantin.js');

const folder = temporaryFolder();
const CONTENT = {
  good: writeContent(path.join(folder, 'good'), quietBulletins(3)),
  // Its problems are more than a pipe holds: 64 kB.
  bad: writeContent(path.join(folder, 'bad'), {
    ...QUIET_SETTINGS,
    'bulletins/2017/hop/index.vi.md': bulletin({}, '[a](không-có.pdf)\n'.repeat(500)),
  }),
  // Of so many bulletins other processes read some.
  large: writeContent(path.join(folder, 'large'), quietBulletins(405)),
};
let count = 0;

function argsOf(command: string, content: keyof typeof CONTENT): string[] {
  count += 1;
  const place = (name: string) => path.join(folder, `${name}-${count}`);
  const args = [
    ...command.split(' '),
    ...['--content', CONTENT[content], '--cache', place('cache')],
    ...(command.startsWith('build') ? ['--output', place('dist')] : []),
  ];
  primeCache(args);
  return args;
}

/** Runs it by a shell. @param how what the shell does with it, as `"$@" 2>&-` */
function byShell(how: string, args: readonly string[]): ChildProcess {
  return spawn('sh', ['-c', how, 'sh', process.execPath, BIN, ...args], {
    cwd: ROOT,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function said(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
  }
  const [code] = await once(child, 'close');
  return { code, text };
}

describe.skipIf(process.platform === 'win32')('a command whose words nobody reads', () => {
  const COMMANDS = [
    ['build', 'good', 0],
    ['build', 'bad', 1],
    ['check', 'bad', 1],
    ['check --json', 'good', 0],
    ['nonsense', 'good', 2],
  ] as const;

  const ended = async (how: string, command: string, content: keyof typeof CONTENT) => {
    const { code, text } = await said(byShell(how, argsOf(command, content)));
    expect(text).not.toMatch(/^\s+at /m);
    return code;
  };

  test.for(COMMANDS)('bantin %s of %s content, without streams, ends with %d', async (each) => {
    const [command, content, code] = each;
    expect(await ended('"$@" <&- >&- 2>&-', command, content)).toBe(code);
  });

  test('bantin build without standard error alone ends with 0', async () => {
    expect(await ended('"$@" 2>&-', 'build', 'good')).toBe(0);
  });

  test.for(COMMANDS)(
    'bantin %s of %s content, to readers that have gone, ends with %d',
    async ([command, content, code]) => {
      const deaf = byShell('exec "$@"', argsOf(command, content));
      deaf.stdout?.destroy();
      deaf.stderr?.destroy();
      expect(await once(deaf, 'close')).toEqual([code, null]);
    },
  );

  test.for(['stdout', 'stderr'] as const)(
    'a reader of %s that goes after the first line changes nothing',
    async (name) => {
      const child = byShell('exec "$@"', argsOf(name === 'stdout' ? 'check' : 'build', 'bad'));
      const other = name === 'stdout' ? child.stderr : child.stdout;
      let text = '';
      other?.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      child[name]?.once('data', () => child[name]?.destroy());
      expect(await once(child, 'close')).toEqual([1, null]);
      expect(text).toBe('');
    },
  );

  test.runIf(fs.existsSync('/dev/full'))('a report that finds no room is the machine’s failure', async () => {
    const full = await said(byShell('"$@" >/dev/full', argsOf('check --json', 'good')));
    expect(full.text).toMatch(/\(ENOSPC\)/);
    expect(full.code).toBe(3);
    // What a build says of itself is not its result.
    expect((await said(byShell('"$@" 2>/dev/full', argsOf('build', 'good')))).code).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('too few files may be open', () => {
  const FAILURE = /^(?:.* – )?The machine failed \(EMFILE\).*\n$/;

  test('24: the machine’s failure, reported without a stack, and nothing is written', async () => {
    const args = argsOf('build', 'good');
    const { code, text } = await said(byShell('ulimit -n 24; "$@"', args));
    expect(text).toMatch(FAILURE);
    expect(code).toBe(3);
    expect(fs.existsSync(args.at(-1) ?? '')).toBe(false);
  });

  // How many it needs depends on Node.js and on the cores: to write, to start the programs of libraries, to load the
  // code of a process that helps.
  test.for([
    [28, 'good'],
    [32, 'good'],
    [36, 'good'],
    [38, 'large'],
  ] as const)('%d: the build is done, or it is the machine’s failure', async ([most, content]) => {
    const args = argsOf('build', content);
    const { code, text } = await said(byShell(`ulimit -n ${most}; "$@"`, args));
    expect([0, 3]).toContain(code);
    expect(text).toMatch(code === 0 ? /^The site is in .*\nDone: .*\n$/ : FAILURE);
    expect(fs.existsSync(args.at(-1) ?? '')).toBe(code === 0);
  });
});
