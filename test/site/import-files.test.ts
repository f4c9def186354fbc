import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { csvLine } from '../../src/sheets/csv.ts';
import { moving, reportOf, textOf } from '../setup/moving.ts';
import { BLUE, RED } from '../setup/small-pictures.ts';

const sheet = (body: string) =>
  csvLine(['ID', 'Tiêu đề', 'Nội dung', 'Ngày xuất bản', 'Phân loại']) +
  csvLine(['7', 'Họp tổ', body, '27/04/2017', 'Tin tức']);
const inline = (data: string, alt: string) => `<p><img src="data:image/png;base64,${data}" alt="${alt}"></p>`;
const MOVE = ['import', 'tin.csv', '--map', 'mapping.yml', '--files', 'tep'];

test('a picture in a text stays what it is when the portal puts another one before it', async () => {
  const office = moving({ 'tin.csv': sheet(inline(RED, 'Đỏ')), 'tep/a.txt': '' });
  await office.run(...MOVE);
  fs.writeFileSync(path.join(office.folder, 'tin.csv'), sheet(inline(BLUE, 'Xanh') + inline(RED, 'Đỏ')));
  await office.run(...MOVE);
  const shown = [...textOf(office, '2017/hop-to').matchAll(/!\[(.*)\]\((hinh-[a-z\d]{8}\.png)\)/g)];
  const read = shown.map(([, alt, name = '']) => [
    alt,
    fs.readFileSync(path.join(office.content, 'bulletins/2017/hop-to', name)).toString('base64'),
  ]);
  expect(read).toEqual([
    ['Xanh', BLUE],
    ['Đỏ', RED],
  ]);
  expect(reportOf(office)).not.toContain('a.png');
});

test('a file that is another one now, of the same length, is told', async () => {
  const body = '<p><a href="/a.pdf">Tệp</a></p>';
  const office = moving({ 'tin.csv': sheet(body), 'tep/a.pdf': '%PDF-1.4 một' });
  await office.run(...MOVE);
  expect(reportOf(office)).not.toContain('a.pdf');
  fs.writeFileSync(path.join(office.folder, 'tep/a.pdf'), '%PDF-1.4 hộ');
  fs.writeFileSync(path.join(office.content, 'bulletins/2017/hop-to/a.pdf'), '%PDF-1.4 họ');
  await office.run(...MOVE);
  expect(reportOf(office)).toContain('a.pdf');
});
