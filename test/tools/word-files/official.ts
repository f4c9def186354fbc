import { abstractNum, docx, lvl, num, p, r, tbl, tc, tr } from './ooxml.ts';

// Official documents, with the lists that they have.

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
export const OFFICIAL: Readonly<Record<string, Uint8Array>> = {
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
