/** In Vietnamese, what the help says of the commands for the editors' desk. */
export const help = {
  of: {
    agenda:
      'Những gì sắp đến, đang chờ và đã cũ: tin hẹn giờ, chờ duyệt, sắp hết hạn, bản dịch thiếu hoặc cũ, hình thiếu mô tả.',
    history: 'Ai đã sửa gì, khi nào, ở một bản tin hoặc trang ID: từng lần lưu, chữ nào bỏ, chữ nào thêm.',
    translations: 'Sổ bản dịch: tin nào có tiếng nào, từ bao giờ, bản dịch nào cũ hơn bản gốc.',
    spell:
      'Tìm lỗi chính tả tiếng Việt trong bản tin và trang, theo từ điển và bảng từ riêng content/words.txt.',
    links: 'Hỏi từng địa chỉ ở trang khác mà bản tin dẫn đến xem còn không (--outside); mất nhiều thời gian.',
  },
  option: {
    outside: 'các liên kết ra ngoài trang này',
  },
  agenda: {
    format: 'dạng khác: html (trang riêng để in), ics (lịch), json',
    output: 'tệp để ghi (html và ics mặc định: lich-viec.html, lich-viec.ics); - là in ra đầu ra chuẩn',
  },
  verbose: 'kể hết, không cắt bớt danh sách dài',
  strict: 'mã kết thúc là 1 nếu tìm thấy gì',
  linksExits:
    'Mã kết thúc: 0 không có liên kết hỏng, 1 có liên kết hỏng (đã hỏng ở hai ngày khác nhau), 2 gõ lệnh sai, 3 máy gặp trục trặc.',
};
