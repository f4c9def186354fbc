import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PrivateValueFound, verifyPrivacy } from './verify.ts';

function site(html: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verify '));
  fs.mkdirSync(path.join(folder, 'vi'));
  fs.writeFileSync(path.join(folder, 'vi/x.html'), html);
  return folder;
}

const records = [
  { id: '2017/tptm', email: 'mai.xuan@example.gov.vn', note: 'trả trước ngày 30 tháng 6' },
  { id: '2017/hop', note: 'nói "không" với báo chí' },
  { id: '2017/tptm', note: 'gấp <riêng> & tư, không in ra' },
];
const nothingPublic: string[] = [];

test.for([
  ['an e-mail address', '<p>Mai.Xuan@example.gov.vn</p>'],
  ['an e-mail address inside an attribute', '<a href="mailto:mai.xuan@example.gov.vn">'],
  ['an e-mail address after a new line in JSON', '{"text": "Hỏi:\\nmai.xuan@example.gov.vn"}'],
  ['a note with quotation marks in JSON', '{"text": "nói \\"không\\" với\\nbáo chí"}'],
  ['a note', '<!-- trả trước ngày 30 tháng 6 -->'],
  ['a note with marks that HTML escapes', '<p>gấp &lt;riêng&gt; &amp;\n tư, không in ra</p>'],
])('%s of an editorial record stops the build', ([, html = '']) => {
  expect(() => verifyPrivacy(site(html), records, nothingPublic)).toThrow(PrivateValueFound);
});

test('other addresses pass, and so does one that the office publishes itself', () => {
  verifyPrivacy(site('<p>lienhe@example.gov.vn</p>'), records, nothingPublic);
  verifyPrivacy(site('<p>mai.xuan@example.gov.vn</p>'), records, ['Liên hệ: Mai.Xuan@example.gov.vn.']);
});

test('the message names file and bulletin, and not the value', () => {
  expect(() => verifyPrivacy(site('mai.xuan@example.gov.vn'), records, nothingPublic)).toThrow(
    'vi/x.html holds a value of the editorial record of 2017/tptm; nothing was published',
  );
});
