import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS } from '../setup/bantin.ts';
import { build, bytesOf, NOW, newSite } from '../setup/site.ts';

const ID = '2026/ke-hoach';
const FOLDER = `bulletins/${ID}`;
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGOYLQMEswEFzAGnhh2A2QAAAABJRU5ErkJggg==',
  'base64',
);

const english = (status: string | undefined) =>
  bulletin(
    {
      title: 'Blueprint',
      slug: 'blueprint',
      date: undefined,
      category: undefined,
      status,
      keywords: '[zebra]',
    },
    'An unchecked sentence. [Annex](annex.pdf) ![A plan](plan.png)',
  );

const site = (status: string | undefined, ofFirst = 'approved'): Files => ({
  ...SETTINGS,
  [`${FOLDER}/index.vi.md`]: bulletin({ title: 'Kế hoạch', status: ofFirst, aliases: '[/cu/ke-hoach.html]' }),
  [`${FOLDER}/index.en.md`]: english(status),
  [`${FOLDER}/annex.pdf`]: '%PDF-1.4 annex',
  [`${FOLDER}/plan.png`]: PIXELS,
  'bulletins/2026/khac/index.vi.md': bulletin({ title: 'Khác', related: `[${ID}]` }, `[Kế hoạch](${ID})`),
  'bulletins/2026/khac/index.en.md': bulletin(
    { title: 'Other', date: undefined, category: undefined, status: undefined },
    `[Plan](${ID})`,
  ),
});

/** Every file of an output in which one of the words stands, or that is called so. */
function withWords(output: string, words: RegExp): string[] {
  return Object.keys(bytesOf(output)).filter(
    (name) => words.test(name) || words.test(fs.readFileSync(path.join(output, name), 'latin1')),
  );
}

const OF_ENGLISH = /blueprint|zebra|unchecked|annex|plan-/i;

describe.for(['draft', 'pending'])('a translation that is a %s', (status) => {
  const { content, output } = newSite(site(status));

  test('is held back alone: nothing of it reaches the output', async () => {
    expect((await build(content, output)).code).toBe(0);
    expect(withWords(output, OF_ENGLISH)).toEqual([]);
    const page = fs.readFileSync(path.join(output, 'vi/2026/ke-hoach.html'), 'utf8');
    expect(page).not.toContain('hreflang="en" href="https://bantin.example.gov.vn/en/2026/');
    expect(fs.readFileSync(path.join(output, 'en/2026/khac.html'), 'utf8')).toContain('<p>Plan</p>');
  });

  test('comes when it is approved, goes when it waits again, byte for byte as built anew', async () => {
    for (const next of ['approved', status, undefined]) {
      fs.writeFileSync(path.join(content, `${FOLDER}/index.en.md`), english(next));
      expect((await build(content, output)).code).toBe(0);
      const clean = newSite(site(next));
      await build(clean.content, clean.output);
      expect(bytesOf(output)).toEqual(bytesOf(clean.output));
      expect(withWords(output, OF_ENGLISH).length > 0).toBe(next !== status);
    }
    const page = fs.readFileSync(path.join(output, 'vi/2026/ke-hoach.html'), 'utf8');
    expect(page).toContain('/en/2026/blueprint.html');
  });

  test('a preview shows it, marked', async () => {
    fs.writeFileSync(path.join(content, `${FOLDER}/index.en.md`), english(status));
    const preview = `${output}-preview`;
    expect((await build(content, preview, '--drafts')).code).toBe(0);
    const page = fs.readFileSync(path.join(preview, 'en/2026/blueprint.html'), 'utf8');
    expect(page).toContain('unchecked');
    expect(page).toContain('noindex');
    expect(withWords(preview, /annex\.pdf/).length).toBeGreaterThan(0);
    const other = fs.readFileSync(path.join(preview, 'vi/2026/ke-hoach.html'), 'utf8');
    expect([page, other].map((each) => each.includes('class="box preview"'))).toEqual([true, false]);
  });

  test('check has nothing against it, and names it', async () => {
    const args = ['--content', content, '--cache', `${output}.cache`, '--now', NOW];
    const { code, stdout } = await bantin(['check', ...args]);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(`: ${ID} (en)`) });
    expect(stdout).not.toContain('shared-field');
  });
});

test('a translation that is withdrawn leaves its notice alone, and its original stands', async () => {
  const { content, output } = newSite(site('withdrawn'));
  expect((await build(content, output)).code).toBe(0);
  const page = fs.readFileSync(path.join(output, 'en/2026/blueprint.html'), 'utf8');
  expect(page).toContain('noindex');
  expect(withWords(output, /zebra|unchecked|annex|plan-/i)).toEqual([]);
  const original = fs.readFileSync(path.join(output, 'vi/2026/ke-hoach.html'), 'utf8');
  expect(original).not.toContain('blueprint');
  expect(original).not.toContain('noindex');
  expect(withWords(output, /blueprint/)).toEqual(['en/2026/blueprint.html', 'en/offline.json']);
});

test.for(['draft', 'pending', 'withdrawn'])(
  'it is never more public than an original that is %s',
  async (first) => {
    const { content, output } = newSite(site('approved', first));
    expect((await build(content, output)).code).toBe(0);
    expect(withWords(output, /zebra|unchecked|annex|plan-/i)).toEqual([]);
    expect(fs.existsSync(path.join(output, 'en/2026/blueprint.html'))).toBe(first === 'withdrawn');
  },
);
