/** What `bantin fix` says in Vietnamese. */
export const vi = {
  /** What was fixed in a file. */
  fixes: {
    aliases: 'địa chỉ cũ ghi vào aliases',
    'as-read': 'ký tự không nhìn thấy, chữ ghép rời (NFC), ký hiệu của Word',
    'change-settled': 'bản thay theo giờ nay là tệp chính',
    blanks: 'dấu cách cứng (hiện là ␣) ở chỗ cần dấu cách thường',
    colons: 'dấu hai chấm sau tên mục',
    dates: 'cách ghi ngày',
    fences: 'ba dấu gạch --- ở đầu và cuối phần khai báo',
    'folder-names': 'tên thư mục',
    jfif: 'hình .jfif thành .jpg',
    keys: 'tên mục',
    'line-ends': 'dấu xuống dòng (CRLF thành LF)',
    lines: 'dòng không đọc được',
    'old-bytes': 'bảng mã cũ của tệp, nay là UTF-8',
    'old-letters': 'chữ theo bảng mã cũ hoặc mã hóa hai lần',
    'own-letters': 'chữ Đ gõ bằng ký tự khác',
    quotes: 'dấu nháy cong quanh giá trị',
    references: 'tên mới ở những chỗ nhắc đến',
    status: 'cách ghi status',
    'text-names': 'tên tệp',
  },
  text: (file: string, fixes: string) => `${file}: ${fixes}`,
  move: (from: string, to: string, fix: string) => `${from} → ${to}: ${fix}`,
  removal: (file: string) => `${file}: bỏ tệp này, vì bài của nó đã nằm ở tệp chính hoặc đã bị thay`,
  nothing: 'Không có gì để tự sửa.',
  planned: (files: string, names: string) => `Sửa được ${files} tệp, đổi ${names} tên.`,
  dryRun: 'Chưa ghi gì (--dry-run).',
  ask: 'Sửa như trên?',
  declined: 'Chưa sửa gì.',
  notTerminal: (line: string) =>
    `Không hỏi được ở đây vì không phải cửa sổ dòng lệnh. Chưa ghi gì. Xem các chỗ sửa ở trên, rồi chạy: ${line}`,
  unsaved: (files: string) =>
    `Chưa ghi gì, vì git chưa lưu những thay đổi ở đây nên không lấy lại được: ${files}`,
  noRepository: 'Chưa ghi gì, vì nội dung không nằm trong kho git nên sửa rồi không lấy lại được.',
  saveFirst: (force: string) =>
    `Lưu vào git trước (git add rồi git commit), hoặc vẫn sửa và chịu mất bản cũ: ${force}`,
  done: (files: string, names: string) => `Đã sửa ${files} tệp, đổi ${names} tên.`,
  failed: (file: string, said: string) =>
    `Không sửa được ${file}, nên mọi chỗ khác cũng đã trả lại như cũ. Máy hoặc git báo: ${said}`,
  undo: 'Xem lại bằng git diff. Muốn lấy lại bản cũ thì chạy:',
  left: (errors: string, warnings: string, check: string) =>
    `Còn ${errors} lỗi, ${warnings} lưu ý phải tự sửa. Xem bằng: ${check}`,
  noneLeft: 'Không còn lỗi hay lưu ý nào.',
  /** At the end of `bantin check`. */
  fixable: (count: string, line: string) => `${count} tệp có chỗ máy tự sửa được. Xem và sửa bằng: ${line}`,
  help: {
    exits:
      'Mã kết thúc: 0 đã sửa, hoặc không có gì để sửa; 1 có chỗ sửa được mà chưa sửa (--dry-run, không đồng ý, git chưa lưu); 2 gõ lệnh sai, hoặc dừng giữa chừng.',
  },
};

export type FixId = keyof (typeof vi)['fixes'];

/** What `bantin fix` says; the same in each language. */
export type FixMessages = typeof vi;
