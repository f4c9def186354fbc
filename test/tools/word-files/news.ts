import { docx, p, picture, r, tbl, tc, tr } from './ooxml.ts';
import { BRIDGE, EMF, MAP, SCAN } from './pictures.ts';

// News and notices as offices write them; the office, its people and its news are invented.

/** The files, by their names. */
export const NEWS: Readonly<Record<string, Uint8Array>> = {
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
};
