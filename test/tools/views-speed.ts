import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addCounts } from '../../src/views/add-counts.ts';
import { BulletinAddresses } from '../../src/views/addresses.ts';
import { Agents } from '../../src/views/agents.ts';
import { countLogs } from '../../src/views/count-logs.ts';
import { openLog } from '../../src/views/log-source.ts';
import { Networks } from '../../src/views/networks.ts';
import { readState, stateFile, writeState } from '../../src/views/state.ts';
import { needGoaccess } from './goaccess.ts';

// How fast a large log is counted, beside goaccess alone, and in how much memory:
// node --import tsx test/tools/views-speed.ts [lines, by default five million]

const LINES = Number(process.argv[2] ?? 5_000_000);
const BULLETINS = 100_000;
const DAYS = 30;

let seed = 7;
/** The same numbers in each run. @returns one from 0 on, below 1 */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}
const below = (most: number) => Math.floor(random() * most);

const chrome = (i: number) =>
  `Mozilla/5.0 (Linux; Android ${10 + (i % 5)}; SM-A${100 + i}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + (i % 40)}.0.0.0 Mobile Safari/537.36`;
const PEOPLE = Array.from({ length: 200 }, (_, i) => chrome(i));
const CRAWLERS = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
];
const OTHERS = ['/assets/site-1a2b3c4d.css', '/vi/', '/media/2026/a-1f2e3d4c-640.webp', '/vi/offline.json'];

const addressOf = (bulletin: number, lang: string) =>
  `/${lang}/${2017 + (bulletin % 10)}/tin-so-${bulletin}.html`;

/** Half of the lines are of bulletins, a few of which are read much more than the others. */
function writeLog(file: string): void {
  const handle = fs.openSync(file, 'w');
  let text = '';
  for (let i = 0; i < LINES; i += 1) {
    const time = new Date(Date.UTC(2026, 10, 1) + Math.floor((i / LINES) * DAYS * 86_400_000));
    const [, day, clock] = /T?(\d\d)T([\d:]{8})/.exec(time.toISOString()) ?? [];
    const isBulletin = random() < 0.5;
    const page = isBulletin
      ? addressOf(Math.floor(BULLETINS * random() ** 3), random() < 0.85 ? 'vi' : 'en')
      : OTHERS[below(OTHERS.length)];
    const agent = random() < 0.1 ? CRAWLERS[below(CRAWLERS.length)] : PEOPLE[below(PEOPLE.length)];
    text += `${1 + below(223)}.${below(256)}.${below(8)}.${below(256)} - - [${day}/Nov/2026:${clock} +0000] "GET ${page} HTTP/1.1" 200 ${below(50_000)} "-" "${agent}"\n`;
    if (text.length > 1 << 20) {
      fs.writeSync(handle, text);
      text = '';
    }
  }
  fs.writeSync(handle, text);
  fs.closeSync(handle);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function took(name: string, start: number): void {
  const seconds = (performance.now() - start) / 1000;
  say(`${name}: ${seconds.toFixed(1)} s, ${Math.round(LINES / seconds)} lines/s`);
}

needGoaccess();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-views-speed-'));
try {
  const file = path.join(folder, 'access.log');
  writeLog(file);
  const flags = ['--log-format=COMBINED', '--no-query-string', '--ignore-crawlers', '--unknowns-as-crawlers'];
  const more = ['--max-items=100000', '--no-progress', '-o', path.join(folder, 'out.json')];
  let start = performance.now();
  execFileSync('goaccess', [file, ...flags, ...more], { stdio: 'ignore' });
  took('goaccess alone', start);

  const addresses = new BulletinAddresses(
    Array.from({ length: BULLETINS * 2 }, (_, i) => {
      const [bulletin, lang] = [i >> 1, i % 2 === 0 ? 'vi' : 'en'] as const;
      return { url: addressOf(bulletin, lang), id: `${2017 + (bulletin % 10)}/tin-so-${bulletin}`, lang };
    }),
  );
  const source = await openLog(file);
  if (!source || source === 'unknown') throw new Error('the log cannot be read');
  start = performance.now();
  const { counts, found, readers, crawlers } = await countLogs([source], {
    addresses,
    agents: new Agents(),
    editors: new Networks(['203.0.113.0/24']),
    host: 'bantin.example.gov.vn',
    now: Date.UTC(2026, 11, 31) / 1000,
    zone: 'Asia/Ho_Chi_Minh',
    until: 0,
    onRead: () => {},
    onDamaged: () => {},
  });
  took('bantin views', start);
  say(`${readers} readers, ${crawlers} crawlers known to goaccess alone; ${JSON.stringify(found)}`);
  say(`memory of this process at its highest: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

  start = performance.now();
  const { state } = addCounts({ until: 0, bulletins: new Map() }, counts, found.newest);
  writeState(folder, state);
  say(
    `state of ${state.bulletins.size} bulletins, ${counts.length} days of versions: ${fs.statSync(stateFile(folder)).size} bytes, written in ${Math.round(performance.now() - start)} ms`,
  );
  start = performance.now();
  readState(folder);
  say(`read in ${Math.round(performance.now() - start)} ms`);
  say(`memory of this process at its highest: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
