/** What `bantin preview-link` says in Vietnamese. */
export const vi = {
  made: (id: string, until: string) => `Liên kết xem trước của ${id}, đến ${until}:`,
  prolonged: (id: string, until: string) =>
    `${id} đã có liên kết xem trước; giữ nguyên địa chỉ, nay kéo đến ${until}:`,
  appears:
    'Trang có ở đó sau lần dựng tới trên máy này; hết hạn thì lần dựng sau đó xóa trang. Ở danh sách, tìm kiếm và nguồn tin không có gì của tin này.',
  secret: 'Ai có liên kết cũng đọc được: chỉ gửi cho người cần xem.',
  undo: (line: string) => `Thu lại: ${line}`,
  none: (line: string) => `Không có liên kết xem trước nào. Tạo một liên kết: ${line}`,
  listed: (id: string, until: string) => `${id}, đến ${until}`,
  gone: '  (không còn bản tin này trong nội dung)',
  removed: (count: string) =>
    `Đã thu lại ${count} liên kết. Lần dựng tới trên máy này xóa trang ấy; muốn xóa ngay thì dựng ngay bây giờ.`,
  codeOwners: {
    note: 'theo approvers trong categories.yml. Đừng sửa tay đoạn này; chạy lại: bantin codeowners',
    written: (file: string) =>
      `Đã ghi người duyệt vào ${file}. Lưu tệp vào kho; xem ở dang-web.md cách để việc duyệt là bắt buộc.`,
    emptied: (file: string) =>
      `Không chuyên mục nào còn người duyệt: đã bỏ những dòng theo categories.yml khỏi ${file}.`,
    same: (file: string) => `${file} đã đúng, không ghi gì.`,
  },
  news: {
    added: 'Vừa lên trang',
    changed: 'Vừa sửa',
    more: (count: string) => `… và ${count} bản nữa.`,
    first: (count: string) =>
      `Đã đăng ${count} bản tin. Đây là lần đăng đầu, hoặc máy không còn nhớ lần trước, nên không kể từng bản.`,
  },
};

export type PreviewMessages = typeof vi;
