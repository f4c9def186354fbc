import sharp from 'sharp';
import { abstractNum, docx, lvl, num, p, picture, r, tbl, tc, tr } from './ooxml.ts';

// Texts as Vietnamese offices write them; the office, its people and its news are invented.

const drawn = (color: string) => sharp({ create: { width: 60, height: 40, channels: 3, background: color } });
const BRIDGE = await drawn('#3b6ea5').jpeg().toBuffer();
/** The picture of the text that LibreOffice saves. */
export const MAP = await drawn('#6b8e23').png().toBuffer();
const SCAN = await drawn('#eeeeee').tiff().toBuffer();
/** The head of an Enhanced Metafile: nothing that a browser shows. */
const EMF = Buffer.concat([
  Buffer.from([1, 0, 0, 0]),
  Buffer.alloc(36),
  Buffer.from(' EMF'),
  Buffer.alloc(60),
]);

const letterhead = (number: string) =>
  tbl(
    [
      tr(
        tc(
          p('ỦY BAN NHÂN DÂN', { centred: true }) +
            p('PHƯỜNG BẾN MỘC', { centred: true, b: true }) +
            p('-------', { centred: true }),
        ),
        tc(
          p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { centred: true, b: true }) +
            p('Độc lập - Tự do - Hạnh phúc', { centred: true, b: true }) +
            p('---------------', { centred: true }),
        ),
      ),
      tr(
        tc(p(`Số: ${number}`, { centred: true })),
        tc(p([r('Bến Mộc, ngày 12 tháng 11 năm 2026', { i: true })], { centred: true })),
      ),
    ],
    false,
  );

const signature = tbl(
  [
    tr(
      tc(p([r('Nơi nhận:', { b: true, i: true })]) + p('- Như Điều 3;') + p('- Lưu: VT.')),
      tc(
        p('TM. ỦY BAN NHÂN DÂN', { centred: true, b: true }) +
          p('CHỦ TỊCH', { centred: true, b: true }) +
          p('Phan Viết Tường', { centred: true, b: true }),
      ),
    ),
  ],
  false,
);

