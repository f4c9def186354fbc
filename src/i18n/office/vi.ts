/** A thing that is missing to go live: what it is, and what to do. `check` is how that command is typed. */
type Sentence = (params: { value: string; check: string }) => string[];

const findings = {
  'content-errors': ({ value, check }) => [
    `Nội dung có ${value} lỗi, nên chưa dựng được trang.`,
    `Xem từng lỗi bằng ${check}.`,
  ],
  'url-example': ({ value }) => [
    `Địa chỉ trang còn là địa chỉ ví dụ: ${value}`,
    'Sửa baseUrl trong content/site.yml thành địa chỉ thật, ví dụ https://bantin.tinh.gov.vn. Nếu đăng bằng GitHub Pages hay GitLab Pages, ghi host: github hoặc host: gitlab: quy trình đăng tự hỏi địa chỉ.',
  ],
  'name-example': ({ value }) => [
    `Tên trang hoặc tên cơ quan còn là tên mẫu: “${value}”.`,
    'Sửa name và owner.authority trong content/site.yml.',
  ],
  'logo-missing': () => [
    'Chưa có biểu trưng của cơ quan.',
    'Đặt tệp biểu trưng vào content/assets/ và ghi logo: assets/tên-tệp trong content/site.yml.',
  ],
  'logo-neutral': () => [
    'Biểu trưng vẫn là hình có sẵn khi tạo kho.',
    'Chép biểu trưng của cơ quan vào content/assets/. Tệp SVG thì thay logo.svg; tệp PNG, JPEG hay WebP thì sửa cả mục logo trong content/site.yml, ví dụ logo: assets/logo.png.',
  ],
  'responsible-missing': () => [
    'Chưa ghi người chịu trách nhiệm.',
    'Sửa owner.responsible trong content/site.yml: họ tên và chức vụ.',
  ],
  placeholder: ({ value }) => [
    `${value} còn chỗ chưa điền (trong ngoặc vuông).`,
    `Mở tệp, điền hoặc xóa các chỗ ${value.endsWith('.en.md') ? '[fill in …]' : '[điền …]'}.`,
  ],
  'privacy-missing': () => [
    'Chưa có trang nói về dữ liệu cá nhân của người đọc.',
    'Tạo content/pages/rieng-tu/index.vi.md, nói trang thu thập gì và không thu thập gì. Mẫu: thư mục rieng-tu trong node_modules/bantin/src/office/template/content/pages.',
  ],
  'privacy-uncounted': () => [
    'Trang có đếm lượt xem (views trong content/site.yml), nhưng chưa trang nào nói đếm thế nào.',
    'Thêm dòng privacy: true vào phần đầu của trang về quyền riêng tư (content/pages/rieng-tu/index.vi.md, cả bản tiếng Anh): cách đếm tự hiện ở cuối trang ấy.',
  ],
  'approvers-unwritten': () => [
    'Có người duyệt trong content/categories.yml (approvers), nhưng nơi giữ kho chưa biết: chưa có trong tệp CODEOWNERS.',
    'Chạy npx bantin codeowners rồi lưu CODEOWNERS vào kho.',
  ],
  'approvers-stale': () => [
    'CODEOWNERS không còn khớp với approvers trong content/categories.yml.',
    'Chạy npx bantin codeowners rồi lưu CODEOWNERS vào kho.',
  ],
  'accessibility-missing': () => [
    'Chưa có trang về khả năng tiếp cận.',
    'Tạo content/pages/kha-nang-tiep-can/index.vi.md: trang đọc được bằng cách nào, phản ánh với ai. Mẫu: thư mục kha-nang-tiep-can trong node_modules/bantin/src/office/template/content/pages.',
  ],
  'contact-missing': () => [
    'Chưa có trang liên hệ, điện thoại hay thư điện tử.',
    'Tạo content/pages/lien-he/index.vi.md, hoặc ghi owner.phone và owner.email trong content/site.yml.',
  ],
  'nothing-public': () => [
    'Chưa có tin nào để đăng.',
    'Đổi status thành approved trong ít nhất một bản tin đã đến ngày giờ.',
  ],
  'feed-id-absent': ({ value }) => [
    'Mã của tin trong các nguồn tin (feed) đang đi theo địa chỉ trang: đổi tên miền thì chương trình đọc tin báo lại mọi tin.',
    `Thêm vào content/site.yml dòng feedId: ${value} rồi giữ mãi. Nếu trang đã có người theo dõi, họ thấy lại các tin mới nhất đúng một lần.`,
  ],
  'schedule-absent': ({ value }) => [
    `${value} không có giờ chạy định kỳ: tin hẹn giờ sẽ không tự lên trang.`,
    'Thêm vào mục on: schedule: - cron: "17 * * * *"',
  ],
  'publish-absent': () => [
    'Chưa thấy tệp nào để đăng trang tự động (.github/workflows, .gitlab-ci.yml, may-chu).',
    'Chạy npx bantin init . --host github (hoặc gitlab, server): tệp đã có được giữ nguyên. Nếu đăng bằng cách khác thì bỏ qua.',
  ],
  'dependency-outside': ({ value }) => [
    `package.json lấy Bantin từ nơi nằm ngoài kho (${value}): bản sao của kho trên máy khác không cài được.`,
    'Chép tệp .tgz của Bantin vào thư mục goi/ của kho, chạy npm install ./goi/tên-tệp.tgz, rồi lưu thư mục goi/, package.json và package-lock.json vào git.',
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
  'git-empty': () => ['Kho git chưa có lần lưu nào.', 'Chạy git add --all, git commit -m "Kho bản tin mới".'],
  'git-foreign': ({ value }) => [
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
} satisfies Record<string, Sentence>;

/** What `bantin init`, `new` and `doctor` say in Vietnamese. */
export const vi = {
  ask: {
    init: 'Tạo kho bản tin của cơ quan',
    nameVi: 'Tên trang (tiếng Việt)',
    nameEn: 'Tên trang (tiếng Anh)',
    url: 'Địa chỉ công khai của trang (chưa biết thì để nguyên)',
    languages: 'Ngôn ngữ của trang',
    languagesVi: 'Tiếng Việt',
    languageEn: 'Tiếng Anh',
    languagesBoth: 'Tiếng Việt và tiếng Anh',
    host: 'Nơi đăng trang',
    hosts: {
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      server: 'Máy chủ của cơ quan (nginx)',
      none: 'Chưa chọn hoặc nơi khác',
    },
    git: 'Tạo luôn kho git và lần lưu đầu tiên?',
    choice: (question: string) => `${question} (↑/↓ để chọn, Enter để nhận)`,
    yes: 'Có',
    no: 'Không',
    wrongName: 'Tên cần ít nhất một chữ, nhiều nhất 300 ký tự.',
    wrongUrl:
      'Viết đủ https:// và tên miền, không có dấu cách, “?” hay “#”. Ví dụ: https://bantin.tinh.gov.vn',
    wrongTitle: 'Viết tiêu đề có ít nhất một chữ cái hoặc chữ số.',
    cancelled: 'Đã dừng. Chưa ghi gì.',
    section: 'Chuyên mục',
  },
  init: {
    kept: (file: string) => `Giữ nguyên (đã có): ${file}`,
    here: 'thư mục này',
    done: (count: string, folder: string) => `Đã tạo ${count} tệp trong ${folder}.`,
    nothing: (folder: string) => `Không có gì để tạo: ${folder} đã đủ các tệp.`,
    languages: (languages: string) =>
      `Không ghi --languages nên trang có ngôn ngữ: ${languages}. Muốn khác thì xóa thư mục content vừa tạo, rồi chạy lại với --languages.`,
    broken: 'package.json đã có từ trước, nhưng không phải là JSON đúng. Sửa tệp ấy, rồi chạy lại lệnh này.',
    lacking: 'Bạn cần tự thêm vào package.json:',
    unused: (options: string) =>
      `Không dùng đến ${options}, vì content/site.yml đã có và được giữ nguyên. Muốn đổi thì sửa trong tệp ấy.`,
    host: (host: string) =>
      `Bạn cần tự ghi vào content/site.yml: host: ${host} (để lệnh dựng báo trước giới hạn của nơi đó).`,
    git: {
      committed: 'Đã tạo kho git và lần lưu đầu tiên.',
      'there-already': 'Thư mục này đã nằm trong một kho git: chưa lưu gì vào đó.',
      'no-git': 'Máy chưa có git. Cài git trước (Debian: apt install git).',
      'no-identity':
        'Đã tạo kho git nhưng chưa lưu được, vì git chưa biết tên người lưu. Cách lưu có trong các việc dưới đây.',
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
      identify: 'git config --global user.name "Họ tên" && git config --global user.email "thư điện tử"',
      save: 'git add . && git commit -m "Kho bản tin mới"   (lưu cả package-lock.json)',
      lock: 'git add package-lock.json && git commit -m "Khóa phiên bản"   (sau npm install)',
    },
  },
  doctor: {
    versions: (bantin: string, node: string, git: string) => `Bantin ${bantin}, Node.js ${node}, git ${git}`,
    none: 'không có',
    site: (name: string, url: string, languages: string, host: string) =>
      `${name}: ${url}; ngôn ngữ: ${languages}; nơi đăng (host): ${host}`,
    unread: 'Chưa đọc được content/site.yml.',
    counts: (sections: string, pages: string, tally: string) =>
      `${sections} chuyên mục, ${pages} trang cố định; bản tin: ${tally}`,
    ready: 'Không thiếu gì để công bố.',
    missing: (count: string) => `Còn ${count} việc trước khi công bố:`,
    findings,
  },
};

/** What these commands say; the same in each language. */
export type OfficeMessages = Omit<typeof vi, 'doctor'> & {
  doctor: Omit<(typeof vi)['doctor'], 'findings'> & { findings: Record<FindingId, Sentence> };
};

export type FindingId = keyof typeof findings;
