/** How many there are, and which: the first few, or nothing. */
type Sentence = (count: string, which: string) => string;

const left = {
  title: (_, which) => `Tiêu đề đề xuất: ${which}`,
  'title-capitals': () => 'Tiêu đề trong tệp viết hoa toàn bộ: sửa lại thành chữ thường trước khi đăng.',
  summary: () => 'Đoạn đậm dưới tiêu đề đã đưa vào mục summary (tóm tắt), không còn trong nội dung.',
  'summary-proposed': () => 'Tóm tắt đề xuất lấy từ đoạn đầu: đọc lại mục summary.',
  letterhead: () =>
    'Phần đầu văn bản (quốc hiệu, tên cơ quan, số, ngày) đã bỏ; số và ngày nếu đọc được nằm ở mục document: đối chiếu với văn bản.',
  insertions: (count) => `Có ${count} chỗ thêm chưa chấp nhận (Track Changes): đã nhận chữ thêm.`,
  deletions: (count) => `Có ${count} chỗ xóa chưa chấp nhận (Track Changes): đã bỏ chữ xóa.`,
  comments: (count) => `Có ${count} lời bình: không lấy vào.`,
  hidden: (count) => `Có ${count} chỗ chữ ẩn: không lấy vào.`,
  'text-box': (count) => `Có ${count} hộp văn bản (Text Box): đã đặt chữ sau đoạn chứa hộp, xem lại vị trí.`,
  headers: (_, which) => `Đầu trang, chân trang không lấy vào: ${which}`,
  contents: () => 'Mục lục không lấy vào: trang web tự làm.',
  drawing: (count) =>
    `Có ${count} biểu đồ, sơ đồ hoặc hình ghép: không lấy được. Trong Word, chép rồi dán lại thành hình (Paste Special, Picture).`,
  equation: (count) => `Có ${count} công thức: chỉ lấy được các ký tự, xem lại.`,
  object: (count) =>
    `Có ${count} đối tượng nhúng (Excel, công thức…): không lấy được, hãy làm thành bảng hoặc hình.`,
  'broken-letters': (count) => `Tệp có ${count} chữ hỏng, hiện thành \uFFFD: gõ lại các chữ đó.`,
  'picture-format': (count, which) =>
    `Có ${count} hình không dùng được trên trang (${which}): lưu lại thành PNG hoặc JPEG, đặt vào thư mục của bản tin.`,
  'picture-missing': (count, which) => `Không tìm thấy ${count} hình${which && `: ${which}`}`,
  'picture-outside': (count, which) =>
    `Có ${count} hình nằm ngoài tệp (ở trang khác hoặc máy khác), không lấy${which && `: ${which}`}`,
  'picture-alone': () =>
    'Tệp chỉ có ảnh quét, máy không đọc được chữ trong ảnh: gõ lại nội dung, hoặc đăng tệp gốc ở mục attachments.',
  'picture-alt': (count) => `Có ${count} hình chưa có mô tả: viết vào ngoặc vuông, ![mô tả](hinh-1.jpg).`,
  'layout-table': (count) =>
    `Có ${count} bảng không kẻ khung, chỉ để xếp cột: đã thành các đoạn văn nối nhau.`,
  'bold-lines': (count) =>
    `Có ${count} dòng in đậm cả dòng: dòng nào là đề mục thì đổi dấu ** thành ## ở đầu dòng.`,
  picture: (_, which) => `Không lấy được hình: ${which}`,
  'cells-divided': (count, which) => `Có ${count} bảng trộn ô: đã tách ô, xem lại bảng có “${which}”.`,
  'table-nested': (count, which) => `Có ${count} bảng nằm trong bảng: đã thành dòng chữ (“${which}”).`,
  raised: (_, which) => `Chữ viết trên hoặc dưới dòng đã thành chữ thường: ${which}`,
  link: (_, which) => `Liên kết không dùng được đã thành chữ thường: ${which}`,
  script: () => 'Mã chạy trong trang (script) không lấy vào.',
  form: () => 'Biểu mẫu, ô nhập không lấy vào.',
  embedded: (_, which) => `Video hoặc trang nhúng chỉ còn là liên kết: ${which}`,
  'too-deep': () => 'Phần lồng quá sâu đã thành chữ thường.',
} satisfies Record<string, Sentence>;

