import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newOffice, type Office, template, writeTemplates } from '../setup/custom-templates.ts';
import { type Preview, startPreview } from '../setup/preview.ts';
import { until } from '../setup/waiting.ts';

const SERIOUS = 'class="serious"';
const page = (body: string) => template({ permalink: 'vi/gio.html', layout: 'site', title: 'Giờ' }, body);

let office: Office;
let preview: Preview;
beforeAll(async () => {
  office = newOffice({});
  fs.rmSync(path.join(office.folder, 'layouts'), { recursive: true, force: true });
  preview = await startPreview(office.content, path.join(office.folder, 'cache'));
});
afterAll(async () => expect(await preview.stop()).toBe(0));

test('templates that come to be are seen, changed, and the site stays where one has a mistake', async () => {
  writeTemplates(office.folder, { 'a.njk': page('Trang thứ nhất') });
  await preview.pageWith('/vi/gio.html', 'Trang thứ nhất');
  writeTemplates(office.folder, {
    'a.njk': page('{{ title | sohoc }}'),
    'b.njk': template({ permalink: 'vi/khac.html' }, 'khác'),
  });
  const home = await preview.pageWith('/vi/', SERIOUS);
  expect(home).toContain('sohoc');
  expect(home).toContain('Họp phiên đầu tiên');
  expect((await preview.get('/vi/khac.html')).text).toContain('khác');
  writeTemplates(office.folder, {
    'a.njk': page('Trang thứ hai {% include "x.njk" %}'),
    '_includes/x.njk': 'ba',
  });
  await until(async () => {
    const { text } = await preview.get('/vi/gio.html');
    return text.includes('Trang thứ hai') && !text.includes(SERIOUS);
  });
  writeTemplates(office.folder, { '_includes/x.njk': 'Chân trang mới' });
  await preview.pageWith('/vi/gio.html', 'Chân trang mới');
});
