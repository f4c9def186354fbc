import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { oldItems } from '../setup/old-portal.ts';

// How long an import takes, and how much memory: `node --import tsx test/tools/measure-import.ts [ROWS]`. It imports an
// invented portal, then the same again.

const rows = Number(process.argv[2] ?? 20_000);
const PAGE = 500;

const folder = temporaryFolder();
writeContent(folder, SETTINGS);
fs.mkdirSync(path.join(folder, 'sp'));
for (let from = 0; from < rows; from += PAGE) {
  const items = oldItems(Math.min(PAGE, rows - from), from + 1);
  fs.writeFileSync(path.join(folder, `sp/${from / PAGE + 1}.json`), JSON.stringify({ value: items }));
}
fs.writeFileSync(path.join(folder, 'm.yml'), 'addresses: ["/Lists/TinTuc/ChiTiet.aspx?ID={ID}"]\n');

for (const name of ['first', 'again']) {
  const start = performance.now();
  const { peak, output } = await run();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${name}: ${rows} rows, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ${peak} MB at most\n${output}\n`,
  );
}

/** Runs the import; its peak is what Linux knows of it. */
function run(): Promise<{ peak: number; output: string }> {
  const args = [
    'import',
    'sp',
    '--map',
    'm.yml',
    '--status',
    'approved',
    '--now',
    '2026-11-20T08:00:00+07:00',
  ];
  const child = spawn(process.execPath, [path.join(ROOT, 'src/cli/bantin.js'), ...args], { cwd: folder });
  let peak = 0;
  let output = '';
  child.stdout.on('data', (text) => {
    output += String(text);
  });
  child.stderr.pipe(process.stderr);
  const timer = setInterval(() => {
    const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Math.round(Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024));
  }, 200);
  return new Promise((resolve) => {
    child.once('exit', () => {
      clearInterval(timer);
      resolve({ peak, output });
    });
  });
}
