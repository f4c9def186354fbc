/** What `bantin royalties` and its sheets say in Vietnamese. */
export const vi = {
  done: (file: string, counts: { bulletins: string; people: string }) =>
    `Đã ghi ${file}: ${counts.bulletins} bản tin, ${counts.people} người nhận.`,
  keepPrivate: 'Tệp này có thông tin riêng: đừng đưa vào git, lên trang hay gửi cho người không có phận sự.',
  nothing: (period: string) => `Không có bản tin nào đăng trong ${period}.`,
  notYet: (count: string) => `Chưa đến lượt tính vì chưa đăng: ${count} bản tin trong kỳ.`,
  unpaid: (count: string) => `Không trả (số tiền hoặc hệ số là 0): ${count} bản tin.`,
  uncounted: (count: string) => `Chưa tính ${count} bản tin vì thiếu dữ liệu:`,
  more: (count: string) => `  … và ${count} bản tin nữa; xem đủ trong tệp.`,
  salaryMissing: (count: string) =>
    `Không biết lương cơ sở vào ngày đăng của ${count} bản tin. Thêm mức lương và ngày bắt đầu áp dụng vào base-salary.yml, mỗi mức một dòng: - {from: 2024-07-01, amount: 2340000}`,
  faults: 'Những chỗ sau trong nội dung phải sửa trước, rồi chạy lại lệnh này:',
  sheet: {
    period: (kind: 'month' | 'quarter' | 'year', name: string) => {
      const [year = '', part = ''] = name.split('-');
      if (kind === 'month') return `Tháng ${part}/${year}`;
      return kind === 'quarter' ? `Quý ${part.slice(1)} năm ${year}` : `Năm ${year}`;
    },
    names: { payments: 'Chi trả', lines: 'Cách tính', uncounted: 'Chưa tính' },
    titles: {
      payments: 'DANH SÁCH CHI TRẢ NHUẬN BÚT',
      lines: 'BẢNG TÍNH NHUẬN BÚT',
      uncounted: 'BẢN TIN CHƯA TÍNH ĐƯỢC NHUẬN BÚT',
    },
    columns: {
      row: 'Dòng',
      order: 'STT',
      date: 'Ngày đăng',
      id: 'Mã bản tin',
      title: 'Tiêu đề',
      kind: 'Loại bài',
      author: 'Tác giả',
      payee: 'Người nhận',
      bulletins: 'Số bài',
      amountInDong: 'Số tiền (đồng)',
      dueFirst: 'Trả trước hết ngày',
      signature: 'Ký nhận',
      articleCoefficient: 'Hệ số bài',
      cap: 'Hệ số bài cao nhất',
      pages: 'Số trang',
      translation: 'Tỷ lệ bản dịch (%)',
      photoCoefficient: 'Hệ số ảnh',
      photoCap: 'Hệ số ảnh cao nhất',
      photos: 'Số ảnh',
      coefficient: 'Tổng hệ số',
      baseSalary: 'Lương cơ sở (đồng)',
      unit: 'Giá trị một hệ số (đồng)',
      sum: 'Nhuận bút của bài (đồng)',
      share: 'Phần được hưởng (%)',
      amount: 'Số tiền nhận (đồng)',
      due: 'Hạn trả',
      remarks: 'Ghi chú',
      missing: 'Còn thiếu',
    },
    rowKinds: { line: 'bài', total: 'cộng người nhận', sum: 'tổng cộng', uncounted: 'chưa tính' },
    kinds: {
      news: 'Tin',
      notice: 'Thông báo',
      interview: 'Phỏng vấn',
      reportage: 'Phóng sự',
      photo: 'Ảnh',
      video: 'Video',
      document: 'Văn bản',
    },
    total: 'Tổng cộng',
    inWords: 'Số tiền bằng chữ: ……………………………………………………………………………………………………',
    uncountedToo: (count: number) =>
      `Danh sách này chưa gồm ${count} bản tin thiếu dữ liệu, xem trang tính “Chưa tính”.`,
    signedOn: '……………, ngày …… tháng …… năm ………',
    signers: ['Người lập', 'Kế toán', 'Thủ trưởng đơn vị'],
    signHere: '(Ký, ghi rõ họ tên)',
    notes: [
      'Tổng hệ số = hệ số bài × số trang × tỷ lệ bản dịch + hệ số ảnh × số ảnh. Nhuận bút của bài = tổng hệ số × giá trị một hệ số, làm tròn một lần đến đồng: nửa đồng trở lên làm tròn lên.',
      'Bài có nhiều người nhận thì chia theo phần được hưởng đến từng đồng; phần lẻ còn lại về người bị cắt lẻ nhiều nhất, nên cộng các phần luôn đúng bằng nhuận bút của bài.',
    ],
    remarks: {
      amount: 'số tiền do cơ quan ấn định, không theo hệ số',
      'above-cap': 'hệ số bài vượt mức cao nhất',
      'photo-above-cap': 'hệ số ảnh vượt mức cao nhất',
      'translation-rate': 'tỷ lệ bản dịch ngoài mức quy định',
      'photos-unwritten': 'có hệ số ảnh nhưng không ghi số ảnh, nên không tính ảnh',
    },
    missing: {
      articleCoefficient: 'hệ số bài (editorial.articleCoefficient)',
      photoCoefficient: 'hệ số ảnh (editorial.photoCoefficient)',
      baseSalary: 'lương cơ sở của ngày đăng (base-salary.yml)',
      rates: 'khung nhuận bút của ngày đăng (royalty-rates.yml)',
      'payees-nobody': 'người nhận (author hoặc editorial.payees)',
      'payees-missing': 'phần của từng người nhận (editorial.payees)',
      'payees-sum': 'phần của những người nhận cộng lại phải bằng 100 (editorial.payees)',
      'payees-name': 'một người được ghi hai lần',
      fault: 'tệp có lỗi, xem bằng lệnh check',
      withdrawn: 'tin đã gỡ: vẫn trả thì ghi editorial.amount, không trả thì ghi amount: 0',
    },
  },
  help: {
    output: 'tệp để ghi (mặc định: nhuan-but-<kỳ>.xlsx ở thư mục đang đứng); - là in ra đầu ra chuẩn',
    exits:
      'Mã kết thúc: 0 đã ghi bảng, 1 đã ghi nhưng nội dung có lỗi phải sửa, 2 gõ lệnh sai, 3 máy gặp trục trặc.',
  },
};

/** Everything that `bantin royalties` says. */
export type RoyaltyMessages = typeof vi;

/** The words of its sheets. */
export type RoyaltyWords = RoyaltyMessages['sheet'];
