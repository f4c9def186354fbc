/** What may be wrong with an export, or a mapping, as a whole. */
export type FaultKind =
  | 'page-missing'
  | 'no-rows'
  | 'no-fields'
  | 'columns-empty'
  | 'sections-unmade'
  | 'files-passed'
  | 'no-addresses';

/** @param text names of columns, files, sections */
const faults: Readonly<Record<FaultKind, (text: string) => string>> = {
  'page-missing': () => 'Bản xuất chưa đủ: trang cuối còn dẫn tới trang sau. Hãy tải nốt rồi chạy lại.',
  'no-rows': () => 'Nguồn không có dòng nào đọc được. Xem lại tệp hoặc cách xuất.',
  'no-fields': () =>
    'Không cột nào được hiểu là tiêu đề hay nội dung, nên không nhận được bài nào. Ghi tên cột vào mục columns của tệp ánh xạ; báo cáo kể các cột không dùng đến.',
  'columns-empty': (text) => `Tệp ánh xạ nêu những cột mà nguồn không có: ${text}. Xem lại tên cột.`,
  'sections-unmade': (text) => `Tệp ánh xạ nêu những chuyên mục không có trong categories.yml: ${text}.`,
  'files-passed': (text) => `Trong thư mục còn những tệp không đọc đến: ${text}.`,
  'no-addresses': () =>
    'Không rõ địa chỉ cũ của các bài, nên chưa có aliases. Thêm mục addresses vào tệp ánh xạ, ví dụ: addresses: ["/Lists/TinTuc/ChiTiet.aspx?ID={ID}"].',
};

/** In Vietnamese, what `bantin import` and its report say. */
export const vi = {
  title: 'Báo cáo chuyển bài từ trang cũ',
  of: (source: string, count: string) => `Nguồn: ${source}. Số dòng: ${count}.`,
  private: 'Báo cáo này của riêng cơ quan, không đăng lên trang.',
  sums: 'Kết quả',
  noted: 'Những gì cần biết',
  unused: 'Cột không dùng đến',
  rows: 'Các dòng cần xem lại',
  more: (count: string) => `Còn ${count} dòng nữa; xem đủ trong bao-cao.csv.`,
  updated: 'cập nhật',
  columns: {
    place: 'Vị trí',
    key: 'Mã ở trang cũ',
    title: 'Tiêu đề',
    result: 'Kết quả',
    id: 'Mã bản tin',
    notes: 'Ghi chú',
    count: 'Số dòng',
    column: 'Cột',
  },
  results: {
    taken: 'đã nhận',
    changed: 'đã nhận, có thay đổi',
    doubtful: 'đã nhận, cần xem lại',
    dropped: 'bỏ',
    same: 'không đổi so với lần trước',
    kept: 'giữ bản người biên tập đã sửa',
    removed: 'không tạo lại, người biên tập đã xóa',
  },
  notes: {
    script: 'bỏ đoạn mã',
    form: 'bỏ ô nhập hoặc nút bấm',
    hidden: 'bỏ chữ bị ẩn',
    embedded: 'video hoặc trang nhúng thành liên kết',
    picture: 'thiếu hình',
    link: 'liên kết không còn nơi đến, giữ lại chữ',
    'cells-divided': 'bảng có ô gộp, đã tách ra',
    'table-nested': 'bảng trong bảng, đã thành các dòng chữ',
    raised: 'chữ nâng lên hoặc hạ xuống thành chữ thường',
    'too-deep': 'phần lồng quá sâu chỉ còn chữ',
    'form-below': 'bỏ biểu mẫu nhập tin ở cuối trang, số nhãn',
    'text-below': 'dưới phần cuối bài còn đoạn văn dài, không nhận',
    'encoding-guessed': 'trang không nói đúng bảng mã, đọc như',
    'letters-broken': 'trang có chữ hỏng (�), số chữ',
    'short-code': 'bỏ mã ngắn của WordPress',
    'cells-more': 'dòng có nhiều ô hơn số cột, bỏ các ô thừa, số ô',
    'cells-fewer': 'dòng có ít ô hơn số cột, có thể bị ngắt giữa chừng, số ô thiếu',
    'summary-from-text': 'tóm tắt lấy từ đoạn đầu',
    'summary-cut': 'tóm tắt quá dài, đã rút ngắn',
    'source-from-text': 'nguồn lấy từ đầu tóm tắt',
    'alt-missing': 'hình chưa có mô tả, đang coi là hình trang trí',
    'caption-left': 'chú thích, mô tả hoặc tên người chụp bị bỏ vì không có hình',
    'date-from-created': 'không có ngày xuất bản, lấy ngày tạo',
    'date-missing': 'không có ngày, để bản nháp',
    'date-unread': 'ngày không đọc được, để bản nháp',
    'date-order': 'cột ngày có cả hai lối, ngày này có thể ngược tháng',
    'value-unread': 'giá trị không đọc được, đã bỏ',
    'left-out': 'không có chỗ trong bản tin, đã bỏ',
    'link-unfit': 'liên kết thay nội dung phải bắt đầu bằng https://, đã bỏ',
    'related-unknown': 'tin liên quan không có trong các bài được nhận, đã bỏ',
    'related-several': 'tin liên quan có tiêu đề của nhiều bài, đã lấy bài đầu tiên',
    'section-unknown': 'chuyên mục chưa có trong tệp ánh xạ, để bản nháp',
    'kind-unknown': 'tệp ánh xạ không có loại bài này, coi là tin',
    'state-unknown': 'trạng thái không rõ, để bản nháp',
    'not-published': 'trang cũ chưa đăng bài này',
    'file-missing': 'không có tệp trong thư mục đã tải về',
    'file-unfit': 'loại tệp không đăng được',
    'file-kept': 'tệp tải về khác tệp đã có trong bản tin, giữ tệp đã có',
    'attachments-unlisted': 'bài có tệp đính kèm mà bản xuất không kể tên',
    'address-unfit': 'địa chỉ cũ không dùng làm aliases được',
    'address-taken': 'địa chỉ cũ đã thuộc bản tin khác',
    twin: 'cùng tiêu đề và ngày với',
    faulty: 'lỗi, để bản nháp',
    remark: 'lưu ý',
    'no-text': 'không có tiêu đề lẫn nội dung',
    'above-names': 'đứng trên dòng tên cột',
    'cells-above': 'đứng trên dòng tên cột, số ô',
    'no-bulletin': 'không phải bài viết',
    'language-unused': 'ngôn ngữ trang này không dùng',
    'key-twice': 'trùng mã với dòng trước',
  },
  faults,
  done: (count: string) => `Đã xem ${count} dòng:`,
  dry: 'Chỉ chạy thử: nội dung không thay đổi.',
  listed: (count: string, file: string) => `Đã ghi ${count} địa chỉ tệp cần tải vào ${file}.`,
  report: (page: string, table: string) => `Báo cáo: ${page} và ${table}. Xem xong, chạy check.`,
};

export type ImportMessages = typeof vi;
