import { formatNumber } from '../../../filters/numbers.ts';
import type { FileGuise, FileProblems } from '../../catalogue/files.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

const number = (value: number) => formatNumber(value, 'vi');

const NO_HISTORY = {
  'no-git': 'máy này không có git',
  foreign: 'kho thuộc người dùng khác trên máy, nên git từ chối',
  unreadable: 'git báo lỗi với kho này',
  shallow: 'bản sao này chỉ có các lần lưu mới nhất',
} as const;

const HISTORY_REMEDY: Readonly<Record<keyof typeof NO_HISTORY, (folder: string) => string>> = {
  'no-git': () => 'Cài git (Debian, Ubuntu: apt install git; Windows: git-scm.com).',
  foreign: (folder) =>
    `Chạy git config --global --add safe.directory "${folder}" bằng người dùng chạy lệnh này.`,
  unreadable: () =>
    'Chạy git status trong thư mục này để xem lý do; thường phải sao chép lại kho (git clone).',
  shallow: () =>
    'Chạy git fetch --unshallow; trong quy trình tự động, đặt fetch-depth: 0 (GitHub) hoặc GIT_DEPTH: 0 (GitLab).',
};

/** In Vietnamese, the problems of files and folders as such. */
export const files: Texts<FileProblems> = {
  'bundle-empty': () => [
    'Thư mục này không có tệp index.vi.md hay index.en.md.',
    'Thêm tệp index.vi.md với nội dung bản tin, hoặc xóa thư mục nếu không dùng.',
  ],
  'change-address': ({ slug, other }) => [
    `Từ giờ hẹn, địa chỉ của tin sẽ đổi từ ${slug} sang ${other}; ai có địa chỉ cũ sẽ không tìm thấy tin.`,
    `Giữ địa chỉ cũ: ghi “slug: ${slug}” trong tệp này. Đổi tiêu đề không cần đổi địa chỉ.`,
  ],
  'change-edited': ({ file, name, isNow }) => [
    isNow
      ? `Tệp này đã sửa sau khi viết “${name}”, mà người đọc đang thấy bài trong tệp ấy: chỗ sửa ở đây không ai thấy.`
      : `${file} đã sửa sau khi viết tệp này: đến giờ hẹn, tệp này thay cho nó và chỗ sửa ấy sẽ mất.`,
    `Chép chỗ sửa sang “${name}” rồi lưu vào git. Không cần chép thì thêm một dòng như “# đã xem” vào phần đầu của tệp “${name}” rồi lưu.`,
  ],
  'change-hides': ({ date }) => [
    `Từ giờ hẹn đến ${date}, tin sẽ không còn trên trang: tệp thay thế ghi ngày đăng sau giờ hẹn.`,
    'Ghi “date” là ngày tin đã đăng, như trong tệp đang dùng. Giờ hẹn nằm ở tên tệp.',
  ],
  'change-without-text': ({ name, file }) => [
    `“${name}” hẹn giờ thay cho ${file}, nhưng không có tệp ${file}.`,
    `Nếu bài này chưa đăng lần nào, đổi tên tệp thành ${file}; giờ đăng ghi ở mục date.`,
  ],
  'content-missing': ({ file }) => [
    `Không tìm thấy tệp ${file} trong thư mục nội dung.`,
    'Trong thư mục của kho, chạy npx bantin init . để tạo lại tệp này theo mẫu; tệp đã có được giữ nguyên.',
  ],
  'encoding-invalid': ({ byte, offset, seems }) =>
    seems
      ? GUISES[seems]
      : [
          `Tệp không phải là UTF-8: byte ${byte} ở vị trí ${offset} không đọc được.`,
          'Mở tệp bằng trình soạn thảo, chọn “Lưu với bảng mã UTF-8” (Save with Encoding: UTF-8) rồi lưu lại.',
        ],
  'file-clash': ({ file, other }) => [
    `Tệp “${file}” sẽ được đăng cùng địa chỉ với một tệp khác (${other}).`,
    'Đổi tên một trong hai tệp cho khác hẳn nhau, không chỉ khác dấu hay chữ hoa.',
  ],
  'file-empty': ({ file, isNeeded }) => {
    if (isNeeded)
      return [
        'Tệp trống, mà trang không dựng được nếu thiếu tệp này.',
        'Lấy lại bản cũ từ git, hoặc xóa tệp rồi chạy npx bantin init . để tạo lại theo mẫu.',
      ];
    return file === undefined
      ? ['Tệp trống.', 'Viết nội dung vào tệp, hoặc xóa tệp nếu không dùng.']
      : [
          `Tệp “${file}” trống, không có gì bên trong (0 byte).`,
          'Chép lại tệp gốc vào thư mục của bản tin; có thể lần chép hoặc tải trước bị đứt giữa chừng.',
        ];
  },
  'file-heavy': ({ file, megabytes, limit }) => [
    `Tệp “${file}” nặng ${megabytes} MB, hơn ${limit} MB: người đọc dùng điện thoại khó tải, kho git phình to mãi.`,
    'Lưu PDF ở dạng nén (Minimum size, Reduce File Size), giảm cỡ ảnh bên trong, hoặc chia tệp ra.',
  ],
  'file-missing': ({ file, near }) => [
    `Không tìm thấy tệp “${file}”.${meant(near)}`,
    'Kiểm tra tên tệp (kể cả chữ hoa, chữ thường), hoặc chép tệp vào cùng thư mục với bài viết.',
  ],
  'file-name': ({ name, near, lang, isCopy, isDevice, isChange }) => {
    if (isDevice) return unportable(name);
    if (lang)
      return [
        `Trang không có tiếng ${lang === 'vi' ? 'Việt' : 'Anh'}: mục languages trong site.yml không có ${lang}, nên tệp “${name}” không được dùng.`,
        `Nếu trang cần ngôn ngữ này thì thêm ${lang} vào languages trong site.yml; nếu không thì xóa tệp.`,
      ];
    if (near)
      return [
        `Tệp “${name}” không đúng tên, nên bài viết bên trong không được đọc.`,
        `Đổi tên tệp thành ${near}. Nếu không thấy đuôi tệp, bật “Phần mở rộng tên tệp” (File name extensions) của Windows.`,
      ];
    if (isCopy)
      return [
        `Tệp “${name}” là bản chép của một bài viết.`,
        'Xóa bản chép này, hoặc chuyển nó ra ngoài thư mục nội dung; mỗi ngôn ngữ chỉ có một tệp index.vi.md hoặc index.en.md.',
      ];
    if (isChange)
      return [
        `Tên tệp “${name}” không có ngày giờ có thật, nên máy không biết khi nào tệp này thay bài đang đăng.`,
        'Ghi năm-tháng-ngày, chữ T, rồi giờ và phút bốn chữ số: index.vi.2026-12-01T0700.md.',
      ];
    return [
      `Tệp “${name}” không nằm đúng chỗ hoặc không đúng tên.`,
      'Bài viết chỉ dùng tên index.vi.md hoặc index.en.md (theo ngôn ngữ của trang), trong thư mục riêng của bản tin.',
    ];
  },
  'file-outside': ({ file, near }) => [
    `“${file}” nằm ngoài thư mục được phép, hoặc là lối tắt đến nơi khác.`,
    near
      ? `Đặt tệp vào content/assets/ và ghi ${near} (đường dẫn tính từ thư mục content).`
      : 'Chép tệp thật (không phải lối tắt) vào cùng thư mục với bài viết và chỉ ghi tên tệp, hoặc vào một thư mục con và ghi như media/anh.jpg.',
  ],
  'file-refused': ({ file, megabytes, limit }) => [
    `Tệp “${file}” nặng ${megabytes} MB; GitHub và nhiều nơi giữ mã nguồn không nhận tệp quá ${limit} MB.`,
    'Nén hoặc chia tệp; video thì đăng lên kênh của cơ quan rồi đặt liên kết trong bài.',
  ],
  'file-temporary': ({ file }) => [
    `“${file}” là tệp tạm mà Word, Excel hay LibreOffice tạo ra khi đang mở văn bản.`,
    'Đóng văn bản, rồi ghi tên tệp thật (không có ~$ ở đầu).',
  ],
  'file-too-large': ({ megabytes, limit }) => [
    `Tệp quá lớn: ${number(megabytes)} MB, nhiều nhất là ${limit} MB.`,
    'Bài viết chỉ gồm chữ; hình ảnh và tài liệu để thành tệp riêng trong cùng thư mục.',
  ],
  'file-unused': ({ files, more }) => [
    `Không bài viết nào trong thư mục này nhắc tới: ${files}${more > 0 ? ` và ${more} tệp khác` : ''}. Người đọc không thấy những tệp ấy.`,
    'Ghi tên tệp vào attachments, image hoặc trong bài viết; nếu không dùng thì xóa tệp.',
  ],
  'folder-deep': ({ name }) => [
    `Tệp trong thư mục “${name}” không đăng được: thư mục này nằm sâu hơn một cấp trong bản tin.`,
    'Chuyển các tệp lên thư mục của bản tin, hoặc vào thư mục con ngay dưới đó.',
  ],
  'folder-name': ({ name, near, isDevice }) => {
    if (isDevice) return unportable(name);
    return [
      `Tên thư mục “${name}” không đúng cách viết.`,
      near
        ? `Đổi tên thư mục thành ${near}; chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự.`
        : 'Chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự, ví dụ hop-phien-dau-tien.',
    ];
  },
  'git-unreadable': ({ why, folder }) => [
    `Không đọc được lịch sử git của nội dung: ${NO_HISTORY[why]}. Vì thế ngày sửa tin được lấy theo ngày đăng, và bản dịch cũ hơn bản gốc không được báo.`,
    HISTORY_REMEDY[why](folder),
  ],
  'lfs-pointer': ({ file }) => [
    `“${file}” chỉ là con trỏ của Git LFS: tệp thật chưa được tải về máy này.`,
    'Cài git-lfs rồi chạy git lfs pull. Trong quy trình tự động, thêm lfs: true (GitHub) hoặc bỏ GIT_LFS_SKIP_SMUDGE (GitLab).',
  ],
  'pages-removed': ({ removed, pages }) => [
    `Bản dựng này sẽ gỡ ${removed} trong ${pages} trang đang đăng, nên đã dừng lại.`,
    'Xem lại đồng hồ của máy và các thư mục vừa xóa hoặc đổi tên; nếu đúng ý, chạy lại với --allow-removals.',
  ],
  'repository-inside': ({ files }) => [
    `Thư mục này chứa tệp của kho git (${files}).`,
    'Xóa các tệp và thư mục ấy; ở đây chỉ để bài viết cùng hình ảnh, tài liệu đi kèm.',
  ],
  'text-turned': ({ sign }) => [
    `Ở đây có một ký tự ẩn đổi chiều chữ (${sign}): người đọc thấy chữ theo thứ tự khác với chữ đã viết.`,
    'Xóa chỗ này và gõ lại bằng tay; ký tự ấy thường theo vào khi chép tên tệp hoặc chép từ trang khác.',
  ],
  'year-folder': ({ name, near }) => [
    `Thư mục “${name}” không phải là một năm.`,
    near
      ? `Đổi tên thư mục thành ${near}; trong bulletins chỉ có các thư mục năm gồm bốn chữ số.`
      : 'Trong bulletins chỉ có các thư mục năm gồm bốn chữ số, ví dụ 2017.',
  ],
};

