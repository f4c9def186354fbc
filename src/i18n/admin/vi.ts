/** The web editor's words in Vietnamese. */
export const vi = {
  title: (site: string) => `Soạn thảo: ${site}`,
  needsScript: 'Trang soạn thảo cần trình duyệt cho chạy JavaScript.',
  bulletins: 'Bản tin',
  bulletin: 'bản tin',
  bulletinsAbout: 'Mỗi bản tin là một thư mục có bài viết, hình và tài liệu.',
  pages: 'Trang cố định',
  page: 'trang cố định',
  body: 'Nội dung',
  bodyHint: 'Dán từ Word, Excel được. Kéo hình vào thì hình nằm cùng thư mục với bài.',
  inVietnamese: (field: string) => `${field} (tiếng Việt)`,
  inEnglish: (field: string) => `${field} (tiếng Anh)`,
  /** Of each who is paid. */
  payee: { name: 'Họ và tên', share: 'Phần được nhận (%)' },
  add: 'Thêm',
  /** A form tells this of what does not fit its field. */
  mistake: (field: string, rule: string) => `${field}: cần viết ${rule}.`,
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
