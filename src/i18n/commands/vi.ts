import { usage as deskUsage } from '../desk/usage.vi.ts';
import { help } from '../help/vi.ts';
import { usage as importUsage } from '../import/usage.vi.ts';
import type { Lang } from '../language.ts';
import { usage as newUsage } from '../new/usage.vi.ts';
import { usage as previewUsage } from '../preview/usage.vi.ts';
import { usage as royaltyUsage } from '../royalties/usage.vi.ts';
import type { Usage } from '../usage-error.ts';
import { usage as viewUsage } from '../views/usage.vi.ts';

const meant = (near: string | undefined) => (near ? ` Có phải ý là “${near}”?` : '');

const usage: Usage = {
  ...newUsage,
  ...royaltyUsage,
  ...deskUsage,
  ...importUsage,
  ...viewUsage,
  ...previewUsage,
  'command-unknown': ({ name, near }, bantin) =>
    `Không có lệnh “${name}”.${meant(near)} Xem các lệnh: ${bantin('--help')}`,
  'command-otherwise': ({ name, wish }, bantin) =>
    `Không có lệnh “${name}”. ${
      {
        withdraw:
          'Gỡ một tin: ghi “status: withdrawn” trong tệp index.vi.md của tin (hẹn giờ gỡ: “withdrawFrom”), rồi lưu vào kho.',
        publish: `Đăng một tin: ghi “status: approved” trong tệp index.vi.md của tin, rồi lưu vào kho; trang dựng bằng ${bantin('build')}`,
        translate: `Bắt đầu bản dịch của một tin: ${bantin('new', '--translate', '2026/ten-tin')}. Tin nào thiếu bản dịch: ${bantin('translations')}`,
        preview: `Xem trước trên máy này: ${bantin('serve')}. Liên kết cho người khác xem tin chưa đăng: ${bantin('preview-link', '2026/ten-tin')}`,
        rename:
          'Đổi tên thư mục của tin bằng git mv, rồi ghi địa chỉ cũ vào “aliases” trong tệp của tin; tiêu đề thì sửa ngay trong tệp.',
        schedule:
          'Hẹn giờ đăng: ghi ngày giờ ở mục “date” của tin. Hẹn giờ sửa bài đang đăng: thêm tệp như index.vi.2026-12-01T0700.md.',
      }[wish]
    } Xem các lệnh: ${bantin('--help')}`,
  'option-unknown': ({ name, near }) =>
    `Lệnh này không có tùy chọn “${name}”.${meant(near)} Thêm --help để xem các tùy chọn.`,
  'option-value': ({ name }) =>
    `Tùy chọn “${name}” viết chưa đúng: thiếu giá trị hoặc thừa giá trị. Thêm --help để xem cách viết.`,
  'argument-extra': ({ value, mayBeQuoted, takesNone }) =>
    mayBeQuoted
      ? `Thừa chữ “${value}”. Tên hay tiêu đề có dấu cách thì đặt trong dấu nháy: "Họp giao ban". Thêm --help để xem cách viết.`
      : `Thừa chữ “${value}”${takesNone ? ': lệnh này chỉ nhận các tùy chọn (--…)' : ''}. Thêm --help để xem cách viết.`,
  'content-missing': ({ folder }, bantin) =>
    `Không có thư mục nội dung ${folder}. Vào thư mục của kho rồi gõ lại, hoặc tạo kho mới: ${bantin('init', 'ban-tin')}. Nội dung nằm ở nơi khác thì chỉ ra bằng --content.`,
  'now-invalid': ({ value }) =>
    `“${value}” không dùng được cho --now. Viết ngày giờ có múi giờ, ví dụ 2026-11-20T08:00:00+07:00.`,
  'base-url-invalid': ({ value }) =>
    `“${value}” không dùng được cho --base-url. Viết dạng https://bantin.example.gov.vn`,
  'lang-invalid': ({ value }) => `“${value}” không dùng được cho --lang. Viết vi hoặc en.`,
  'port-invalid': ({ value }) => `“${value}” không phải là số cổng. Viết một số từ 0 đến 65535.`,
  'port-taken': ({ from, to }) =>
    `Các cổng từ ${from} đến ${to} đều đang bận. Đóng chương trình đang dùng chúng, hoặc chọn cổng khác bằng --port.`,
  'shard-invalid': ({ value }) =>
    `“${value}” không dùng được cho --shard. Viết phần thứ mấy trên số phần, ví dụ 3/8.`,
  'summary-of-part': () =>
    'Không dùng --summary cùng --shard: một phần không biết cả trang vừa có gì mới. Bỏ một trong hai; cần bản tóm tắt thì dựng cả trang một lần.',
  'explain-unknown': ({ value, near }) =>
    `Không có bản tin hay trang nào là “${value}”.${meant(near)} Viết mã bản tin (2017/tptm) hoặc địa chỉ trang (/vi/).`,
  'parts-missing': ({ folder }, bantin) =>
    `Không có phần nào của trang trong ${folder}. Dựng từng phần bằng ${bantin('build', '--shard')}, rồi chỉ ra thư mục bằng --parts.`,
  'parts-incomplete': ({ missing, count }, bantin) =>
    `Thiếu phần ${missing} trong ${count} phần. Dựng thêm bằng ${bantin('build', '--shard')}, rồi ghép lại.`,
  'parts-differ': ({ folder }) =>
    `${folder} là phần của một trang khác: nội dung, cấu hình, mã hoặc giờ dựng không giống các phần kia. Dựng lại mọi phần từ cùng một lần lưu, với cùng --now.`,
  'parts-damaged': ({ file }) => `${file} bị thiếu hoặc hỏng. Dựng lại phần chứa tệp này.`,
  'url-invalid': ({ value }) => `“${value}” không dùng được cho --url. Viết dạng https://bantin.tinh.gov.vn`,
  'languages-invalid': ({ value }) =>
    `“${value}” không dùng được cho --languages. Viết vi, en hoặc vi,en (ngôn ngữ đầu là ngôn ngữ chính).`,
  'host-invalid': ({ value, hosts, isKnown }) =>
    isKnown
      ? `Chưa có tệp viết sẵn cho ${value}. Viết --host none, rồi ghi host: ${value} vào content/site.yml; cách cài đặt có trong dang-web.md.`
      : `“${value}” không dùng được cho --host. Viết một trong: ${hosts}.`,
  'host-name-invalid': ({ value }) =>
    `“${value}” không dùng được cho --host. Viết tên máy hoặc địa chỉ, không có http:// và cổng, ví dụ --host 192.168.1.20`,
  'name-invalid': ({ value }) => `“${value}” không dùng được làm tên: cần từ 1 đến 300 ký tự.`,
  'not-terminal': () =>
    'Không hỏi được ở đây vì không phải cửa sổ dòng lệnh. Thêm --yes để lấy giá trị có sẵn, hoặc ghi các tùy chọn (xem --help).',
  'init-on-file': ({ folder }, bantin) =>
    `“${folder}” là một tệp. Đặt tên khác cho thư mục của kho: ${bantin('init', 'ban-tin')}`,
  'init-no-folder': ({ folder, code }, bantin) =>
    `Không tạo được thư mục ${folder} (${code}). Chọn nơi khác mà bạn được ghi, ví dụ: ${bantin('init', 'ban-tin')}`,
  'init-in-bantin': ({ folder }, bantin) =>
    `${folder} là thư mục của chính Bantin. Chọn thư mục khác, ví dụ: ${bantin('init', '../ban-tin')}`,
  'place-unknown': ({ value, near, command }, bantin) =>
    `Không có “${value}” trong nội dung.${meant(near)} Viết mã bản tin hoặc đường dẫn, ví dụ: ${bantin(command, '2026/ten-tin')}`,
  'output-nowhere': ({ file, folder }) =>
    `Không ghi được ${file}: chưa có thư mục ${folder}. Tạo thư mục ấy trước, hoặc ghi tên khác.`,
  'output-foreign': ({ folder }) =>
    `Thư mục ${folder} có tệp không do Bantin tạo nên không ghi vào đó, để khỏi mất tệp. Chọn thư mục khác, hoặc tự dọn trống thư mục này.`,
  'output-not-folder': ({ folder }) =>
    `${folder} là một tệp, không phải thư mục. Chọn nơi khác bằng --output.`,
  'drafts-published': ({ folder }, bantin) =>
    `Không ghi bản nháp và tin chưa đến giờ vào ${folder}, vì đó là nơi để đăng. Chọn nơi khác bằng --output, hoặc xem bằng ${bantin('serve')}.`,
  'output-holds-content': ({ folder }) =>
    `Không thể ghi trang vào ${folder}: thư mục này chứa hoặc nằm trong nội dung, bộ đệm hay mã nguồn. Chọn nơi khác bằng --output.`,
};