/** Chapters, articles that count on through them, clauses, points, dashes. */
const LEGAL = [
  abstractNum(
    1,
    lvl(0, 'upperRoman', 'Chương %1', '<w:pStyle w:val="u1"/><w:suff w:val="space"/>'),
    lvl(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="u2"/><w:lvlRestart w:val="0"/>'),
    lvl(2, 'decimal', '%3.'),
    lvl(3, 'lowerLetter', '%4)'),
    lvl(4, 'bullet', '-'),
  ),
  num(1, 1),
].join('');

/** The files, by their names. */
export const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  'tin-hoi-nghi.docx': docx({
    body: [
      p('Phường Bến Mộc khánh thành cầu mới', { style: 'Title' }),
      p('Sáng 20/11/2026, cầu Bến Mộc thông xe sau mười tháng thi công, rút ngắn nửa đường đến chợ huyện.', {
        b: true,
      }),
      p([
        r('Đến dự có '),
        r('lãnh đạo phường', { i: true }),
        r(' và đông đảo bà con. Xem '),
        `<w:hyperlink r:id="rIdL">${r('kế hoạch')}</w:hyperlink>`,
        r(' của '),
        r('Ủy ban', { b: true }),
        r(' nhân dân', { b: true }),
        r(' phường.'),
      ]),
      p([picture('rIdP', 'Cầu bê tông bắc qua sông')], { centred: true }),
      p('Cầu Bến Mộc sáng 20/11. Ảnh: Mai Lan', { style: 'Caption' }),
      p('Những con số', { style: 'u1' }),
      p('Cầu dài 120 m, rộng 9 m², tải trọng 13 tấn.'),
      p([r('Diện tích 40 m'), r('2', { more: '<w:vertAlign w:val="superscript"/>' }), r(' đất.')]),
    ].join(''),
    pictures: { rIdP: { name: 'image1.jpg', bytes: BRIDGE } },
    links: { rIdL: 'https://vanban.chinhphu.vn/ke-hoach' },
  }),

  'quy-che-nam-cap.docx': docx({
    numbering: LEGAL,
    body: [
      p('QUY CHẾ', { centred: true, b: true }),
      p('Tiếp công dân của phường Bến Mộc', { centred: true, b: true }),
      p('QUY ĐỊNH CHUNG', { style: 'u1', num: [1, 0] }),
      p('Phạm vi', { style: 'u2', num: [1, 1] }),
      p('Quy chế này áp dụng cho:', { num: [1, 2] }),
      p('Công chức phường;', { num: [1, 3] }),
      p('Người dân, gồm:', { num: [1, 3] }),
      p('người thường trú;', { num: [1, 4] }),
      p('người tạm trú.', { num: [1, 4] }),
      p('Tổ chức có trụ sở tại phường.', { num: [1, 3] }),
      p('Quy chế không áp dụng cho doanh nghiệp.', { num: [1, 2] }),
      p('Nguyên tắc', { style: 'u2', num: [1, 1] }),
      p('Công khai.', { num: [1, 2] }),
      p('Đúng hẹn.', { num: [1, 2] }),
      p('TỔ CHỨC THỰC HIỆN', { style: 'u1', num: [1, 0] }),
      p('Hiệu lực', { style: 'u2', num: [1, 1] }),
      p('Quy chế có hiệu lực từ ngày ký.'),
    ].join(''),
  }),

  'quyet-dinh.docx': docx({
    body: [
      letterhead('27/2026/QĐ-UBND'),
      p('QUYẾT ĐỊNH', { centred: true, b: true }),
      p('Về việc ban hành Quy chế tiếp công dân', { centred: true, b: true }),
      p('ỦY BAN NHÂN DÂN PHƯỜNG BẾN MỘC', { centred: true, b: true }),
      p([r('Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;', { i: true })]),
      p('QUYẾT ĐỊNH:', { centred: true, b: true }),
      p([
        r('Điều 1.', { b: true }),
        r(' Ban hành kèm theo Quyết định này Quy chế tiếp công dân của phường Bến Mộc.'),
      ]),
      p([r('Điều 2.', { b: true }), r(' Quyết định có hiệu lực từ ngày 01/12/2026.')]),
      signature,
    ].join(''),
  }),

  'thay-doi-chua-nhan.docx': docx({
    comments: `<w:comment w:id="1" w:author="Lê Kín">${p('Hỏi lại phòng Tài chính, đừng đăng')}</w:comment>`,
    body: [
      p('Lệ phí chứng thực', { style: 'Title' }),
      p([
        r('Lệ phí là '),
        `<w:del w:id="1" w:author="A"><w:r><w:delText>30.000</w:delText></w:r></w:del>`,
        `<w:ins w:id="2" w:author="A">${r('25.000')}</w:ins>`,
        r(' đồng một bản'),
        '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
        r('.'),
      ]),
      `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr>${r('Nộp tại bộ phận một cửa')}</w:p>`,
      p(', tầng một.'),
      p([r('Chuyển đi: '), `<w:moveFrom w:id="4" w:author="A">${r('CHUYỂN')}</w:moveFrom>`, r('hết.')]),
      p([`<w:moveTo w:id="5" w:author="A">${r('Chữ chuyển đến đây.')}</w:moveTo>`]),
      p([
        r('Giờ làm việc: 7 giờ 30. '),
        r('Không công bố số máy riêng 0900 000 000.', { more: '<w:vanish/>' }),
      ]),
    ].join(''),
  }),

  'hai-cot.docx': docx({
    body: [
      p('THƯ NGỎ', { centred: true, b: true }),
      tbl(
        [
          tr(
            tc(
              p('Kính gửi bà con khu phố 1. Phường mở lớp kỹ năng số vào tháng 12, mời bà con ghi danh.') +
                p('Lớp học miễn phí.'),
            ),
            tc(p('Địa điểm: nhà văn hóa khu phố.') + p('Thời gian: 8 giờ sáng thứ Hai.')),
          ),
        ],
        false,
      ),
      tbl([tr(tc(p('Liên hệ: ông Hà Khê, tổ trưởng.')))]),
    ].join(''),
  }),

  'anh-quet.docx': docx({
    body: p([picture('rIdP')]),
    pictures: { rIdP: { name: 'scan.tif', bytes: SCAN } },
  }),

  'bang-tron-o.docx': docx({
    body: [
      p('Lịch tiếp công dân tháng 12', { style: 'Title' }),
      p('Lãnh đạo phường tiếp công dân vào sáng thứ Năm hằng tuần tại tầng một.'),
      tbl([
        tr(tc(p('Ngày', { b: true })), tc(p('Buổi', { b: true })), tc(p('Người tiếp', { b: true }))),
        tr(tc(p('03/12'), '<w:vMerge w:val="restart"/>'), tc(p('Sáng')), tc(p('Chủ tịch'))),
        tr(tc(p(''), '<w:vMerge/>'), tc(p('Chiều')), tc(p('Phó Chủ tịch') + p('(thay)'))),
        tr(tc(p('10/12')), tc(p('Nghỉ'), '<w:gridSpan w:val="2"/>')),
      ]),
      p('Số liệu tháng trước:'),
      tbl([
        tr(tc(p('Khu phố')), tc(p('Số lượt'))),
        tr(tc(p('Một | hai')), tc(p('1.204', { more: '<w:jc w:val="right"/>' }))),
      ]),
    ].join(''),
  }),

  'chu-thich-cuoi-trang.docx': docx({
    footnotes: { 1: 'Số liệu đến ngày 31/10/2026.', 2: 'Theo Thông tư 26/2020/TT-BTTTT.' },
    endnotes: { 1: 'Chưa kể hộ tạm trú.' },
    body: [
      p('Dân số phường năm 2026', { style: 'Title' }),
      p([
        r('Toàn phường có 4.120 hộ'),
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
        r(', 12 khu phố'),
        '<w:r><w:endnoteReference w:id="1"/></w:r>',
        r('. Cổng thông tin dễ đọc'),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        r(' cho mọi người.'),
      ]),
    ].join(''),
  }),

  'danh-sach.docx': docx({
    styles:
      '<w:style w:type="paragraph" w:styleId="KeHoach"><w:name w:val="Ke hoach"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="KeHoach2"><w:name w:val="Ke hoach 2"/><w:basedOn w:val="KeHoach"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: [
      abstractNum(
        1,
        lvl(0, 'decimal', '%1.', '', 3),
        lvl(1, 'decimal', '%1.%2.'),
        lvl(2, 'decimal', '%1.%2.%3.'),
      ),
      abstractNum(2, lvl(0, 'lowerLetter', '%1)')),
      abstractNum(3, lvl(0, 'bullet', '\uF0B7'), lvl(1, 'bullet', 'o'), lvl(2, 'decimal', '%3.')),
      abstractNum(4, lvl(0, 'decimalZero', '(%1)'), lvl(1, 'upperRoman', '%1.%2', '<w:isLgl/>')),
      abstractNum(
        5,
        lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="KeHoach"/>'),
        lvl(1, 'decimal', '%2.', '<w:pStyle w:val="KeHoach2"/>'),
      ),
      num(1, 1),
      num(2, 2),
      num(3, 2, { 0: 1 }),
      num(4, 3),
      num(5, 5),
      num(6, 4),
      num(7, 2, { 0: 5 }),
    ].join(''),
    body: [
      p('Mọi cách đánh số', { style: 'Title' }),
      p('Danh sách bắt đầu từ ba:'),
      p('Ba', { num: [1, 0] }),
      p('Ba một', { num: [1, 1] }),
      p('Ba một một', { num: [1, 2] }),
      p('Ba hai', { num: [1, 1] }),
      p('Bốn', { num: [1, 0] }),
      p('Bốn một', { num: [1, 1] }),
      p('Đoạn xen giữa, rồi danh sách đi tiếp:'),
      p('Năm', { num: [1, 0] }),
      p('Chữ cái:'),
      p('một', { num: [2, 0] }),
      p('hai', { num: [2, 0] }),
      p('Bắt đầu lại:'),
      p('một', { num: [3, 0] }),
      p('hai', { num: [3, 0] }),
      p('Có đ gõ tay:'),
      p('ba', { num: [3, 0] }),
      p('bốn', { num: [3, 0] }),
      p('đ) gõ tay'),
      p('năm', { num: [7, 0] }),
      p('Dấu đầu dòng:'),
      p('ngoài', { num: [4, 0] }),
      p('trong', { num: [4, 1] }),
      p('số trong cùng', { num: [4, 2] }),
      p('ngoài nữa', { num: [4, 0] }),
      p('Theo kiểu (style):'),
      p('Mục tiêu', { style: 'KeHoach' }),
      p('Chung', { style: 'KeHoach2' }),
      p('Riêng', { style: 'KeHoach2' }),
      p('Giải pháp', { style: 'KeHoach' }),
      p('Lại từ một', { style: 'KeHoach2' }),
      p('Không đánh số', { style: 'KeHoach', num: [0, 0] }),
      p('Số không ở trước:'),
      p('một', { num: [6, 0] }),
      p('một một', { num: [6, 1] }),
    ].join(''),
  }),

  'hop-van-ban.docx': docx({
    header: p('Bản tin nội bộ phường Bến Mộc'),
    body: [
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' +
        p('Mục lục', { style: 'TOC1' }) +
        '</w:sdtContent></w:sdt>',
      p('Báo cáo cải cách hành chính', { style: 'Title' }),
      p([
        r('Phường đã đưa 40 thủ tục lên mạng trong năm 2026, vượt kế hoạch mười thủ tục.'),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${p('Đường dây nóng: 0200 000 000')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Đường dây nóng: 0200 000 000')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ]),
      p([
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ]),
      p([r('Tỷ lệ: '), '<m:oMath><m:r><m:t>x=a/b</m:t></m:r></m:oMath>', r('.')]),
    ].join(''),
  }),

  'nhieu-hinh.docx': docx({
    body: [
      p('Phóng sự ảnh: ngày hội sông nước', { style: 'u1' }),
      p([picture('rIdA')]),
      p('Ảnh: Mai Lan'),
      p('Đoàn thuyền đua rời bến.'),
      p([picture('rIdB', 'Sơ đồ đường đua')]),
      p('Hình 2. Sơ đồ đường đua dài hai cây số'),
      p([picture('rIdA')]),
      p([picture('rIdC', 'Hình vẽ')]),
      p('Kết thúc', { style: 'u1' }),
      p('Thứ hạng', { style: 'u2' }),
      p('Đội Bến Mộc về nhất.'),
    ].join(''),
    pictures: {
      rIdA: { name: 'image1.jpg', bytes: BRIDGE },
      rIdB: { name: 'image2.png', bytes: MAP },
      rIdC: { name: 'image3.emf', bytes: EMF },
    },
  }),

  'go-tay.docx': docx({
    body: [
      p('THÔNG BÁO', { centred: true, b: true }),
      p('V/v cấp nước sạch khu phố 2', { centred: true, b: true }),
      p('Kính gửi: Các hộ dân khu phố 2.'),
      p('Ủy ban nhân dân phường thông báo lịch cấp nước sạch từ tháng 12 như sau:'),
      p([r('1. Thời gian', { b: true })]),
      p('a) Sáng: 6 giờ đến 8 giờ;'),
      p('b) Chiều: 17 giờ đến 19 giờ;'),
      p('đ) Chủ nhật: cả ngày.'),
      p([r('2. Giá nước', { b: true })]),
      p('- Hộ nghèo: 5*3 = 15 nghìn đồng một tháng [đã giảm];'),
      p('- Hộ khác: 30_000 đồng.'),
      p('2026. Năm ấy nước về.'),
      p('Ghi chú: dấu # và <b> trong văn bản, 50 % & thuế; ngày 01/12\nxuống dòng.'),
    ].join(''),
  }),
};

/** A page as Word saves it: signs of lists in parts of their own, a table of changes, a note. */
const SAVED = (charset: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=${charset}"><title>x</title>
<style>p.MsoNormal {margin:0}</style></head>
<body lang=VI><div class=WordSection1>
<p class=MsoTitle>Thông báo mở lớp kỹ năng số</p>
<p class=MsoNormal>Lớp mở vào thứ Hai<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>, học phí <del cite="mailto:A"><span>30.000</span></del><ins cite="mailto:A"><span>25.000</span></ins> đồng.<a class=msocomanchor href="#_msocom_1">[A1]</a><o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Hồ sơ</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp;</span></span><![endif]>Đơn;</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span>&nbsp;&nbsp;</span></span><![endif]>Ảnh.</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>mang bản chính</p>
<p class=MsoNormal><img width=60 height=40 src="luu-tu-word_files/image%20001.png" alt="Sơ đồ phòng học"></p>
<p class=MsoCaption>Hình 1. Phòng học</p>
<p class=MsoNormal style='display:none;mso-hide:all'>Chữ ẩn</p>
<div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Trừ ngày lễ.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Hỏi lại giá</p></div></div>
</div></body></html>`;

/** Windows-1258 has the tones of Vietnamese as letters of their own, behind the letter that they stand on. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const parted = (sign: string) => {
    const [letter = '', ...marks] = sign.normalize('NFD');
    const tone = marks.find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark)) ?? '';
    return [(letter + marks.filter((mark) => mark !== tone).join('')).normalize('NFC'), tone];
  };
  return Uint8Array.from(
    [...text].flatMap((sign) =>
      (bytes.has(sign) ? [sign] : parted(sign)).flatMap((part) => bytes.get(part) ?? []),
    ),
  );
}

/** Pages, and what lies beside them. */
export const PAGES: Readonly<Record<string, Uint8Array>> = {
  'luu-tu-word.html': windows1258(SAVED('windows-1258')),
  'luu-tu-word_files/image 001.png': MAP,
  'utf-16.htm': Buffer.from(`\uFEFF${SAVED('unicode').replace(/<p class=MsoNormal><img.*/, '')}`, 'utf16le'),
};
