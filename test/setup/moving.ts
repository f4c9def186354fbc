import fs from 'node:fs';
import path from 'node:path';
import { csvLine } from '../../src/sheets/csv.ts';
import { bantin, type Files, type Run, SETTINGS, temporaryFolder, writeContent } from './bantin.ts';

const MAPPING = `site: https://cu.example.gov.vn
addresses: ["/Lists/TinTuc/ChiTiet.aspx?ID={ID}"]
sections: {Tin cũ: tin-tuc}
`;

/** An office that moves, with what its old portal gave. */
export interface Moving {
  folder: string;
  content: string;
  run(...args: string[]): Promise<Run>;
}

/** @param files beside its content folder */
export function moving(files: Files): Moving {
  const folder = temporaryFolder();
  const content = writeContent(folder, SETTINGS);
  for (const [name, text] of Object.entries({ 'mapping.yml': MAPPING, ...files })) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return { folder, content, run: (...args) => bantin(args, { cwd: folder }) };
}

/** The text of a bulletin. */
export const textOf = ({ content }: Moving, id: string, lang = 'vi'): string =>
  fs.readFileSync(path.join(content, 'bulletins', id, `index.${lang}.md`), 'utf8');

/** The report of an import, as CSV. */
export const reportOf = ({ folder }: Moving): string =>
  fs.readFileSync(path.join(folder, 'import/bao-cao.csv'), 'utf8');

/** What one item of an old portal says. */
export const ROW = {
  ID: '7',
  'Tiêu đề': 'Họp tổ',
  'Tóm tắt': 'Tóm tắt',
  'Nội dung': '<p>Một</p>',
  'Ngày xuất bản': '27/04/2017',
  'Phân loại': 'Tin tức',
};

/** A sheet of one row, as CSV. @param row columns besides those that it has, or in their place */
export function sheet(row: Readonly<Record<string, string>>): string {
  const whole: Record<string, string> = { ...ROW, ...row };
  return csvLine(Object.keys(whole)) + csvLine(Object.values(whole));
}
