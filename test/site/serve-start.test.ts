import net from 'node:net';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bantin, bulletin, type Files, startBantin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { type Preview, startPreview, visit } from '../setup/preview.ts';
import { QUIET_SETTINGS, quietBulletins } from '../setup/site.ts';
import { until } from '../setup/waiting.ts';

/** It is said within a second; other tests run beside this one. */
const SAID_WITHIN_MS = 8000;

const SMALL: Files = { ...QUIET_SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin({ title: 'Họp tốt' }) };

const open: net.Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function take(port: number): Promise<number | undefined> {
  const server = net.createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, resolve);
    });
  } catch {
    // Another program has it: that is as well.
    return undefined;
  }
  open.push(server);
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

test('on a site of 2,000 bulletins it speaks at once, says that it builds, and ends when it is told to', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, quietBulletins(2000));
  const port = await take(0);
  open.splice(0).map((server) => server.close());
  let said = '';
  let first = 0;
  const since = performance.now();
  const args = ['serve', '--content', content, '--cache', path.join(folder, 'cache'), '--port', String(port)];
  const { child, ended } = startBantin(args, {
    onStderr: (text) => {
      first ||= performance.now() - since;
      said = text;
    },
  });
  await until(() => first > 0);
  expect(first).toBeLessThan(SAID_WITHIN_MS);
  expect(said).toMatch(/^Đang dựng bản xem thử/);
  expect(said).not.toContain('http://');
  // Whoever looks already gets a page that waits.
  let page = '';
  await until(async () => {
    page = await visit(port ?? 0, '/vi/').then(
      ({ text }) => text,
      () => '',
    );
    return page !== '';
  });
  expect(page).toContain('<h1>Đang dựng bản xem thử…</h1>');
  expect(said).not.toContain('Đã dựng');
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
});

test('helper processes leave out what has an error, too', async () => {
  const folder = temporaryFolder();
  const faulty = { 'bulletins/2016/tin-so-1/index.vi.md': bulletin({ date: '30/02/2016' }) };
  // So many pages are rendered by several processes.
  const content = writeContent(folder, { ...quietBulletins(450), ...faulty });
  const preview = await startPreview(content, path.join(folder, 'cache'));
  expect((await preview.get('/vi/2016/tin-so-1.html')).text).toContain('30/02/2016');
  expect((await preview.get('/en/2016/tin-so-2.html')).text).toContain('Item 2');
  expect((await preview.get('/vi/2016/tin-so-2.html')).text).not.toContain('Tin số 1<');
  expect(await preview.stop()).toBe(0);
});

test('two at a time have a port and pages of their own, whatever changes', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, SMALL);
  const cache = path.join(folder, 'cache');
  const port = (await take(0)) ?? 0;
  const previews: Preview[] = [];
  for (const _ of [1, 2]) previews.push(await startPreview(content, cache, port));
  expect(previews.every((preview) => preview.port > port)).toBe(true);
  expect(previews[0]?.said()).toContain(`Cổng ${port} đang bận`);
  expect(new Set(previews.map((preview) => preview.port)).size).toBe(2);
  writeContent(folder, { 'bulletins/2017/hop/index.vi.md': bulletin({ title: 'Tên mới' }) });
  for (const preview of previews) {
    const page = await preview.pageWith('/vi/2017/hop.html', 'Tên mới');
    expect(page).toContain(`http://localhost:${preview.port}/`);
    // The code for telephones is drawn from the address, which readers print too.
    for (const other of previews)
      if (other !== preview) expect(page).not.toContain(`localhost:${other.port}`);
  }
  expect(await Promise.all(previews.map((preview) => preview.stop()))).toEqual([0, 0]);
});

test('where ten ports are taken, it says so and what to do', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, SMALL);
  const from = 18_700 + (process.pid % 500) * 20;
  for (let port = from; port < from + 10; port += 1) await take(port);
  const args = ['serve', '--content', content, '--cache', path.join(folder, 'cache'), '--port', String(from)];
  const { code, stderr } = await bantin(args);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`Các cổng từ ${from} đến ${from + 9} đều đang bận.`),
  });
  expect(stderr).not.toMatch(/^\s+at /m);
});
