import { expect, test } from 'vitest';
import { bulletin, type Files } from '../setup/bantin.ts';
import { kept, newsOf, untilKept, useOfflineSite } from '../setup/offline-site.ts';

const site = useOfflineSite();

test('what was withdrawn is gone at the next visit, and stays gone', async () => {
  const page = await site.newPage();
  await site.go(page, '/vi/');
  await untilKept(page, (urls) => urls.includes('/vi/2017/hai.html'));
  await site.publish({ ...newsOf('mot'), ...newsOf('hai', { status: 'withdrawn' }) });
  await site.go(page, '/vi/2017/hai.html');
  expect(await page.locator('h1').innerText()).toBe('Bản tin đã được gỡ');
  await site.go(page, '/vi/');
  await untilKept(page, (urls) => urls.includes('/vi/2017/mot.html'));
  await site.cut();
  await site.go(page, '/vi/2017/hai.html');
  expect(await page.locator('body').innerText()).not.toContain('Tin hai');
  await site.restore();
  await page.close();
});

test('what was withdrawn unseen is let go with the list', async () => {
  await site.publish({
    ...newsOf('mot', { status: 'withdrawn' }),
    ...newsOf('hai', { status: 'withdrawn' }),
    ...newsOf('ba'),
  });
  const page = await site.newPage();
  await site.comeBack(page);
  await untilKept(page, (urls) => urls.includes('/vi/2017/ba.html') && !urls.includes('/vi/2017/mot.html'));
  await page.close();
});

test('what was deleted, set back to draft or moved is let go unseen', async () => {
  await site.publish({ ...newsOf('bon'), ...newsOf('nam'), ...newsOf('sau'), ...newsOf('bay') });
  const page = await site.newPage();
  await site.comeBack(page);
  const [draft, deleted, moved, stays] = ['bon', 'nam', 'sau', 'bay'].map((key) => `/vi/2017/${key}.html`);
  await untilKept(page, (urls) => [draft, deleted, moved, stays].every((url) => urls.includes(url ?? '')));
  await site.publish({
    ...newsOf('bon', { status: 'draft' }),
    ...newsOf('tam', { aliases: '[/vi/2017/sau.html]' }),
    ...newsOf('bay'),
  });
  await site.comeBack(page);
  await untilKept(page, (urls) => !urls.includes(draft ?? '') && !urls.includes(deleted ?? ''));
  expect(await kept(page)).toContain(stays);
  const text = () =>
    page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? '', moved ?? '');
  await expect.poll(text).not.toContain('Tin sau');
  await site.cut();
  await site.go(page, draft ?? '');
  expect(await page.locator('h1').innerText()).toBe('Không có mạng');
  await site.restore();
  await page.close();
});

test('what was withdrawn or deleted in one language is let go by a reader of the other', async () => {
  const english = (key: string, fields: Record<string, string> = {}): Files => ({
    ...newsOf(key, fields),
    [`bulletins/2017/${key}/index.en.md`]: bulletin({
      title: `News ${key}`,
      date: undefined,
      category: undefined,
      status: undefined,
    }),
  });
  await site.publish({ ...english('chin'), ...english('muoi') });
  const page = await site.newPage();
  await site.go(page, '/en/2017/chin.html');
  await site.go(page, '/en/2017/muoi.html');
  await untilKept(page, (urls) => ['chin', 'muoi'].every((key) => urls.includes(`/en/2017/${key}.html`)));
  await site.publish({ ...english('chin', { status: 'withdrawn' }) });
  await site.comeBack(page);
  await untilKept(page, (urls) => !urls.some((url) => /^\/en\/2017\/(?:chin|muoi)\.html$/.test(url)));
  await page.close();
});
