import { describe, expect, test } from 'vitest';
import type { Html } from '../../markdown/html.ts';
import { renderBody } from '../../markdown/renderer.ts';
import { contentsOf, withAnchors } from './contents.ts';

const html = (text: string) => renderBody(text, 'vi', 'index.vi.md', 1).body.html as Html;
const headings = (...marks: string[]) =>
  html(marks.map((mark, i) => `${mark} Mục ${i}\n\nCâu.`).join('\n\n'));

describe('the list of contents', () => {
  test.each([
    ['none', [], 0],
    ['three', ['##', '##', '##'], 0],
    ['four', ['##', '##', '##', '##'], 4],
    ['four of two levels', ['##', '###', '##', '###'], 4],
    ['deeper ones do not count', ['##', '###', '####', '##'], 0],
    ['of many the outer ones alone', Array(12).fill(['##', '###']).flat(), 12],
    ['of many below one heading none', ['##', ...Array(20).fill('###')], 0],
  ])('%s', (_name, marks, count) => {
    expect(contentsOf(headings(...marks))).toHaveLength(count);
  });

  test('names headings by their words, without marks and notes', () => {
    const text = html('## Mục **tiêu** & “đích”[^1]\n\n### `mã` <b>\n\n## Ba\n\n## Ba\n\n[^1]: Chú thích.');
    expect(contentsOf(text)).toEqual([
      { id: 'muc-tieu-and-dich', text: 'Mục tiêu & “đích”' },
      { id: 'ma-b', text: 'mã <b>', isInner: true },
      { id: 'ba', text: 'Ba' },
      { id: 'ba-2', text: 'Ba' },
    ]);
  });
});

test('each heading has a link to itself, which is no part of its words', () => {
  expect(withAnchors(html('## Một\n\n##### Hai'))).toBe(
    '<h2 id="mot">Một<a class="anchor" href="#mot" aria-hidden="true" tabindex="-1"></a></h2>\n' +
      '<h3 id="hai">Hai<a class="anchor" href="#hai" aria-hidden="true" tabindex="-1"></a></h3>\n',
  );
});
