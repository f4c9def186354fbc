import type { FileProblems } from '../../catalogue/files.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

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
  'content-missing': ({ file }) => [
    `Không tìm thấy tệp ${file} trong thư mục nội dung.`,
    'Tạo tệp này; tệp mẫu nằm trong thư mục content của Bantin.',
  ],
  'encoding-invalid': ({ byte, offset }) => [
    `Tệp không phải là UTF-8: byte ${byte} ở vị trí ${offset} không đọc được.`,
    'Mở tệp bằng trình soạn thảo, chọn “Lưu với bảng mã UTF-8” (Save with Encoding: UTF-8) rồi lưu lại.',
  ],
  'file-clash': ({ file, other }) => [
    `Tệp “${file}” sẽ được đăng cùng địa chỉ với một tệp khác (${other}).`,
    'Đổi tên một trong hai tệp cho khác hẳn nhau, không chỉ khác dấu hay chữ hoa.',
  ],
  'file-empty': () => ['Tệp trống.', 'Viết nội dung vào tệp, hoặc xóa tệp nếu không dùng.'],
  'file-missing': ({ file, near }) => [
    `Không tìm thấy tệp “${file}”.${meant(near)}`,
    'Kiểm tra tên tệp (kể cả chữ hoa, chữ thường), hoặc chép tệp vào cùng thư mục với bài viết.',
  ],
  'file-name': ({ name, isDevice }) =>
    isDevice
      ? unportable(name)
      : [
          `Tệp “${name}” không nằm đúng chỗ hoặc không đúng tên.`,
          'Bài viết chỉ dùng tên index.vi.md hoặc index.en.md (theo ngôn ngữ của trang), trong thư mục riêng của bản tin.',
        ],
  'file-outside': ({ file }) => [
    `“${file}” nằm ngoài thư mục được phép, hoặc là lối tắt đến nơi khác.`,
    'Chép tệp thật (không phải lối tắt) vào cùng thư mục với bài viết và chỉ ghi tên tệp.',
  ],
  'file-too-large': ({ megabytes, limit }) => [
    `Tệp quá lớn: ${megabytes} MB, nhiều nhất là ${limit} MB.`,
    'Bài viết chỉ gồm chữ; hình ảnh và tài liệu để thành tệp riêng trong cùng thư mục.',
  ],
  'folder-name': ({ name, isDevice }) =>
    isDevice
      ? unportable(name)
      : [
          `Tên thư mục “${name}” không đúng cách viết.`,
          'Chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự, ví dụ hop-phien-dau-tien.',
        ],
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
    'Xem lại đồng hồ của máy, mục --now và các thư mục vừa xóa hoặc đổi tên; nếu đúng ý, chạy lại với --allow-removals.',
  ],
  'repository-inside': ({ files }) => [
    `Thư mục này chứa tệp của kho git (${files}).`,
    'Xóa các tệp và thư mục ấy; ở đây chỉ để bài viết cùng hình ảnh, tài liệu đi kèm.',
  ],
  'year-folder': ({ name }) => [
    `Thư mục “${name}” không phải là một năm.`,
    'Trong bulletins chỉ có các thư mục năm gồm bốn chữ số, ví dụ 2017.',
  ],
};