const SAVE = 'Mở tệp bằng Notepad, chọn Lưu thành (Save as), chọn Encoding: UTF-8 rồi lưu lại.';
const CONVERT = (name: string) =>
  `Chuyển mã sang Unicode bằng UniKey (Ctrl+Shift+F6, nguồn ${name}, đích Unicode), rồi lưu với bảng mã UTF-8.`;
const EXPORT = 'Mở văn bản, chép chữ vào tệp index.vi.md bằng Notepad; bản gốc để thành tệp đính kèm.';

const GUISES: Readonly<Record<FileGuise, [string, string]>> = {
  'utf-16': ['Tệp được lưu với bảng mã UTF-16 (Notepad cũ gọi là “Unicode”), không phải UTF-8.', SAVE],
  'windows-1258': ['Tệp được lưu với bảng mã Windows-1258 (“ANSI”), không phải UTF-8.', SAVE],
  tcvn3: ['Tệp có vẻ được viết bằng bảng mã TCVN3 (ABC), không phải UTF-8.', CONVERT('TCVN3 (ABC)')],
  vni: ['Tệp có vẻ được viết bằng bảng mã VNI Windows, không phải UTF-8.', CONVERT('VNI Windows')],
  zip: ['Tệp này là văn bản Word hoặc tệp nén (.docx, .zip) mang tên của một bài viết.', EXPORT],
  ole: ['Tệp này là văn bản Word hoặc Excel đời cũ (.doc, .xls) mang tên của một bài viết.', EXPORT],
  pdf: ['Tệp này là PDF mang tên của một bài viết.', EXPORT],
};