const refusals = {
  missing: 'không có tệp này.',
  folder: 'đây là thư mục. Ghi tên một tệp .docx, .odt hoặc .html.',
  empty: 'tệp trống.',
  'too-large':
    'tệp quá lớn (hơn 200 MB, hoặc hơn 300 MB khi giải nén). Thu nhỏ hình trong Word (Compress Pictures).',
  'old-doc':
    'đây là Word kiểu cũ (.doc). Mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As), loại .docx, rồi dùng tệp mới.',
  encrypted: 'tệp có mật khẩu. Mở bằng Word, bỏ mật khẩu (File, Info, Protect Document), lưu lại.',
  rtf: 'đây là tệp RTF. Mở bằng Word hoặc LibreOffice, lưu thành .docx, rồi dùng tệp mới.',
  pdf: 'không lấy được chữ từ PDF. Dùng bản Word gốc; hoặc đăng tệp PDF ở mục attachments.',
  mht: 'đây là trang lưu thành một tệp (.mht). Mở bằng Word, lưu thành .docx, rồi dùng tệp mới.',
  pages: 'đây là tệp Pages của máy Mac. Trong Pages chọn File, Export To, Word, rồi dùng tệp .docx.',
  damaged: 'tệp hỏng hoặc chưa tải về hết. Mở bằng Word, lưu lại; hoặc xin gửi lại tệp.',
  unknown: 'không phải tệp Word (.docx), LibreOffice (.odt) hay trang web đã lưu (.html).',
};

/** What `bantin new` says in Vietnamese. */
export const vi = {
  made: (file: string) => `Đã tạo ${file}`,
  pictures: (count: string, names: string) => `Kèm ${count} hình: ${names}`,
  next: 'Viết nội dung vào tệp đó, xem bằng serve, rồi đổi status thành approved để đăng.',
  nextTaken: 'Đọc lại cả bài, xem bằng serve, rồi đổi status thành approved để đăng.',
  nextTranslation: 'Dịch vào tệp đó; xong thì xóa dòng status: bản dịch lên cùng bản gốc.',
  undo: (place: string) => `Muốn bỏ thì xóa ${place}.`,
  undoFiles: (names: string) => `các tệp ${names}`,
  reading: (file: string) => `Đang đọc ${file}…`,
  taken: (file: string) => `Cần xem lại, lấy từ ${file}:`,
  more: (count: string) => `và ${count} chỗ nữa`,
  left,
  refusals,
  ask: {
    languages: 'Ngôn ngữ của bài',
    both: 'Cả hai: hai tệp, dịch sau',
    title: 'Tiêu đề',
    titleFrom: 'Tiêu đề (lấy từ tệp; Enter để nhận)',
    kind: 'Loại bài',
    date: 'Ngày giờ đăng (Enter để lấy bây giờ)',
    wrongDate: 'Viết ngày/tháng/năm và giờ, ví dụ 01/12/2026 07:00.',
    kinds: {
      news: 'tin',
      notice: 'thông báo',
      interview: 'phỏng vấn',
      reportage: 'phóng sự',
      photo: 'tin ảnh',
      video: 'tin video',
      document: 'văn bản',
    },
  },
  text: {
    intro:
      'Dòng bắt đầu bằng dấu # là ghi chú cho người viết, không in ra trang. Muốn dùng mục nào thì bỏ dấu # và dấu cách ở đầu các dòng của mục ấy.',
    optional: 'Dưới đây là các mục không bắt buộc.',
    never: 'Không bao giờ in ra trang.',
    translation: (file: string) =>
      `Ở đây chỉ ghi những gì được dịch; ngày, chuyên mục, hình… đã có trong ${file}, ghi lại là lỗi.`,
    original: (title: string) => `Bản gốc: ${title}`,
  },
};

/** What `bantin new` says; the same in each language. */
export type NewMessages = Omit<typeof vi, 'left' | 'refusals'> & {
  left: Readonly<Record<ConversionNoteKind, Sentence>>;
  refusals: Readonly<Record<Refusal, string>>;
};

/** What of a document could not be taken as it is, or needs somebody's eyes. */
export type ConversionNoteKind = keyof typeof left;

/** Why nothing of a file can be taken. */
export type Refusal = keyof typeof refusals;
