import { expect, test } from 'vitest';
import type { Note } from '../../pipeline/forgiving/notes.ts';
import { asWarning, type Problem, problem, startOf } from '../../problems/problem.ts';
import { PreviewPages } from './preview-pages.ts';

const at = (file: string): Problem => problem('file-empty', startOf(file), {});
const HOP: Note = {
  files: ['vi/2017/họp.html'],
  problems: [asWarning(at('a.md')), at('b.md')],
  isLeftOut: true,
};
const MUA: Note = { files: ['vi/2017/mua.html'], problems: [asWarning(at('c.md'))], isLeftOut: false };
const SITE: Note = { files: [], problems: [asWarning(at('site.yml'))], isLeftOut: false };
const TALLY = { published: 1, drafts: 0, pending: 0, scheduled: 0, withdrawn: 0, faulty: 0 };
const built = (notes: readonly Note[]) => ({ id: 'a', seconds: 1, tally: TALLY, notes });
const PAGE =
  '<!doctype html><body class="x"><a class="skip" href="#m">Đến nội dung</a><main id="m">…</main></body>';

const shownAfter = (...outcomes: Parameters<PreviewPages['update']>[0][]) => {
  const shown = new PreviewPages('en');
  for (const outcome of outcomes) shown.update(outcome);
  return shown;
};

test('before the first build is done, every address waits; after it, pages are as they are', () => {
  expect(shownAfter().insteadOf('vi/index.html')).toContain('http-equiv="refresh"');
  const shown = shownAfter(built([]));
  expect(shown.insteadOf('vi/index.html')).toBe(undefined);
  expect(shown.withPanel('vi/index.html', PAGE)).toBe(PAGE);
});

test('where nothing was built yet, every address tells why', () => {
  expect(shownAfter({ problems: [at('site.yml')] }).insteadOf('x')).toContain('site.yml:1:1');
  expect(shownAfter({ failure: 'a < b' }).insteadOf('x')).toContain('<pre>a &lt; b</pre>');
});

test('what is left out has its problems at its address, errors first; others are on all pages', () => {
  const shown = shownAfter(built([HOP, MUA, SITE]));
  for (const file of ['vi/2017/họp.html', 'vi/2017/họp'])
    expect(shown.insteadOf(file)).toMatch(
      /<h1>This bulletin[\s\S]*b\.md:1:1<\/code> error[\s\S]*a\.md:1:1<\/code> warning/,
    );
  expect(shown.insteadOf('vi/2017/mua.html')).toBe(undefined);
  const mua = shown.withPanel('vi/2017/mua.html', PAGE);
  expect(mua).toContain('Preview: 1 error in the content, 2 warnings on this page');
  expect(mua).toContain('<a href="/vi/2017/h%E1%BB%8Dp.html"><code>b.md:1:1');
  expect(mua).toMatch(/<body class="x"><a class="skip"[^>]*>Đến nội dung<\/a><div id="bantin-preview"/);
  expect(mua).not.toContain('a.md');
  expect(shown.warningsOn('vi/2017/mua.html').map(({ place }) => place.file)).toEqual(['c.md']);
  expect(shown.withPanel('vi/index.html', PAGE)).toContain('1 error in the content, 1 warning on this page');
});

test('a build that comes to nothing leaves the pages as they were, and is reported on all of them', () => {
  const failed = shownAfter(built([MUA]), { failure: 'no <room>' });
  expect(failed.insteadOf('vi/index.html')).toBe(undefined);
  expect(failed.withPanel('vi/index.html', PAGE)).toMatch(
    /the last build failed[\s\S]*<pre>no &lt;room&gt;<\/pre>/,
  );
  const refused = shownAfter(built([HOP]), { problems: [at('site.yml')] });
  expect(refused.withPanel('vi/index.html', PAGE)).toContain('site.yml:1:1');
  expect(refused.insteadOf('vi/2017/họp.html')).toContain('b.md:1:1');
  refused.update(built([]));
  expect(refused.withPanel('vi/index.html', PAGE)).toBe(PAGE);
});

test('of very many the panel has twenty, and says how many more there are', () => {
  const many = Array.from({ length: 1234 }, (_, i) => at(`${i}.md`));
  const html = shownAfter(built([{ files: ['a.html'], problems: many, isLeftOut: true }])).withPanel(
    'b.html',
    PAGE,
  );
  expect(html.split('<li>')).toHaveLength(21);
  expect(html).toContain('And 1,214 more; see the terminal.');
});
