import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { bulletin } from '../setup/bantin.ts';
import { newSite } from '../setup/site.ts';
import { smallSite } from './site.ts';

const picture = (background: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** The small site with pictures, photographed and drawn, and with attachments. */
export async function picturedSite() {
  const site = smallSite();
  const fields = { title: 'Có ảnh', date: '2026-05-14', image: 'a.jpg', imageAlt: 'Một màu' };
  return newSite({
    ...site,
    'site.yml': String(site['site.yml']).replace('titlePictures: false', 'titlePictures: true'),
    'bulletins/2026/tin-anh/index.vi.md': bulletin(
      {
        ...fields,
        attachments:
          '\n- {file: b.jpg, title: Ảnh}\n- {file: c.pdf, title: Kế hoạch}\n- {file: tep/c.pdf, title: Phụ lục}',
      },
      '![Một màu](a.jpg)\n\n![Màu khác](media/a.jpg)',
    ),
    'bulletins/2026/tin-anh/a.jpg': await picture('#369'),
    'bulletins/2026/tin-anh/b.jpg': await picture('#936'),
    'bulletins/2026/tin-anh/c.pdf': '%PDF-1.4',
    'bulletins/2026/tin-anh/media/a.jpg': await picture('#639'),
    'bulletins/2026/tin-anh/tep/c.pdf': '%PDF-1.5',
    'pages/gioi-thieu/index.vi.md': '---\ntitle: A\nsummary: B\n---\n\n![Một màu](d.jpg)\n',
    'pages/gioi-thieu/d.jpg': await picture('#693'),
  });
}

/** The files of a folder and of all below it, by their whole paths. */
export const filesIn = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
