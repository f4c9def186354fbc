import { expect, test } from 'vitest';
import { withoutPrivate } from './private-lines.ts';

test.for([
  [
    'editorial:\n  email: tu.le@example.vn\n  amount: 500000\ndate: 1-9-2026',
    'editorial:\n  email: …\n  amount: …\ndate: 1-9-2026',
  ],
  [
    'editorial: {email: tu.le@example.vn}\nnguồn: Gửi tu.le@example.vn}',
    'editorial: …\nnguồn: Gửi tu.le@example.vn}',
  ],
  [
    'editorial:\n  note: >\n    Trả sau Tết\n\n    cho anh Tư\ntitle: a',
    'editorial:\n  note: …\n    …\n\n    …\ntitle: a'.replace('    …', '  …').replace('    …', '  …'),
  ],
  ['editorail:\n  note: Trả sau\ntitle: Trả sau', 'editorail:\n  note: …\ntitle: …'],
  [
    '---\neditorial:\n  note: Trả\nsau Tết\n---\nThân.\nEmail: a@b.vn\nHết.',
    '---\neditorial:\n  note: …\n  …\n---\nThân.\nEmail: …\nHết.',
  ],
  ['nhuận bút: 500000\ntitle: a', 'nhuận bút: …\ntitle: a'],
  ['editorial：\n  amount：500000', 'editorial：\n  amount： …'],
  ['Một <!-- hỏi anh\nTư --> hai', 'Một <!-- … -->\n hai'],
  ['CCCD 012345678901 của ông', 'CCCD … của ông'],
  ['title: Họp\ndate: 20/11/2026', 'title: Họp\ndate: 20/11/2026'],
] as const)('%j', ([text, shown]) => {
  expect(withoutPrivate(text)).toEqual(shown.split('\n'));
});
