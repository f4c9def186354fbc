import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bantin, bulletin, type Files, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { counting, killedAt } from '../setup/moments.ts';
import { build, bytesOf, foldersOf } from '../setup/site.ts';
import { smallSite } from './site.ts';

/** At so many of a build's changes of files it is killed, spread evenly from its start to its end. */
const MOMENTS = 14;

const folder = temporaryFolder();
const output = path.join(folder, 'dist');

const bulletinsOf = (name: string): Files => ({
  [`bulletins/2026/${name}/index.vi.md`]: bulletin({ title: `Bản ${name}`, date: '2026-10-10' }),
  'bulletins/2026/tin-5/index.vi.md': bulletin({ title: `Đổi ${name}`, date: '2026-06-15' }),
  'bulletins/2024/tin-1/index.en.md': bulletin({
    title: `Changed ${name}`,
    date: undefined,
    category: undefined,
    status: undefined,
  }),
});

/** Two states of a site, from each to the other something new, something changed, something gone: pages, files and lists. */
const STATES = ['mot', 'hai'].map((name) => ({ name, files: bulletinsOf(name) }));

/** What a build of each state makes from nothing, and how often a build that comes from the other one changes files. */
const wanted: Record<string, string>[] = [];
const changes: number[] = [];

function edit(state: (typeof STATES)[number] | undefined): string {
  for (const { name } of STATES)
    fs.rmSync(path.join(folder, `content/bulletins/2026/${name}`), { recursive: true, force: true });
  return writeContent(folder, state?.files ?? {});
}

beforeAll(async () => {
  writeContent(folder, smallSite());
  expect(await build(edit(STATES[1]), output)).toMatchObject({ code: 0 });
  for (const state of STATES) {
    const content = edit(state);
    const count = path.join(folder, 'count');
    const run = await bantin(['build', ...foldersOf(content, output)], { env: counting(count) });
    expect(run).toMatchObject({ code: 0 });
    changes.push(Number(fs.readFileSync(count, 'utf8')));
    const clean = path.join(folder, `clean-${state.name}`);
    expect(await build(content, clean)).toMatchObject({ code: 0 });
    wanted.push(bytesOf(clean));
  }
  expect(Math.min(...changes)).toBeGreaterThan(4 * MOMENTS);
});

test.for(Array.from({ length: MOMENTS }, (_, i) => i))(
  'killed at the moment %i of 14, a warm build is ended or begun again by the next one',
  async (moment) => {
    const next = moment % 2;
    const content = edit(STATES[next]);
    const change = Math.ceil(((changes[next] ?? 0) * (moment + 0.5)) / MOMENTS);
    const killed = await bantin(['build', ...foldersOf(content, output)], { env: killedAt(change) });
    expect(killed.code).toBe(null);
    // Unless it was killed while it put its files in place, the output is one of the two.
    if (!fs.existsSync(path.join(folder, '.dist.publishing'))) expect(wanted).toContainEqual(bytesOf(output));
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(bytesOf(output)).toEqual(wanted[next]);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  },
);
