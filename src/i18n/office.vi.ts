/** What `bantin init`, `new` and `doctor` say in Vietnamese. */
export const vi = {
  ask: {
    init: 'Tạo kho bản tin của cơ quan',
    nameVi: 'Tên trang (tiếng Việt)',
    nameEn: 'Tên trang (tiếng Anh)',
    url: 'Địa chỉ công khai của trang (chưa biết thì để nguyên)',
    languages: 'Ngôn ngữ của trang',
    languagesVi: 'Tiếng Việt',
    languagesBoth: 'Tiếng Việt và tiếng Anh',
    host: 'Nơi đăng trang',
    hosts: {
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      server: 'Máy chủ của cơ quan (nginx)',
      none: 'Chưa chọn hoặc nơi khác',
    },
    git: 'Tạo luôn kho git và lần lưu đầu tiên?',
    wrong: 'Chưa dùng được. Viết lại như ví dụ trong ngoặc.',
    cancelled: 'Đã dừng. Chưa ghi gì.',
    new: 'Tạo bản tin mới',
    title: 'Tiêu đề',
    section: 'Chuyên mục',
    language: 'Ngôn ngữ của bài',
  },
  init: {
    kept: (file: string) => `Giữ nguyên (đã có): ${file}`,
    done: (count: string, folder: string) => `Đã tạo ${count} tệp trong ${folder}.`,
    nothing: (folder: string) => `Không có gì để tạo: ${folder} đã đủ các tệp.`,
    scripts:
      'package.json đã có từ trước. Tự thêm vào đó: phần phụ thuộc "bantin" và các lệnh build, serve, check, fix, new.',
    git: {
      committed: 'Đã tạo kho git và lần lưu đầu tiên.',
      'there-already': 'Thư mục này đã nằm trong một kho git: chưa lưu gì vào đó.',
      'no-git': 'Máy chưa có git. Cài git rồi chạy: git init',
      'no-identity':
        'Đã tạo kho git nhưng chưa lưu được, vì git chưa biết tên người lưu. Chạy: git config --global user.name "Họ tên", git config --global user.email "thư điện tử", rồi git commit.',
    },
    commit: 'Kho bản tin mới',
    next: 'Việc tiếp theo:',
    steps: {
      enter: (folder: string) => `cd ${folder}`,
      install: 'npm install',
      serve: 'npm run serve      (xem trang tại http://localhost:8080/)',
      fill: 'Điền thông tin cơ quan trong content/site.yml và các chỗ [điền …] trong content/pages/',
      doctor: 'npx bantin doctor  (cho biết còn thiếu gì trước khi công bố)',
      commit: 'git init && git add --all && git commit -m "Kho bản tin mới"   (lưu cả package-lock.json)',
      lock: 'git add package-lock.json && git commit -m "Khóa phiên bản"   (sau npm install)',
    },
  },
  new: {
    made: (file: string) => `Đã tạo ${file}`,
    next: 'Viết nội dung vào tệp đó, xem bằng serve, rồi đổi status thành approved để đăng.',
  },
  doctor: {
    versions: (bantin: string, node: string, git: string) => `Bantin ${bantin}, Node.js ${node}, git ${git}`,
    none: 'không có',
    site: (name: string, url: string, languages: string, host: string) =>
      `${name}: ${url}; ngôn ngữ: ${languages}; nơi đăng (host): ${host}`,
    counts: (sections: string, pages: string, bulletins: string) =>
      `${sections} chuyên mục, ${pages} trang tĩnh, ${bulletins} bản tin`,
    ready: 'Không thiếu gì để công bố.',
    missing: (count: string) => `Còn ${count} việc trước khi công bố:`,
    findings: {
      'content-errors': ({ value, check }: { value: string; check: string }) => [
        `Nội dung có ${value} lỗi, nên chưa dựng được trang.`,
        `Xem từng lỗi bằng ${check}.`,
      ],
      'url-example': ({ value }: { value: string }) => [
        `Địa chỉ trang còn là địa chỉ ví dụ: ${value}`,
        'Sửa baseUrl trong content/site.yml thành địa chỉ thật, ví dụ https://bantin.tinh.gov.vn. Trên GitHub Pages, lệnh dựng tự hỏi địa chỉ.',
      ],
      'logo-missing': () => [
        'Chưa có biểu trưng của cơ quan.',
        'Đặt tệp biểu trưng vào content/assets/ và ghi logo: assets/tên-tệp trong content/site.yml.',
      ],
      'logo-neutral': () => [
        'Biểu trưng vẫn là hình có sẵn khi tạo kho.',
        'Thay tệp content/assets/logo.svg bằng biểu trưng của cơ quan.',
      ],
      'responsible-missing': () => [
        'Chưa ghi người chịu trách nhiệm.',
        'Sửa owner.responsible trong content/site.yml: họ tên và chức vụ.',
      ],
      placeholder: ({ value }: { value: string }) => [
        `${value} còn chỗ chưa điền (trong ngoặc vuông).`,
        'Mở tệp, điền hoặc xóa các chỗ [điền …].',
      ],
      'privacy-missing': () => [
        'Chưa có trang nói về dữ liệu cá nhân của người đọc.',
        'Tạo content/pages/rieng-tu/index.vi.md, nói trang thu thập gì và không thu thập gì.',
      ],
      'accessibility-missing': () => [
        'Chưa có trang về khả năng tiếp cận.',
        'Tạo content/pages/kha-nang-tiep-can/index.vi.md: trang đọc được bằng cách nào, phản ánh với ai.',
      ],
      'contact-missing': () => [
        'Chưa có trang liên hệ, điện thoại hay thư điện tử.',
        'Tạo content/pages/lien-he/index.vi.md, hoặc ghi owner.phone và owner.email trong content/site.yml.',
      ],
      'nothing-public': () => [
        'Chưa có tin nào để đăng.',
        'Đổi status thành approved trong ít nhất một bản tin đã đến ngày giờ.',
      ],
      'feed-id-absent': ({ value }: { value: string }) => [
        'Mã của tin trong các nguồn tin (feed) đang đi theo địa chỉ trang: đổi tên miền thì chương trình đọc tin báo lại mọi tin.',
        `Thêm vào content/site.yml dòng feedId: ${value} rồi giữ mãi. Nếu trang đã có người theo dõi, họ thấy lại các tin mới nhất đúng một lần.`,
      ],
      'schedule-absent': ({ value }: { value: string }) => [
        `${value} không có giờ chạy định kỳ: tin hẹn giờ sẽ không tự lên trang.`,
        'Thêm vào mục on: schedule: - cron: "17 * * * *"',
      ],
      'publish-absent': () => [
        'Chưa thấy tệp nào để đăng trang tự động (.github/workflows, .gitlab-ci.yml, may-chu).',
        'Chạy npx bantin init . --host github (hoặc gitlab, server): tệp đã có được giữ nguyên. Nếu đăng bằng cách khác thì bỏ qua.',
      ],
      'lock-missing': () => [
        'Chưa có package-lock.json: máy dựng trang sẽ không cài được.',
        'Chạy npm install, rồi lưu tệp đó vào git.',
      ],
      'git-no-git': () => [
        'Máy này không có git: không biết tin sửa lần cuối khi nào.',
        'Cài git (Debian: apt install git).',
      ],
      'git-no-repository': () => [
        'Thư mục này chưa là kho git.',
        'Chạy git init, git add --all, git commit -m "Kho bản tin mới".',
      ],
      'git-empty': () => [
        'Kho git chưa có lần lưu nào.',
        'Chạy git add --all, git commit -m "Kho bản tin mới".',
      ],
      'git-foreign': ({ value }: { value: string }) => [
        'git từ chối đọc kho này vì kho thuộc người dùng khác trên máy.',
        `Chạy git config --global --add safe.directory "${value}"`,
      ],
      'git-unreadable': () => [
        'git không đọc được kho này.',
        'Chạy git status trong thư mục này để xem lý do; thường phải sao chép lại kho (git clone).',
      ],
      'git-shallow': () => [
        'Kho git chỉ có các lần lưu mới nhất, nên ngày sửa của tin không đúng.',
        'Chạy git fetch --unshallow; trong quy trình tự động, đặt fetch-depth: 0 (GitHub) hoặc GIT_DEPTH: 0 (GitLab).',
      ],
    },
  },
};

/** A thing that is missing to go live: what it is, and what to do. */
type Sentence<Params> = (params: Params) => string[];

/** What these commands say; the same in each language. */
export type OfficeMessages = Omit<typeof vi, 'doctor'> & {
  doctor: Omit<(typeof vi)['doctor'], 'findings'> & {
    findings: Record<FindingId, Sentence<{ value: string; check: string }>>;
  };
};

export type FindingId = keyof (typeof vi)['doctor']['findings'];
