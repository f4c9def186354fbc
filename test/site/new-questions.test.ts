import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, withoutNpm } from '../setup/bantin.ts';
import { newSite } from '../setup/new-site.ts';

describe('questions', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0;
  const [DOWN, ENTER] = ['\u001b[B', '\r'];

  /** @param answers what is typed when a question is seen */
  async function ask(args: string, answers: readonly (readonly [question: string, keys: string])[]) {
    const { folder, read } = newSite();
    // Without a width, each letter of a question has a line of its own.
    const line = `stty cols 100 rows 40; '${process.execPath}' '${path.join(ROOT, 'src/cli/bantin.js')}' new ${args}`;
    const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
      cwd: folder,
      env: { ...withoutNpm(process.env), TERM: 'xterm', LANG: 'vi_VN.UTF-8', LC_ALL: '' },
    });
    let shown = '';
    let next = 0;
    child.stdout.setEncoding('utf8').on('data', (more) => {
      shown += more;
      const [question = '', keys = ''] = answers[next] ?? [];
      if (question === '' || !shown.includes(question)) return;
      next += 1;
      child.stdin.write(keys);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { folder, read, code, shown };
  }

  test.runIf(hasScript)('are asked for what was not given', async () => {
    const { read, code } = await ask('--section thong-bao', [
      ['Ngôn ngữ của bài', ENTER],
      ['Tiêu đề', `Họp tổ dân phố${ENTER}`],
      ['Ngày giờ đăng', `01/12/2026 07:00${ENTER}`],
      ['Loại bài', `${DOWN}${ENTER}`],
    ]);
    expect(code).toBe(0);
    const text = read('2026/hop-to-dan-pho/index.vi.md');
    for (const line of [
      'title: "Họp tổ dân phố"',
      'date: 01/12/2026 07:00',
      'category: thong-bao',
      'kind: notice',
    ])
      expect(text).toContain(`\n${line}\n`);
  });

  test.runIf(hasScript)('end at once by Ctrl+C, with nothing written', async () => {
    const { folder, code, shown } = await ask('--language vi', [['Tiêu đề', '\u0003']]);
    expect([code, fs.existsSync(path.join(folder, 'content/bulletins'))]).toEqual([2, false]);
    expect(shown).toContain('Chưa ghi gì');
  });
});