/** What commands say in Vietnamese. */
export const vi = {
  error: 'lỗi',
  warning: 'lưu ý',
  usage,
  machine: (code: string, path: string, message: string) => `Máy gặp trục trặc (${code}) ${path}: ${message}`,
  contentChanged: (place: string) => `${place} vừa đổi trong lúc đang đọc. Chưa ghi gì: xin dựng lại.`,
  lockLost:
    'Máy đã ngủ hoặc lần dựng này đã ngừng quá lâu, và một lần dựng khác đã nhận nơi ghi trang này. Lần này chưa ghi gì: xin dựng lại.',
  bug: 'Bantin gặp lỗi của chính nó. Nội dung của bạn không sao và trang đang đăng không đổi. Xin gửi đoạn sau cho người quản trị:',
  stages: {
    read: 'Đọc',
    import: 'Nhập',
    images: 'Chuẩn bị hình',
    render: 'Dựng trang',
    files: 'Tạo nguồn tin, dữ liệu và ảnh',
    links: 'Hỏi liên kết',
    search: 'Lập chỉ mục tìm kiếm',
    logs: 'Đọc nhật ký (MB)',
  },
  reasons: {
    first: 'dựng mới: chưa có lần dựng trước để so',
    new: 'dựng mới: trang này chưa có ở lần dựng trước',
    missing: 'dựng lại: tệp không còn ở nơi ghi trang',
    code: 'dựng lại: mã nguồn hoặc thư viện đã đổi',
    settings: 'dựng lại: cấu hình, chuyên mục hoặc trình đơn đã đổi',
    own: 'dựng lại: nội dung của chính trang này đã đổi',
    others: 'dựng lại: một tin khác có tên trên trang này đã đổi',
    same: 'giữ nguyên: không có gì đổi',
    draft: 'không có trang: tin còn là bản nháp (status: draft)',
    pending: 'không có trang: tin đang chờ duyệt (status: pending)',
    scheduled: 'không có trang: chưa đến ngày giờ ở mục date',
    unstatused:
      'không có trang: tin chưa có dòng status, nên còn là bản nháp; đã duyệt thì thêm dòng status: approved',
    unreadable: 'không có trang: tệp của tin không đọc được',
  },
  merged: (parts: string, files: string, tally: string) =>
    `Đã ghép ${parts} phần, ${files} tệp; đủ và đúng như dựng một lần: ${tally}.`,
  waiting: (owner: string) => `Một lần dựng khác đang chạy (tiến trình ${owner}). Đang chờ…`,
  built: (tally: string, pages: string, unchanged: string, removed: string, seconds: string) =>
    `Xong: ${tally}; ${pages} trang mới hoặc đổi, ${unchanged} trang không đổi, ${removed} trang bỏ đi; ${seconds} giây.`,
  builtTo: (folder: string) => `Trang nằm trong ${folder}`,
  recorded: (count: string, isFailed: boolean) =>
    isFailed
      ? `Không ghi được ${count} địa chỉ mới vào published.txt: thư mục nội dung chỉ cho đọc. Chạy build trên máy của người biên tập rồi lưu tệp ấy vào git.`
      : `Đã ghi ${count} địa chỉ mới vào published.txt; nhớ lưu tệp ấy vào git.`,
  exampleUrl: (url: string) =>
    `Địa chỉ trang còn là địa chỉ mẫu (${url}): trước khi đăng, ghi địa chỉ thật vào mục baseUrl trong site.yml.`,
  viewsDamaged: (file: string, before: string | undefined) =>
    `Không đọc được sổ đếm lượt xem ${file}: trang vẫn dựng, nhưng không có số lượt xem và phần “đọc nhiều” theo sổ ấy. ${
      before === undefined
        ? 'Lấy tệp ấy từ bản sao lưu rồi dựng lại.'
        : `Lấy lại bản ngay trước: đổi tên ${before} thành tên tệp ấy, rồi dựng lại.`
    }`,
  clockBehind: (last: string) =>
    `Đồng hồ của máy chậm hơn lần dựng trước (${last}): xem lại ngày giờ của máy, vì tin hiện theo đồng hồ này.`,
  warningsHint: (count: string, check: string) => `${count} lưu ý. Xem bằng: ${check}`,
  failed: (errors: string) => `${errors} lỗi. Chưa ghi gì: trang đang có không thay đổi.`,
  untranslated: (lang: Lang, count: string, command: string) =>
    `Chưa có bản tiếng ${lang === 'vi' ? 'Việt' : 'Anh'}: ${count} tin và trang. Xem từng bản: ${command}`,
  checked: (errors: string, warnings: string, bulletins: string, tally: string) =>
    `${errors} lỗi, ${warnings} lưu ý trong ${bulletins} bản tin. Trong đó: ${tally}.`,
  allGood: (bulletins: string, tally: string) =>
    `Không có lỗi nào trong ${bulletins} bản tin. Trong đó: ${tally}.`,
  tally: {
    none: 'chưa có tin nào',
    published: (count: string) => `${count} tin đăng`,
    drafts: (count: string) => `${count} bản nháp`,
    pending: (count: string) => `${count} chờ duyệt`,
    scheduled: (count: string, next: string) =>
      count === '1' ? `1 hẹn giờ: ${next}` : `${count} hẹn giờ, sớm nhất ${next}`,
    withdrawn: (count: string) => `${count} đã gỡ`,
    faulty: (count: string) => `${count} có lỗi`,
    change: (next: string) => `tin đổi hoặc gỡ theo giờ sớm nhất ${next}`,
  },
  waitingNames: {
    drafts: 'bản nháp',
    pending: 'chờ duyệt',
    scheduled: 'hẹn giờ',
    held: 'đã đăng nhưng còn giữ lại một ngôn ngữ',
    changing: 'đổi hoặc gỡ theo giờ',
    replaced: 'đã thay theo giờ (muốn sửa thì sửa tệp này; bantin fix đưa nó vào chỗ tệp cũ)',
    more: (count: string) => ` và ${count} nữa`,
  },
  serving: (url: string) => `Xem trang tại ${url} (dừng: Ctrl+C)`,
  serveStarts: 'Đang dựng bản xem thử; lần đầu có thể mất vài phút (dừng: Ctrl+C)',
  portBusy: (wanted: string, port: string) => `Cổng ${wanted} đang bận, dùng cổng ${port}.`,
  leftOut: (count: string) => `${count} tin hoặc trang có lỗi, chưa dựng; các trang khác vẫn xem được.`,
  lastPages: 'Bản xem thử giữ các trang của lần dựng trước cho đến khi sửa xong.',
  rebuilding: 'Có thay đổi, đang dựng lại…',
  previewBuilt: (seconds: string, tally: string) => `Đã dựng bản xem thử trong ${seconds} giây: ${tally}.`,
  brokenPage: {
    title: 'Chưa dựng được trang',
    hint: 'Sửa các lỗi dưới đây rồi lưu tệp; trang này tự tải lại.',
  },
  faultyPage: {
    title: 'Tin hoặc trang này có lỗi',
    hint: 'Sửa các lỗi dưới đây rồi lưu tệp; trang này tự tải lại. Các trang khác vẫn xem được.',
    home: 'Về trang chủ của bản xem thử',
  },
  waitingPage: {
    title: 'Đang dựng bản xem thử…',
    hint: 'Trang này tự tải lại khi dựng xong. Lần đầu có thể mất vài phút.',
  },
  panel: {
    name: 'Bản xem thử',
    failure: 'lần dựng vừa rồi không thành',
    errors: (count: string) => `${count} lỗi trong nội dung`,
    warnings: (count: string) => `${count} lưu ý ở trang này`,
    more: (count: string) => `Và ${count} chỗ khác; xem ở cửa sổ dòng lệnh.`,
    close: 'Đóng',
    closeName: 'Đóng thông báo của bản xem thử',
  },
  help,
};

/** Everything that commands say to the person at the terminal, problems of the content aside. */
export type CommandMessages = typeof vi;
