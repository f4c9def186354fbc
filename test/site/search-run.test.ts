import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bundle, Hit, SearchEngine } from '../../layouts/assets/scripts/search/engine.ts';

const BUNDLES: Bundle[] = ['2026-11', '2026-10', '2026-09'].map((key) => ({ key, count: 60, tag: key }));
const QUERY = { text: 'Sở Xây dựng nâng cấp', section: '', kind: '', year: '', newestFirst: false };
const GOOD = 0;
const POOR = 4;

const hit = (tier: number): Hit => ({
  tier,
  isAsTyped: true,
  score: 1,
  load: async () => ({ url: '/', title: 'Tin', text: QUERY.text, section: '', day: '' }),
});

/** An engine that asks for one file of each index and finds such hits in it. */
const engineOf = (tiers: Record<string, number[]>) =>
  ({
    variants: (text: string) => [text],
    asked: (text: string) => [text],
    search: async ({ key }: Bundle) => {
      await window.fetch(`https://a.vn/search/vi/${key}/index/part.pf_index`);
      return (tiers[key] ?? []).map(hit);
    },
  }) as unknown as SearchEngine;

describe('the indexes that are opened before a reader is shown anything', () => {
  let SearchRun: typeof import('../../layouts/assets/scripts/search/run.ts').SearchRun;
  let sent = 0;
  let asked: string[] = [];
  const respond = async (address: string) => {
    asked.push(address);
    return new Response('', { headers: { 'content-length': String(sent) } });
  };
  beforeAll(async () => {
    vi.stubGlobal('window', { fetch: respond });
    vi.stubGlobal('location', { href: 'https://a.vn/vi/tim-kiem.html' });
    ({ SearchRun } = await import('../../layouts/assets/scripts/search/run.ts'));
  });
  const opened = async (kilobytes: number, tiers: Record<string, number[]>, isPatient = false) => {
    asked = [];
    sent = kilobytes * 1000;
    const run = new SearchRun(engineOf(tiers), BUNDLES, QUERY);
    await run.further(10, 0, isPatient);
    return { run, count: asked.length };
  };

  test('are two, where they are small', async () => {
    const { run, count } = await opened(20, { '2026-11': [POOR] });
    expect([count, run.isCut]).toEqual([2, false]);
  });

  test('are no more than 200 kB allow, though what was found is poor or nothing', async () => {
    expect((await opened(100, { '2026-11': [POOR] })).count).toBe(1);
    expect((await opened(100, {})).count).toBe(1);
    expect((await opened(100, { '2026-11': [POOR] }, true)).count).toBe(1);
  });

  test('are all for a patient reader, while there is nothing to show', async () => {
    expect((await opened(100, {}, true)).count).toBe(3);
    expect((await opened(100, { '2026-10': [POOR] }, true)).count).toBe(2);
  });

  test('asked for more, it goes on until there is something good', async () => {
    const { run } = await opened(100, { '2026-11': [POOR], '2026-09': [GOOD] });
    expect(run.isCut).toBe(true);
    await run.further(10, 1, true);
    expect(asked.length).toBe(3);
    expect(run.hits.map(({ tier }) => tier)).toEqual([POOR, GOOD]);
    expect(run.isCut).toBe(false);
  });

  test('share one WebAssembly', async () => {
    asked = [];
    await window.fetch('/search/wasm.unknown.pagefind');
    await window.fetch('/search/vi/2026-10/wasm.x/../../../wasm.unknown.pagefind');
    expect(asked).toEqual(['https://a.vn/search/wasm.unknown.pagefind']);
  });
});
