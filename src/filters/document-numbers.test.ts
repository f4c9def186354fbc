import { expect, test } from 'vitest';
import { withinCpuMs } from '../../test/setup/cpu-time.ts';
import { titlePieces } from './document-numbers.ts';

const shown = (title: string) =>
  titlePieces(title)
    .map(({ text, isNumber }) => (isNumber ? `[${text}]` : text))
    .join('');

test.for<[title: string, shown: string]>([
  ['Quyết định số 27/2025/QĐ-UBND: Quy chế', 'Quyết định số [27/2025/QĐ-UBND:] Quy chế'],
  ['27/2025/QĐ-UBND', '[27/2025/QĐ-UBND]'],
  ['Kế hoạch 168a/KH-UBND (thay 12/KH-UBND)', 'Kế hoạch [168a/KH-UBND] (thay [12/KH-UBND)]'],
  ['Nghị quyết (số 5/NQ-HĐND-KTNS), 2025', 'Nghị quyết (số [5/NQ-HĐND-KTNS),] 2025'],
  ['Họp ngày 20/5 và 21/5/2025', 'Họp ngày 20/5 và 21/5/2025'],
  ['Covid-19 và chợ Tết', 'Covid-19 và chợ Tết'],
  ['Km 12 - Km 14', 'Km 12 - Km 14'],
  ['', ''],
])('%s', ([title, expected]) => {
  expect(shown(title)).toBe(expected);
});

test('a long row of digits and slashes takes no time', async () => {
  const title = `${'1/'.repeat(5000)} ${'1'.repeat(10_000)}`;
  const pieces = await withinCpuMs(500, () => titlePieces(title));
  expect(pieces.map(({ text }) => text).join('')).toBe(title);
});
