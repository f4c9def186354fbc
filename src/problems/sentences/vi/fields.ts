import type { FieldProblems } from '../../catalogue/fields.ts';
import type { Texts } from '../../problem.ts';
import { EXPECTED, inside, lastWord, meant } from './terms.ts';

/** In Vietnamese, the problems of the fields of the front matter and their values. */
export const fields: Texts<FieldProblems> = {
  'category-unknown': ({ value, allowed, near }) => [
    `Không có chuyên mục “${value}”.${meant(near)}`,
    `Dùng một mã có trong categories.yml: ${allowed}.`,
  ],
  'date-format': ({ value, near }) => [
    `“${value}” không đúng cách viết ngày.${meant(near)}`,
    'Viết theo dạng 27/04/2017, 27/04/2017 08:30 hoặc 2017-04-27 08:30.',
  ],
  'date-invalid': ({ value, near }) => [
    `“${value}” không phải là ngày có thật.${meant(near)}`,
    'Viết theo dạng 27/04/2017 hoặc 2017-04-27 00:00.',
  ],
  'date-outside-year': ({ year, folder }) => [
    `Ngày xuất bản thuộc năm ${year}, nhưng bản tin nằm trong thư mục năm ${folder}.`,
    'Kiểm tra lại ngày; nếu ngày đúng và bản tin chưa đăng, chuyển thư mục bản tin sang năm ấy.',
  ],
  'dates-contradict': ({ key, value, other, otherValue }) => [
    `“${key}” (${value}) trước “${other}” (${otherValue}).`,
    'Xem lại hai ngày và sửa ngày viết nhầm; cả hai đều đúng thì bỏ qua lưu ý này.',
  ],
  'editorial-invalid': ({ key }) => [
    `Giá trị của “${key}” không đúng (không in ra đây vì là thông tin riêng).`,
    'Số viết bằng chữ số, phần thập phân sau dấu chấm; email viết dạng ten@tenmien.vn.',
  ],
  'email-invalid': ({ value }) => [`“${value}” không phải là địa chỉ email.`, 'Viết dạng ten@tenmien.vn.'],
  'featured-contradict': () => [
    '“featured: false” nói tin không nổi bật, nhưng “featuredUntil” ghi ngày thôi nổi bật.',
    'Tin nổi bật thì xóa dòng “featured: false”; không nổi bật thì xóa dòng “featuredUntil”.',
  ],
  'field-missing': ({ key, isEmpty }) =>
    isEmpty
      ? [`Mục bắt buộc “${key}” còn để trống.`, `Viết tiếp sau dấu hai chấm: “${lastWord(key)}: …”.`]
      : key === 'imageAlt'
        ? [
            'Có hình ảnh (image) nhưng thiếu mô tả “imageAlt” cho người không nhìn thấy hình.',
            'Thêm dòng imageAlt: mô tả ngắn hình vẽ gì. Hình chỉ để trang trí thì viết imageAlt: "".',
          ]
        : [`Thiếu mục bắt buộc “${key}”.`, `Thêm dòng “${lastWord(key)}: …” ${inside(key)}.`],
  'field-type': ({ key, expected, near }) => [
    `Mục “${key}” viết chưa đúng cách.`,
    `${near ? `Viết “${lastWord(key)}: ${near}”. ` : ''}Mục này cần ${EXPECTED[expected]}.`,
  ],
  'id-duplicate': ({ id }) => [`Mã “${id}” được dùng hai lần.`, 'Đổi một trong hai mã.'],
  'key-repeated': ({ key }) => [`Mục “${key}” được viết hai lần.`, 'Giữ lại một dòng và xóa dòng kia.'],
  'key-unknown': ({ key, near }) => [
    `Không có mục nào tên “${key}”.${meant(near)}`,
    near === 'status'
      ? 'Viết “status: approved” nếu đã duyệt, “status: pending” nếu chờ duyệt. Không có dòng “status” thì bài là bản nháp và không được đăng.'
      : near === 'editorial'
        ? 'Thông tin biên tập viết ở dưới dòng “editorial:”, mỗi mục một dòng thụt vào hai dấu cách.'
        : 'Sửa tên mục cho đúng, hoặc xóa dòng này.',
  ],
  'list-too-long': ({ key, count, limit }) => [
    `Danh sách “${key}” có ${count} mục, nhiều nhất là ${limit}.`,
    `Chỉ giữ ${limit} mục trở xuống; xóa các mục viết lặp hoặc không cần.`,
  ],
  'number-range': ({ key, min, max }) => [
    `Số ở mục “${key}” nằm ngoài khoảng cho phép.`,
    `Viết một số từ ${min} đến ${max}.`,
  ],
  'related-itself': () => [
    'Bản tin tự ghi mình là tin liên quan; trang bỏ qua mục này.',
    'Xóa mã này, hoặc thay bằng mã của bản tin khác.',
  ],
  'related-unknown': ({ id, near }) => [
    `Không có bản tin “${id}”.${meant(near)}`,
    'Viết mã bản tin gồm năm và tên thư mục, ví dụ 2017/hop-phien-dau-tien.',
  ],
  'shared-field-place': ({ key, other }) => [
    `Mục “${key}” dùng chung cho cả bản tin nên phải nằm trong ${other}.`,
    `Chuyển dòng này sang ${other}.`,
  ],
  'shared-field-twice': ({ key, other }) => [
    `Mục “${key}” dùng chung cho cả bản tin nhưng có cả ở đây và trong ${other}.`,
    `Giữ dòng trong ${other} và xóa dòng này.`,
  ],
  'status-missing': ({ isEmpty }) => [
    `Bài đã đủ nhưng ${isEmpty ? 'dòng “status” còn để trống' : 'chưa có dòng “status”'}, nên vẫn là bản nháp và không được đăng.`,
    'Đã duyệt thì viết “status: approved”; chờ duyệt thì “status: pending”; còn viết tiếp thì “status: draft”.',
  ],
  'summary-long': ({ length, limit }) => [
    `Tóm tắt dài ${length} ký tự; trong danh sách chỉ hiện khoảng ${limit} ký tự đầu.`,
    `Rút gọn tóm tắt còn dưới ${limit} ký tự.`,
  ],
  'text-too-long': ({ key, length, limit }) => [
    `Mục “${key}” dài ${length} ký tự, nhiều nhất là ${limit}.`,
    `Rút gọn còn ${limit} ký tự trở xuống.`,
  ],
  'translation-missing': ({ lang }) => [
    `Chưa có bản tiếng ${lang === 'vi' ? 'Việt' : 'Anh'}.`,
    `Thêm tệp index.${lang}.md khi có bản dịch; nếu không dịch thì bỏ qua lưu ý này.`,
  ],
  'translation-outdated': ({ original }) => [
    `Bản dịch cũ hơn bản gốc (${original}).`,
    'Xem bản gốc đã sửa gì và cập nhật bản dịch.',
  ],
  'value-repeated': ({ key, value }) => [
    `Mục “${key}” có “${value}” hai lần.`,
    'Xóa một lần, hoặc sửa lại nếu định ghi điều khác.',
  ],
  'value-unknown': ({ key, value, allowed, near }) => [
    `“${value}” không dùng được cho mục “${key}”.${meant(near)}`,
    `${near ? `Viết “${lastWord(key)}: ${near}”. ` : ''}Các giá trị dùng được: ${allowed}.`,
  ],
};
