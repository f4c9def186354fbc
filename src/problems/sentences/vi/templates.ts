import type { TemplateProblems } from '../../catalogue/templates.ts';
import type { Texts } from '../../problem.ts';
import { meant } from './terms.ts';

/** In Vietnamese, the problems of the office’s own templates. */
export const templates: Texts<TemplateProblems> = {
  'data-name': ({ name }) => [
    `“${name}” không phải là tệp dữ liệu.`,
    'Trong content/data chỉ để tệp .yml có tên gồm chữ thường không dấu, số, dấu gạch; ví dụ co-quan.yml.',
  ],
  'data-name-twice': ({ name, other }) => [
    `“${name}” và “${other}” là một tên trong mẫu trang, vì gạch nối thành gạch dưới.`,
    'Đổi tên một trong hai tệp, hoặc gộp hai danh sách vào một tệp.',
  ],
  'data-private': ({ file, id }) => [
    `Danh sách “${file}” chứa thông tin biên tập (thư điện tử hoặc ghi chú) của bản tin ${id}, và một trang riêng in ra chỗ ấy.`,
    'Xóa thông tin ấy khỏi danh sách hoặc khỏi editorial của bản tin; nếu đó là địa chỉ chung của cơ quan thì ghi địa chỉ ấy vào owner trong site.yml.',
  ],
  'template-address': ({ value, wrong }) => {
    const [what, remedy] = ADDRESS[wrong];
    return [`Địa chỉ “${value}” trong permalink ${what}.`, remedy];
  },
  'template-address-taken': ({ url, other }) => [
    `Địa chỉ ${url} đã thuộc về ${other}.`,
    'Chọn permalink khác cho mẫu trang này.',
  ],
  'template-broken': ({ said }) => [
    `Mẫu trang này không chạy được: “${said}”.`,
    'Sửa chỗ ấy trong mẫu trang; cách viết có trong hướng dẫn trang-rieng.md (thư mục node_modules/bantin/docs).',
  ],
  'template-charset': () => [
    'Trang không khai báo bảng mã nên Bantin đã thêm <meta charset="utf-8">.',
    'Tự thêm dòng ấy vào phần <head>, hoặc viết layout: site để dùng khung chung của trang tin.',
  ],
  'template-filter': ({ name, near }) => [
    `Không có bộ lọc nào tên “${name}”.${meant(near)}`,
    'Sửa tên bộ lọc; danh sách có trong hướng dẫn trang-rieng.md (thư mục node_modules/bantin/docs).',
  ],
  'template-key-page': ({ key }) => [
    `translationKey “${key}” cũng là tên một trang trong thư mục pages: trình đơn dẫn đến trang trong pages.`,
    'Hai trang ấy không phải là bản dịch của nhau; đặt tên khác cho translationKey.',
  ],
  'template-key-twice': ({ key, lang, other }) => [
    `translationKey “${key}” đã có một trang tiếng ${lang === 'vi' ? 'Việt' : 'Anh'} khác (${other}).`,
    'Mỗi ngôn ngữ chỉ có một trang với cùng translationKey; đổi tên ở một trong hai trang.',
  ],
  'template-private': ({ url, id }) => [
    `Trang ${url} mà mẫu này tạo ra chứa thông tin biên tập (thư điện tử hoặc ghi chú) của bản tin ${id}.`,
    'Xóa thông tin ấy khỏi mẫu trang; nếu đó là địa chỉ chung của cơ quan thì ghi địa chỉ ấy vào owner trong site.yml.',
  ],
  'template-unused': ({ file }) => [
    `Tệp “${file}” không được dùng đến.`,
    'Mẫu trang có đuôi .njk, .liquid hoặc .11ty.tsx; tên site dành cho khung chung của trang tin. Tệp để đăng nguyên trạng thì chuyển sang thư mục static.',
  ],
};

/** What is wrong with an address, and what to write. */
const ADDRESS = {
  outside: [
    'nằm ngoài trang tin',
    'Viết đường dẫn tính từ gốc của trang tin, không có “..”; ví dụ vi/gio-lam-viec.html.',
  ],
  letters: ['có ký tự không dùng được', 'Dùng chữ không dấu, số, dấu gạch nối; ví dụ vi/gio-lam-viec.html.'],
  name: [
    'có một tên mà không phải máy nào cũng giữ được',
    'Tên không để trống, không quá dài, không có dấu cách ở đầu hay cuối, không phải tên riêng của Windows như con, aux; ví dụ vi/gio-lam-viec.html.',
  ],
  reserved: [
    'có một tên dành cho máy chủ',
    'Tên không bắt đầu bằng dấu chấm; ngay ở gốc thì không bắt đầu bằng dấu gạch dưới và không phải functions; ví dụ vi/gio-lam-viec.html.',
  ],
  extension: ['không có đuôi tệp', 'Thêm .html hoặc dấu / ở cuối; ví dụ vi/gio-lam-viec.html.'],
} as const;
