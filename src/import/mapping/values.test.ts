import { expect, test } from 'vitest';
import { columnKey } from './columns.ts';
import type { Mapping } from './mapping.ts';
import { plainLine, valuesOf } from './values.ts';

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

const MAPPING = { columns: new Map([['summary', ['A', 'B'].map(columnKey)]]) } as unknown as Mapping;
const summaryOf = (a: string) => valuesOf({ values: { A: a, B: 'khác' } }, MAPPING).get('summary');

test.for([
  '<div class="ExternalClass0A1B"><br></div>',
  '<p>&nbsp;</p>',
  '<div class="ExternalClass0A1B"><p>\u200B</p><p>&#8203;</p></div>',
  '<br/>',
  '&#160;',
  '<!-- trống --><style>p { color: red }</style><o:p></o:p>',
  '<table><tr><td> </td></tr></table>',
])('empty markup is an empty value: %s', (value) => {
  expect(summaryOf(value)).toBe('khác');
});

test.for([
  '<div>0</div>',
  '<p>&hellip;</p>',
  '<img alt="">',
  '<iframe src="a"></iframe>',
  '<object data="a"></object>',
  '<a href="/a.pdf"></a>',
  '<abc>',
])('what holds something is none: %s', (value) => {
  expect(summaryOf(value)).toBe(value);
});
