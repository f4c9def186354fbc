import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { BulletinAddresses } from './addresses.ts';
import { Agents } from './agents.ts';
import { Networks } from './networks.ts';
import { sampleLog } from './sample-log.ts';

test.for([
  ['{"ts": 1796046000, "method": "GET", "uri": "/vi/2017/a.html", "status": 200, "agent": "Firefox"}'],
  ['#Fields: date time cs-uri-stem sc-status\n2026-11-30 13:38:00 /vi/2017/a.html 200'],
])('a log begins with a byte order mark: %s', async ([text]) => {
  const file = path.join(temporaryFolder(), 'log');
  fs.writeFileSync(file, `\uFEFF${text}\n`);
  const sample = await sampleLog(file, {
    addresses: new BulletinAddresses([{ url: '/vi/2017/a.html', id: '2017/a', lang: 'vi' }]),
    agents: new Agents(),
    editors: new Networks([]),
    host: 'tinh.gov.vn',
    now: Date.UTC(2027, 0) / 1000,
  });
  expect(sample).toMatchObject({ requests: 1, bulletins: 1 });
});
