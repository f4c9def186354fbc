import { expect, test } from 'vitest';
import { plainLine } from './values.ts';

test.for([
  ['Tại <st1:place w:st="on">Hà Nội</st1:place>', 'Tại Hà Nội'],
  ['<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><o:p>Họp</o:p>', 'Họp'],
  ['<v:shape id="a" style="width:3pt"><v:imagedata src="a.png"/></v:shape>Họp', 'Họp'],
  ['<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>Họp', 'Họp'],
  ['<w:sdt>Họp</w:sdt> tổ', 'Họp tổ'],
  ['<![if !supportLists]>1.<![endif]> Họp', '1. Họp'],
  ['<table><caption>Họp</caption><colgroup><col width="3"></colgroup><tr><td>tổ</td></tr></table>', 'Họp tổ'],
  ['<style type="text/css">p > a { color: red }</style>Họp<script>if (a < b) x()</script>', 'Họp'],
  ['<header>Họp</header><main><time datetime="2017-04-27">27/04</time></main>', 'Họp 27/04'],
  ['<aside>Họp</aside>tổ<noscript>ba</noscript>', 'Họp tổba'],
  ['<object data="a.swf"><param name="a" value="b"><embed src="a.swf"></object>Họp', 'Họp'],
  ['Họp <kbd>A</kbd> và <bdo dir="ltr">B</bdo>', 'Họp A và B'],
])('marks of HTML and of Word go: %s', ([value = '', line]) => {
  expect(plainLine(value)).toBe(line);
});

test.for([
  'Tôi <3 Huế',
  'a < b và c > d',
  'Gửi <Nguyễn Văn A>',
  'Xem <https://example.vn>',
  '<Số: 5>',
  'Thẻ <abc> lạ',
])('words between angle brackets stay: %s', (value) => {
  expect(plainLine(value)).toBe(value);
});
