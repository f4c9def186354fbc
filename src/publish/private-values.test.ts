import { expect, test } from 'vitest';
import { PrivacyCheck, PrivateValueFound, refuseLeaks } from './private-values.ts';

const check = new PrivacyCheck();
check.add({ id: '2017/tptm', email: 'mai.xuan@example.gov.vn', note: 'trả trước ngày 30 tháng 6' });
check.add({ id: '2017/hop', note: 'nói "không" với báo chí' });
check.add({ id: '2017/tptm', note: '- gấp <riêng> & tư, không in ra' });
check.add({ id: '2017/ngan', note: 'không' });

const verify = (text: string, published: string[] = []) =>
  refuseLeaks(check.find('vi/x.html', text), published);

test.for([
  ['an e-mail address', '<p>Mai.Xuan@example.gov.vn</p>'],
  ['an e-mail address inside an attribute', '<a href="mailto:mai.xuan@example.gov.vn">'],
  ['an e-mail address after a new line in JSON', '{"text": "Hỏi:\\nmai.xuan@example.gov.vn"}'],
  ['a note with quotation marks in JSON', '{"text": "nói \\"không\\" với\\nbáo chí"}'],
  ['a note', '<!-- trả trước ngày 30 tháng 6 -->'],
  ['a note right behind a tag', '<p>trả trước ngày 30 tháng 6</p>'],
  ['a note with marks that HTML escapes', '<p>gấp &lt;riêng&gt; &amp;\n tư, không in ra</p>'],
])('%s of an editorial record stops the build', ([, html = '']) => {
  expect(() => verify(html)).toThrow(PrivateValueFound);
});

test('other addresses pass, and so does what the office publishes itself', () => {
  verify('<p>lienhe@example.gov.vn</p>');
  verify('<p>mai.xuan@example.gov.vn</p>', ['Liên hệ: Mai.Xuan@example.gov.vn.']);
  verify('<p>trả trước ngày 30 tháng 6</p>', ['Nơi khác.', 'Phải trả trước\nngày 30 tháng 6.']);
});

test('a note of a word or two is no secret that could be told from a text', () => {
  verify('<p>không trả trước</p>');
});

test('the message names file and bulletin, and not the value', () => {
  expect(() => verify('mai.xuan@example.gov.vn')).toThrow(
    'vi/x.html holds a value of the editorial record of 2017/tptm; nothing was published',
  );
});
