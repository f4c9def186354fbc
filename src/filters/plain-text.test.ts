import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.for([
  ['<p>Một &lt;b&gt; &amp; hai</p>\n<p>ba</p>', 'Một <b> & hai\nba'],
  ['<p>&amp;lt;</p>', '&lt;'],
  ['<ul>\n<li>a</li>\n<li>b <strong>c</strong></li>\n</ul>', 'a\nb c'],
  ['<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>', '1. a\nb\n2. c'],
  [
    '<ol start="3">\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li value="7">c</li>\n<li>d</li></ol>',
    '3. a\nb\n7. c\n8. d',
  ],
  ['<ol type="I" start="9"><li>a<ol type="a"><li>b</li></ol></li><li>c</li></ol>', 'IX. a\na. b\nX. c'],
  ['<ul class="typed" role="list">\n<li>đ) a</li>\n</ul>', 'đ) a'],
  ['<table><tr><th>Xã</th><th>Số</th></tr>\n<tr><td>A</td><td>1</td></tr></table>', 'Xã Số\nA 1'],
  ['<table>\n<tr>\n<td>A</td>\n<td>1</td>\n</tr>\n</table>', 'A 1'],
  ['<p>một<br>hai</p>', 'một\nhai'],
  ['<figure><img src="a" alt="b"><figcaption>c</figcaption></figure>', 'c'],
  ['<p>một  hai\n ba</p>\n\n<hr>\n<p>bốn</p>', 'một hai ba\nbốn'],
  ['<p>a</p> b < c', 'a\nb < c'],
  ['', ''],
] as const)('%j is %j', ([html, text]) => {
  expect(plainText(html)).toBe(text);
});
