import type { Lang } from '../language.ts';

const LANGUAGES: Readonly<Record<Lang, string>> = { vi: 'tiếng Việt', en: 'tiếng Anh' };

/** How many bulletins and pages are how far with their languages. */
export type TranslationCounts = Readonly<Record<'complete' | 'missing' | 'draft' | 'pending', string>>;

/** What the commands for the editors' desk say in Vietnamese. */
export const vi = {
  languages: LANGUAGES,
  /** Why nothing is known of dates and authors. */
  faults: {
    'no-git': 'máy này không có git',
    'no-repository': 'nội dung không nằm trong kho git',
    foreign:
      'kho git thuộc về người dùng khác nên git không cho đọc (git config --global --add safe.directory …)',
    unreadable: 'không đọc được kho git',
    shallow: 'kho này chỉ lấy về phần mới nhất của lịch sử; lấy đủ bằng lệnh: git fetch --unshallow',
  },
  unknownDates: (why: string) => `Không có ngày lấy từ git: ${why}.`,
  more: (count: string, command: string) => `… và ${count} mục nữa; xem hết: ${command}`,
  agenda: {
    title: (date: string) => `Lịch việc của ban biên tập, ${date}`,
    nothing: 'Không có việc nào đang chờ.',
    faulty: (count: string, check: string) =>
      `${count} bản tin có lỗi nên có thể chưa kể đủ. Xem bằng: ${check}`,
    private: 'Trang này kể cả tin chưa đăng: chỉ dùng trong cơ quan, không đưa lên mạng.',
    written: (file: string) => `Đã ghi ${file}.`,
    calendar: 'Lịch việc ban biên tập',
    columns: { when: 'Khi nào', what: 'Bản tin hoặc trang', where: 'Thư mục' },
    groups: {
      pending: { name: 'Chờ duyệt', remedy: 'Duyệt thì đổi thành status: approved.' },
      scheduled: { name: 'Hẹn giờ đăng', remedy: 'Tự hiện khi đến giờ ở mục date, ở lần dựng kế tiếp.' },
      changing: {
        name: 'Tự thay đổi hoặc tự gỡ',
        remedy:
          'Theo tệp hẹn giờ (index.vi.2026-12-01T0700.md) hoặc mục withdrawFrom; bỏ tệp hay mục ấy thì thôi.',
      },
      expiring: {
        name: 'Sắp hết hạn',
        remedy: 'Hết hạn thì trang ghi là không còn hiệu lực; còn dùng thì lùi mục expires.',
      },
      featured: { name: 'Đang là tin nổi bật', remedy: 'Không ghi featuredUntil thì nổi bật mãi.' },
      outdated: { name: 'Bản dịch cũ hơn bản gốc', remedy: 'Sửa bản dịch theo bản gốc rồi lưu vào git.' },
      untranslated: {
        name: 'Chưa có bản dịch',
        remedy:
          'Thêm tệp của ngôn ngữ còn thiếu vào thư mục của tin; còn bản nháp thì viết xong rồi gửi duyệt.',
      },
      undescribed: {
        name: 'Hình chưa có mô tả',
        remedy: 'Ghi mô tả cho người không nhìn thấy hình; xem chỗ nào bằng lệnh check.',
      },
      unreviewed: {
        name: 'Trang hơn một năm chưa ai xem lại',
        remedy:
          'Xem còn đúng không. Vẫn đúng thì thêm một dòng như “# đã xem 30/11/2026” vào phần đầu tệp rồi lưu vào git.',
      },
    },
    since: (date: string) => `từ ${date}`,
    unsaved: 'chưa rõ từ ngày nào',
    endless: 'không ghi ngày hết',
    originalChanged: (date: string) => `bản gốc sửa ${date}`,
    pictures: (count: string) => `${count} hình`,
    lastChanged: (date: string) => `sửa lần cuối ${date}`,
  },
  history: {
    notShown: (why: string, remedy: string) => `Không xem được lịch sử: ${why}. ${remedy}`,
    remedies: {
      'no-git': 'Cài git (Debian, Ubuntu: apt install git; Windows: git-scm.com), rồi chạy lại.',
      'no-repository':
        'Vào thư mục kho đã tải về bằng git clone rồi gõ lại; nội dung chưa có trong kho nào thì tạo kho: git init, git add ., git commit.',
      foreign: 'Chạy lệnh trong ngoặc rồi gõ lại.',
      unreadable: 'Chạy git status trong thư mục ấy để xem lý do; thường phải tải lại kho (git clone).',
      shallow: 'Chạy lệnh ấy rồi gõ lại.',
    },
    partly: (why: string) =>
      `Chỉ thấy phần mới nhất của lịch sử: ${why}. Lần lưu cũ nhất dưới đây chưa chắc là lần đầu.`,
    unsaved: (files: string) => `Trên máy này còn thay đổi chưa lưu vào git: ${files}.`,
    gone: 'Thư mục này không còn trong nội dung.',
    never: 'Chưa được lưu vào git lần nào.',
    span: (first: string, last: string, times: string, people: string) =>
      `Lưu lần đầu ${first}, lần cuối ${last}; ${times} lần, ${people} người.`,
    spanPartly: (last: string, times: string, people: string) =>
      `Lưu lần cuối ${last}; thấy ${times} lần, ${people} người.`,
    legend: 'Chữ bỏ đi nằm trong [-…-], chữ thêm vào nằm trong {+…+}.',
    kinds: { added: 'thêm', changed: 'sửa', removed: 'bỏ', renamed: 'đổi tên' },
    from: (name: string) => `(trước là ${name})`,
    hidden: 'phần riêng của cơ quan hoặc chú thích có đổi, không hiện ở đây',
    unread: 'không so được chữ: có bản không đọc được',
    moreDifferences: (count: string) => `… và ${count} chỗ nữa (--verbose để xem hết)`,
  },
  translations: {
    nothing: 'Chưa có bản tin hay trang nào.',
    single: 'Trang này chỉ dùng một ngôn ngữ (mục languages trong site.yml), nên không có bản dịch.',
    since: (first: string, last: string | undefined) => (last ? `từ ${first}, sửa ${last}` : `từ ${first}`),
    unknown: 'có',
    missing: 'chưa có',
    outdated: 'cũ hơn bản gốc',
    held: { draft: 'bản nháp', pending: 'chờ duyệt', withdrawn: 'đã gỡ', approved: '' },
    summary: (all: string, count: TranslationCounts, outdated: string) =>
      [
        `${all} tin và trang: ${count.complete} đủ các ngôn ngữ`,
        `${count.missing} còn thiếu`,
        ...(count.draft === '0' ? [] : [`${count.draft} đủ tệp nhưng còn bản nháp`]),
        ...(count.pending === '0' ? [] : [`${count.pending} đủ tệp nhưng còn chờ duyệt`]),
        `${outdated} có bản dịch cũ hơn bản gốc.`,
      ].join(', '),
  },
  spell: {
    nothing: (texts: string) => `Không thấy chữ nào sai trong ${texts} bài tiếng Việt.`,
    meant: (word: string, near: string) => `“${word}” không phải tiếng Việt. Có phải ý là “${near}”?`,
    bare: (word: string) => `“${word}” thiếu dấu.`,
    unknown: (word: string) => `“${word}” không phải tiếng Việt.`,
    times: (count: string) => `(${count} chỗ trong tệp)`,
    summary: (words: string, files: string, texts: string) =>
      `${words} chữ cần xem lại trong ${files} tệp (đã đọc ${texts} bài). Tên riêng và chữ viết tắt không bị xét.`,
    ownWords: (file: string) => `Chữ nào đúng thì ghi vào ${file}, mỗi dòng một chữ: lần sau không nhắc nữa.`,
    often: (words: string) => `Gặp ở nhiều tệp: ${words}.`,
  },
  links: {
    none: 'Không có liên kết nào ra ngoài trang này.',
    offline: 'Không tới được máy chủ nào: máy này có lẽ không có mạng. Chưa ghi nhận gì.',
    broken: 'Hỏng ở ít nhất hai ngày khác nhau',
    suspected: 'Lần này không mở được; hỏi lại vào ngày khác mới coi là hỏng',
    unsure: 'Không hỏi được: mở thử bằng trình duyệt',
    moved: 'Đã chuyển hẳn sang địa chỉ khác: nên sửa',
    see: (command: string) => `Xem từng liên kết: ${command}`,
    since: (day: string) => `hỏng từ ${day}`,
    movedTo: (address: string) => `→ ${address}`,
    why: {
      status: (status: string) =>
        status === '404' || status === '410'
          ? `máy chủ trả lời ${status}: không còn trang này`
          : `máy chủ trả lời ${status}`,
      'no-host': () => 'không có máy chủ tên này',
      'no-answer': () => 'máy chủ không trả lời',
      slow: () => 'máy chủ trả lời quá chậm',
      certificate: () => 'chứng chỉ (https) không hợp lệ: trình duyệt sẽ cảnh báo',
      loop: () => 'chuyển hướng vòng quanh mãi',
      refused: (status: string) => `máy chủ từ chối chương trình tự động (${status})`,
      busy: () => 'máy chủ đang bận và bảo hỏi lại sau',
      private: () => 'chuyển hướng vào một địa chỉ của mạng nội bộ',
      offline: () => 'không tra được tên máy chủ',
    } satisfies Record<string, (status: string) => string>,
    summary: (all: string, hosts: string, broken: string) =>
      `Đã hỏi ${all} địa chỉ ở ${hosts} máy chủ: ${broken} liên kết hỏng.`,
  },
};

/** Everything that these commands say. */
export type DeskMessages = typeof vi;
