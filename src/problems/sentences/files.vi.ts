import type { ProblemTexts } from '../problem.ts';
import { hosts } from './hosts.vi.ts';
import { statics } from './static.vi.ts';

export const meant = (near: string | undefined) => (near ? ` Có phải ý là “${near}”?` : '');

/** For names that a disk of Windows cannot hold. */
export const unportable = (name: string): [string, string] => [
  `Máy chạy Windows không giữ được tên “${name}”.`,
  'Đổi tên: thêm một từ (con-em thay cho con); tránh < > : " | ? * và dấu chấm, dấu cách ở cuối tên.',
];

/** In Vietnamese, the problems of files as such and of how their fields are written down; see `problems.vi.ts`. */
export const files = {
  ...hosts,
  ...statics,
  'audio-unreadable': ({ file }) => [
    `Không mở được bản ghi âm “${file}”.`,
    'Kiểm tra xem tệp có nghe được không, rồi lưu lại thành MP3.',
  ],
  'bundle-empty': () => [
    'Thư mục này không có tệp index.vi.md hay index.en.md.',
    'Thêm tệp index.vi.md với nội dung bản tin, hoặc xóa thư mục nếu không dùng.',
  ],
  'conflict-marks': () => [
    'Tệp còn dấu xung đột của git (<<<<<<<, >>>>>>>): có hai bản khác nhau của cùng một đoạn.',
    'Giữ lại bản đúng, xóa bản kia và xóa các dòng dấu; nếu không chắc, hỏi người sửa cùng.',
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
  'front-matter-fence': ({ found }) => [
    `Dòng “${found}” phải là “---”, không có gì khác.`,
    'Sửa dòng này thành đúng ba dấu gạch nối.',
  ],
  'front-matter-map': () => [
    'Phần thông tin này không có dạng “tên: giá trị”.',
    'Viết mỗi mục một dòng, có dấu cách sau dấu hai chấm, ví dụ “title: Họp phiên đầu tiên”.',
  ],
  'front-matter-pasted': () => [
    'Phần đầu tệp (tiêu đề, trạng thái, thông tin biên tập…) bị dán thêm vào trong nội dung, người đọc sẽ thấy.',
    'Xóa các dòng ấy khỏi nội dung; mỗi tệp chỉ có một phần đầu, giữa hai dòng “---” đầu tiên.',
  ],
  'front-matter-start': () => [
    'Tệp phải bắt đầu bằng dòng “---”.',
    'Xóa mọi thứ đứng trước dòng “---” đầu tiên, kể cả dòng trống và dấu cách; nếu chưa có thì thêm vào.',
  ],
  'front-matter-unclosed': () => [
    'Phần thông tin đầu tệp chưa được đóng.',
    'Thêm một dòng “---” sau mục cuối cùng, trước nội dung bài viết.',
  ],
  'key-repeated': ({ key }) => [`Mục “${key}” được viết hai lần.`, 'Giữ lại một dòng và xóa dòng kia.'],
  'key-unknown': ({ key, near }) => [
    `Không có mục nào tên “${key}”.${meant(near)}`,
    'Sửa tên mục cho đúng, hoặc xóa dòng này.',
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
  'yaml-colon': () => [
    'Giá trị có dấu hai chấm nên không đọc được.',
    'Đặt cả giá trị trong dấu ngoặc kép: title: "Thông báo: lịch nghỉ lễ".',
  ],
  'yaml-invalid': () => [
    'Không đọc được phần thông tin từ dòng này.',
    'Viết mỗi mục một dòng dạng “tên: giá trị”, có dấu cách sau dấu hai chấm; dòng con thụt vào hai dấu cách.',
  ],
  'yaml-quote': () => [
    'Giá trị có ký tự đặc biệt ở đây nên không đọc được.',
    'Đặt cả giá trị trong dấu ngoặc kép, ví dụ "@…", "*…" hoặc "[…]"; giá trị có sẵn dấu " thì dùng dấu nháy đơn: \'…\'.',
  ],
  'yaml-tab': () => ['Dòng này thụt vào bằng phím Tab.', 'Thay phím Tab bằng hai dấu cách.'],
  'yaml-unclosed': () => ['Thiếu dấu đóng ngoặc.', 'Kiểm tra các cặp dấu " ", \' \', [ ] và { } từ chỗ này.'],
} satisfies Partial<ProblemTexts>;
