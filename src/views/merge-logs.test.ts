import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { BulletinAddresses } from './addresses.ts';
import { Agents } from './agents.ts';
import { nothingFound, openLog } from './log-source.ts';
import { inOrder } from './merge-logs.ts';
import { Networks } from './networks.ts';

const folder = temporaryFolder();
const search = {
  addresses: new BulletinAddresses([{ url: '/vi/2017/a.html', id: '2017/a', lang: 'vi' }]),
  agents: new Agents(),
  editors: new Networks([]),
  host: 'tinh.gov.vn',
  now: Date.UTC(2027, 0) / 1000,
  onRead: () => {},
};

/** A log of requests at these minutes, each from an address that is named after it. */
function log(name: string, minutes: readonly number[], address = '/vi/2017/a.html'): string {
  const file = path.join(folder, name);
  const text = minutes
    .map((minute) => {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
      return `${minute} - - [30/Nov/2026:${clock} +0000] "GET ${address} HTTP/1.1" 200 1\n`;
    })
    .join('');
  fs.writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

async function minutesOf(...files: string[]) {
  const found = nothingFound();
  const opened = await Promise.all(files.map(openLog));
  const sources = opened.flatMap((each) => (each && each !== 'unknown' ? [each] : []));
  const damaged: string[] = [];
  const minutes: number[] = [];
  for await (const views of inOrder(sources, search, found, (file) => damaged.push(file)))
    for (const { reader } of views) minutes.push(Number.parseInt(reader, 10));
  return { minutes, found, damaged };
}

test('logs one after the other, side by side, and one within another, are read in the order of time', async () => {
  const whole = log('c', [5, 10, 11, 30, 31, 70]);
  const { minutes, found } = await minutesOf(
    log('z.gz', [1, 2, 3]),
    whole,
    log('a', [10, 11, 40]),
    log('later', [90, 91]),
    log('empty', []),
    log('others', [4, 5], '/vi/'),
  );
  expect(minutes).toEqual([1, 2, 3, 5, 10, 10, 11, 11, 30, 31, 40, 70, 90, 91]);
  expect(found).toMatchObject({ lines: 16, unreadable: 0 });
});

test('of a log that was cut, what can be read is read', async () => {
  const file = log(
    'cut.gz',
    Array.from({ length: 1400 }, (_, i) => i),
  );
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(file, bytes.subarray(0, bytes.length - 8));
  const { minutes, damaged } = await minutesOf(file);
  expect(damaged).toEqual([file]);
  expect(minutes.length).toBeGreaterThan(100);
});

test('what stands behind much newer lines, as in a file of several logs, is left out', async () => {
  const { minutes, found } = await minutesOf(log('joined', [200, 201, 150, 10, 20, 202]));
  expect(minutes).toEqual([200, 201, 150, 202]);
  expect(found.leftOut.disorder).toBe(2);
});

test('a log of no known format, one that is damaged from its beginning on, and one with nothing in it', async () => {
  const file = path.join(folder, 'x');
  fs.writeFileSync(file, Buffer.concat([gzipSync('').subarray(0, 10), Buffer.from('no stream')]));
  expect(await openLog(file)).toBe('unknown');
  fs.writeFileSync(file, 'một hai ba\nbốn\n');
  expect(await openLog(file)).toBe('unknown');
  fs.writeFileSync(file, '\n\n');
  expect(await openLog(file)).toBeUndefined();
  fs.writeFileSync(file, '\uFEFF#Software: IIS\n#Fields: date time\n');
  expect(await openLog(file)).toBeUndefined();
});
