/** The web editor's words in Vietnamese. */
export const vi = {
  title: (site: string) => `Soạn thảo: ${site}`,
  needsScript: 'Trang soạn thảo cần trình duyệt cho chạy JavaScript.',
  bulletins: 'Bản tin',
  bulletin: 'bản tin',
  bulletinsAbout: 'Mỗi bản tin là một thư mục có bài viết, hình và tài liệu.',
  englishBulletins: 'Chỉ có tiếng Anh',
  englishBulletin: 'bản tin chỉ có tiếng Anh',
  englishBulletinsAbout: 'Bản tin không có bản tiếng Việt. Bản dịch thì viết ở mục Bản tin.',
  folder: 'Tên thư mục, cũng là phần cuối của địa chỉ; không đổi được sau khi lưu.',
  pages: 'Trang cố định',
  page: 'trang cố định',
  body: 'Nội dung',
  isDecoration: 'Hình chỉ để trang trí',
  isDecorationAbout:
    'Bật khi hình không cho biết thêm gì, và để trống mô tả: máy đọc màn hình sẽ bỏ qua hình này.',
  date: 'ví dụ `20/11/2026` hoặc `20/11/2026 08:30`',
  video: 'tệp MP4, hoặc địa chỉ trên YouTube, Facebook',
  never: 'chỉ cơ quan biết, không bao giờ lên trang',
  bodyHint: 'Dán từ Word, Excel được. Kéo hình vào thì hình nằm cùng thư mục với bài.',
  inVietnamese: (field: string) => `${field} (tiếng Việt)`,
  inEnglish: (field: string) => `${field} (tiếng Anh)`,
  add: 'Thêm',
  /** A form tells this of what does not fit its field. */
  mistake: (field: string, rule: string) => `${field}: cần viết ${rule}.`,
  noDate: 'chưa có ngày',
  year: 'Năm',
  listBy: (field: string) => `Theo ${field.toLowerCase()}`,
  commits: {
    create: 'Thêm {{collection}}: {{slug}}',
    update: 'Sửa {{collection}}: {{slug}}',
    delete: 'Xóa {{collection}}: {{slug}}',
    uploadMedia: 'Thêm tệp: {{path}}',
    deleteMedia: 'Xóa tệp: {{path}}',
  },
};

export type AdminWords = typeof vi;
