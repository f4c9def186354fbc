import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PRIVATE_TARGETS } from '../../src/import/mapping/columns.ts';
import { ROOT } from '../setup/bantin.ts';
import { moving, reportOf, sheet, textOf } from '../setup/moving.ts';

test('the guide names those that a mapping may name', () => {
  const guide = fs.readFileSync(path.join(ROOT, 'docs/chuyen-nha.md'), 'utf8');
  const [, names = ''] = /Các mục riêng \(([^)]*)\)/.exec(guide) ?? [];
  expect(names.split(', ')).toEqual(PRIVATE_TARGETS.map((name) => `\`${name}\``));
});

describe('private fields', () => {
  const MAP =
    'columns: {email: E, pages: P, photos: A, articleCoefficient: T, photoCoefficient: B, translationRate: D, amount: S, note: G}\n';
  const record = async (cells: Readonly<Record<string, string>>) => {
    const office = moving({ 'tin.csv': sheet(cells), 'm.yml': MAP });
    const done = await office.run('import', 'tin.csv', '--map', 'm.yml', '--status', 'approved');
    return { text: textOf(office, '2017/hop-to'), said: reportOf(office) + done.stdout + done.stderr };
  };

  test.for<[cells: Record<string, string>, record: string]>([
    [{ T: '0.125', B: '0,050' }, '{articleCoefficient: 0.125, photoCoefficient: 0.05}'],
    [{ T: '1.500', A: '2,0' }, '{photos: 2, articleCoefficient: 1.5}'],
    [{ S: '1.210.000 đ' }, '{amount: 1210000}'],
    [{ S: '1,210,000.00' }, '{amount: 1210000}'],
    [{ S: '500.000' }, '{amount: 500000}'],
    [{ D: '40', P: '1,5' }, '{pages: 1.5, translationRate: 40}'],
  ])('%j', async ([cells, expected]) => {
    const { text, said } = await record(cells);
    expect(text).toContain(`editorial: ${expected}\n`);
    expect(said).not.toContain('không đọc được');
  });

  test('one that can be read in two ways, or in none, is told by its name alone', async () => {
    const { text, said } = await record({ P: '1.000', S: 'mười triệu bảy', E: 'khong-phai-thu' });
    expect(text).not.toContain('editorial');
    for (const name of ['pages', 'amount', 'email']) expect(said).toContain(`đã bỏ: ${name}`);
    expect(said).not.toMatch(/mười triệu|khong-phai-thu|1\.000/);
  });

  test('empty markup is no value, and is not told', async () => {
    const empty = '<div class="ExternalClass0A"><br></div>';
    const { text, said } = await record({
      G: empty,
      S: '<p>&nbsp;</p>',
      'Hình ảnh': empty,
      'Từ khóa': empty,
    });
    expect(text).not.toMatch(/editorial|image|keywords/);
    expect(said).not.toContain('không đọc được');
  });

  test('a note that is too long stays whole, is told, and is not repeated', async () => {
    const note = 'Điều riêng của tòa soạn. '.repeat(100).trim();
    const { text, said } = await record({ G: note });
    expect(text).toContain(note);
    expect(text).toContain('status: draft\n');
    expect(said).toContain('editorial.note');
    expect(said).not.toContain('tòa soạn');
  });
});
