import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown.ts';

/** A placeholder of one dot. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const FILES: Readonly<Record<string, string>> = {
  '/SiteAssets/tin%20tuc/hoi%20nghi.jpg?RenditionID=5': 'hoi-nghi.jpg',
  '/PublishingImages/a.jpg': 'a.jpg',
  '/x.png': 'x.png',
  '/Lists/TinTuc/ChiTiet.aspx?ID=7': '2017/hop-to',
  '/files/ke-hoach.pdf': 'ke-hoach.pdf',
};
const fileOf = (address: string): string | undefined => FILES[address];

const CASES: readonly [name: string, html: string, markdown: string][] = [
  [
    'paragraphs, bold and italics',
    '<p>Một <b>hai </b>ba.</p><p><i>Bốn</i></p>',
    'Một **hai** ba.\n\n*Bốn*\n',
  ],
  [
    'words without a paragraph',
    'Một<br><br>Hai <b>ba</b><div>Bốn</div>Năm',
    'Một\n\nHai **ba**\n\nBốn\n\nNăm\n',
  ],
  ['a line break', '<p>Một<br>Hai<br></p>', 'Một\\\nHai\n'],
  [
    'looks that say something',
    '<p><span style="font-weight:700">Đậm</span> <span style="color:red">đỏ</span></p>',
    '**Đậm** đỏ\n',
  ],
  ['marks that touch', '<p><b>Một</b><b> hai</b> <b>ba</b></p>', '**Một hai ba**\n'],
  ['a mark in itself', '<p><b>Một <strong>hai</strong></b></p>', '**Một hai**\n'],
  ['a mark inside a word', '<p><i>V</i>iệt <b>N</b>am</p>', 'Việt **N**am\n'],
  ['a text in an undone bold', '<b style="font-weight:normal"><p>Một</p><p>Hai</p></b>', 'Một\n\nHai\n'],
  ['headings, bold or not', '<h2><b>1. Kết quả&nbsp;</b></h2><h3><br></h3>', '## 1. Kết quả\n'],
  ['powers and indices', '<p>CO<sub>2</sub>, 5 m<sup>2</sup></p>', 'CO₂, 5 m²\n'],
  ['what is crossed out', '<p>Lệ phí <del>30.000</del> <ins>25.000</ins></p>', 'Lệ phí ~~30.000~~ 25.000\n'],
  [
    'NFD, zero width, entities',
    '<p>Tie&#770;&#769;ng&#8203; Vie&#803;&#770;t &amp; R&amp;D</p>',
    'Tiếng Việt & R&D\n',
  ],
  [
    'signs of Markdown in words',
    '<p>5*3*2, [1], a_b_c, &lt;b&gt;, `x`</p>',
    '5\\*3\\*2, \\[1], a_b_c, \\<b>, \\`x\\`\n',
  ],
  [
    'items that were typed',
    '<p>1. Một;</p><p>a) Hai;</p><p>- Ba;<br>+ Bốn.</p>',
    '1. Một;\n\na) Hai;\n\n- Ba;\n\n+ Bốn.\n',
  ],
  ['a list', '<ul><li><span>A</span><ul><li>A.1</li></ul></li><li><p>B</p></li></ul>', '- A\n  - A.1\n- B\n'],
  ['a list beside its item', '<ul><li>A</li><ul><li>A.1</li></ul></ul>', '- A\n  - A.1\n'],
  ['numbers as shown', '<ol start="3"><li>Ba</li><li value="7">Bảy</li></ol>', '3. Ba\n7. Bảy\n'],
  [
    'letters as shown',
    '<ol type="a"><li>Một</li><li>Hai</li></ol><ol type="I"><li>Ba</li></ol>',
    'a. Một\nb. Hai\n\nI. Ba\n',
  ],
  ['a quotation', '<blockquote><p>Một</p><p>Hai</p></blockquote>', '> Một\n>\n> Hai\n'],
  [
    'a link off the site',
    '<a href="https&#58;//example.gov.vn/a b.pdf">Tải</a>',
    '[Tải](https://example.gov.vn/a%20b.pdf)\n',
  ],
  [
    'links into the site',
    '<p><a href="/Lists/TinTuc/ChiTiet.aspx?ID=7">Tin</a> <a href="/files/ke-hoach.pdf">tệp</a></p>',
    '[Tin](2017/hop-to) [tệp](ke-hoach.pdf)\n',
  ],
  [
    'a picture with its caption below',
    '<p style="text-align:center"><img src="/SiteAssets/tin%20tuc/hoi%20nghi.jpg?RenditionID=5" alt="Quang cảnh"><br><em>Hội nghị. Ảnh: Văn B</em></p>',
    '![Quang cảnh](hoi-nghi.jpg "Hội nghị. Ảnh: Văn B")\n',
  ],
  [
    'a picture in a frame',
    '<div><table><tr><td><img src="/PublishingImages/a.jpg"></td></tr><tr><td><i>Đại biểu “dự”</i></td></tr></table></div>',
    '![](a.jpg "Đại biểu “dự”")\n',
  ],
  [
    'a figure',
    '<figure><img src="/x.png" alt="Biểu đồ"><figcaption>Hình 1</figcaption></figure>',
    '![Biểu đồ](x.png "Hình 1")\n',
  ],
  [
    'a caption in the next paragraph',
    '<p><img src="/x.png" alt="a"></p><p class="Caption">Hình 2</p><p>Chữ</p>',
    '![a](x.png "Hình 2")\n\nChữ\n',
  ],
  ['a picture amid words', '<p>Trước <img src="/x.png" alt="a"> sau</p>', 'Trước\n\n![a](x.png)\n\nsau\n'],
  [
    'a table',
    '<table><tr><th>Tên</th><th>Số</th></tr><tr><td>Văn bản</td><td align="right">8 | 10</td></tr></table>',
    '| Tên | Số |\n| - | -: |\n| Văn bản | 8 \\| 10 |\n',
  ],
  [
    'lines in a cell',
    '<table><tr><td><b>A</b></td><td>B</td></tr><tr><td><p>1</p><p>2</p></td><td><ul><li>3</li></ul></td></tr></table>',
    '| A | B |\n| - | - |\n| 1\v2 | - 3 |\n',
  ],
  [
    'a table that lays a page out',
    '<table><tr><td><p>Một</p></td><td><p>Hai</p></td></tr></table>',
    'Một\n\nHai\n',
  ],
  [
    'a footnote of Word',
    '<p>Chữ<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ghi chú</p></div>',
    'Chữ[^1].\n\n[^1]: Ghi chú\n',
  ],
  [
    'a footnote of a converter',
    '<p>Chữ<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>Ghi chú <a href="#footnote-ref-1">↑</a></p></li></ol>',
    'Chữ[^1]\n\n[^1]: Ghi chú\n',
  ],
  ['nothing', '<p>&nbsp;</p><div><br></div>', ''],
];

test.for(CASES)('%s', ([, html, markdown]) => {
  expect(htmlToMarkdown(html, { fileOf }).markdown).toBe(markdown);
});

describe('what cannot be taken is reported', () => {
  const REPORTED: readonly [html: string, markdown: string, left: [what: string, text: string][]][] = [
    ['<p>Một</p><script>alert(1)</script><style>p{}</style>', 'Một\n', [['script', 'alert(1)']]],
    ['<p>Một</p><form><input value="Gửi"></form>', 'Một\n', [['form', 'Gửi']]],
    ['<p>Một<span style="display:none">ẩn</span></p>', 'Một\n', [['hidden', 'ẩn']]],
    [
      '<p>A</p><iframe src="//www.youtube.com/embed/x"></iframe>',
      'A\n\n<https://www.youtube.com/embed/x>\n',
      [['embedded', '//www.youtube.com/embed/x']],
    ],
    ['<p><img src="/mat.jpg"><br><em>Chú thích</em></p><p>B</p>', 'B\n', [['picture', '/mat.jpg Chú thích']]],
    [
      '<p><a href="javascript:x()">Bấm</a> <a href="/cu.aspx">cũ</a></p>',
      'Bấm cũ\n',
      [
        ['link', 'Bấm → javascript:x()'],
        ['link', 'cũ → /cu.aspx'],
      ],
    ],
    ['<p>1<sup>st</sup></p>', '1st\n', [['raised', 'st']]],
    [
      '<table><tr><td rowspan="2"><b>STT</b></td><td colspan="2"><p><b>Chỉ tiêu</b></p></td></tr><tr><td>Kế hoạch</td><td>Thực hiện</td></tr><tr><td>1</td><td>7</td><td>8</td></tr><tr><td colspan="3">Ghi chú</td></tr></table>',
      '| STT | Chỉ tiêu – Kế hoạch | Chỉ tiêu – Thực hiện |\n| - | - | - |\n| 1 | 7 | 8 |\n| Ghi chú | | |\n',
      [['cells-divided', 'STT']],
    ],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td>1</td></tr><tr><td><table><tr><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table></td></tr></table>',
      '| A | B |\n| - | - |\n| x | 1 |\n| x | 2 – 3\v4 – 5 |\n',
      [
        ['cells-divided', 'x'],
        ['table-nested', '2 3 4 5'],
      ],
    ],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><table><tr><td><img src="/x.png" alt="a"></td><td><a href="/files/ke-hoach.pdf">tệp</a></td></tr><tr><td>4</td><td>5</td></tr></table></td></tr></table>',
      '| A | B |\n| - | - |\n| 1 | ![a](x.png) – [tệp](ke-hoach.pdf)\v4 – 5 |\n',
      [['table-nested', 'tệp 4 5']],
    ],
    ['<p>A <img alt="Cầu" title="Cầu mới"></p>', 'A\n', [['picture', 'Cầu Cầu mới']]],
    ['<figure><img><figcaption>Chú thích</figcaption></figure><p>B</p>', 'B\n', [['picture', 'Chú thích']]],
    ['<p><img srcset="/x.png 1x, /y.png 2x" alt="a"></p>', '![a](x.png)\n', []],
    [`<p><img src="${DOT}" srcset="/x.png 1x, /y.png 2x" alt="a"></p>`, '![a](x.png)\n', []],
    [`<p><img src="${DOT}" data-src="/x.png" alt="a"></p>`, '![a](x.png)\n', []],
    [
      `<p><img src="data:image/svg+xml,%3Csvg%3E" data-srcset="/x.png 300w" alt="a"></p>`,
      '![a](x.png)\n',
      [],
    ],
    [`<p><picture><source srcset="/x.png"><img src="${DOT}" alt="a"></picture></p>`, '![a](x.png)\n', []],
    [`<p>A <img src="${DOT}"></p>`, 'A\n', []],
    [
      '<p>A <img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=" alt=""></p>',
      'A\n',
      [],
    ],
    [
      '<p><a href="https://example.vn/"><img src="/x.png" alt="a"></a> <a href="/lon.jpg"><img src="/x.png" alt="b"></a></p>',
      '![a](x.png)\n\n![b](x.png)\n',
      [['link', 'a → https://example.vn/']],
    ],
    [
      '<p><img src="/x.png" alt="a"></p><map><area href="/a.aspx" alt="Xã A"></map>',
      '![a](x.png)\n',
      [['link', 'Xã A → /a.aspx']],
    ],
    [
      '<figure><img src="/x.png" alt="a"><figcaption>Ảnh: <a href="https://example.vn/">Văn B</a></figcaption></figure>',
      '![a](x.png "Ảnh: Văn B")\n',
      [['link', 'Văn B → https://example.vn/']],
    ],
    [
      '<figure><p>Chữ</p><img src="/x.png" alt="a"><figcaption>Hình 1</figcaption></figure>',
      'Chữ\n\n![a](x.png "Hình 1")\n',
      [],
    ],
  ];

  test.for(REPORTED)('%s', ([html, markdown, left]) => {
    const converted = htmlToMarkdown(html, { fileOf });
    expect(converted.markdown.replace(/\| (?=\|)/g, '| ')).toBe(markdown);
    expect(converted.left.map(({ what, text }) => [what, text])).toEqual(left);
  });
});

test('pictures are listed by the addresses of the page', () => {
  const { pictures } = htmlToMarkdown(
    '<p><img src="/x.png" alt="a" title="b"></p><p><img src="/mat.jpg"></p>',
    { fileOf },
  );
  expect(pictures).toEqual([
    { address: '/x.png', alt: 'a', caption: 'b' },
    { address: '/mat.jpg', alt: '', caption: '' },
  ]);
});

test('a page that lies deep, or is broken, is read', () => {
  const deep = `${'<div>'.repeat(3000)}Chữ${'</div>'.repeat(3000)}`;
  expect(htmlToMarkdown(deep).markdown).toBe('Chữ\n');
  expect(htmlToMarkdown('<p>Một<td>hai</b></table><p>ba').markdown).toBe('Mộthai\n\nba\n');
});
