import type { ProblemTexts } from '../problem.ts';
import { files, meant, unportable } from './files.vi.ts';
import { settings } from './settings.vi.ts';
import { templates } from './templates.vi.ts';
import { EXPECTED, inside, lastWord, PARTS } from './terms.vi.ts';

/** The problems' sentences in Vietnamese: what is wrong; what to do. Written for a civil servant, not a programmer. */
export const vi: ProblemTexts = {
  ...files,
  ...settings,
  ...templates,
  'accent-contrast': ({ value, ratio }) => [
    `Màu “${value}” quá nhạt so với nền trang (tương phản ${ratio} : 1, cần ít nhất 4.5 : 1).`,
    'Chọn một màu đậm hơn, ví dụ "#9b1c1c".',
  ],
  'alias-duplicate': ({ value, other }) => [
    `Đường dẫn cũ “${value}” đã là địa chỉ của ${other}.`,
    'Nếu đó là địa chỉ mà trang tin đang dùng thì xóa dòng này; nếu được ghi hai lần (chữ hoa, chữ thường là như nhau) thì chỉ giữ một.',
  ],
  'alias-invalid': ({ value }) => [
    `“${value}” không phải là đường dẫn cũ hợp lệ.`,
    'Viết đường dẫn bắt đầu bằng dấu “/”, không có tên miền, nhiều nhất 400 ký tự, ví dụ /Lists/TinTuc/ChiTiet.aspx?ID=1817. Dấu cách viết là %20; không dùng “..”, “//”, # * < > hay tên bắt đầu, kết thúc bằng dấu chấm.',
  ],
  'alias-unsupported': ({ value, host }) => [
    `${host} không chuyển hướng được từ “${value}”: phần sau dấu “?” không có dạng tên=giá trị.`,
    `Nếu trang không đặt ở ${host} thì bỏ qua lưu ý này; nếu có, chỉ ghi phần trước dấu “?”.`,
  ],
  'attachment-type': ({ file, allowed }) => [
    `Loại tệp của “${file}” không được phép đăng.`,
    `Đổi sang một trong các loại: ${allowed}.`,
  ],
  'base-url-invalid': ({ value }) => [
    `“${value}” không dùng được làm địa chỉ của trang.`,
    'Viết https://, tên miền và nếu cần thì thư mục, không có dấu cách, “//”, “?”, “#”, ví dụ https://bantin.example.gov.vn.',
  ],
  'body-missing': () => [
    'Bài chưa có nội dung.',
    'Viết nội dung sau dòng “---” thứ hai; bản tin cũng có thể chỉ có link hoặc attachments.',
  ],
  'category-unknown': ({ value, allowed, near }) => [
    `Không có chuyên mục “${value}”.${meant(near)}`,
    `Dùng một mã có trong categories.yml: ${allowed}.`,
  ],
  'color-invalid': ({ value }) => [
    `“${value}” không phải là mã màu.`,
    'Viết dấu # và sáu chữ số thập lục phân trong dấu ngoặc kép, ví dụ "#9b1c1c".',
  ],
  'comment-unclosed': () => [
    'Ghi chú “<!--” không có dấu kết thúc “-->”, nên phần còn lại sẽ không hiện.',
    'Thêm “-->” vào cuối ghi chú, hoặc xóa ghi chú.',
  ],
  'container-unclosed': ({ name }) => [
    `Khung “::: ${name}” chưa được đóng.`,
    'Thêm một dòng chỉ gồm “:::” ở cuối khung. Khung chứa khung khác thì mở và đóng bằng bốn dấu “::::”.',
  ],
  'container-unknown': ({ name, allowed }) => [
    `Không có loại khung “${name}”.`,
    `Dùng một trong các loại: ${allowed}.`,
  ],
  'date-format': ({ value, near }) => [
    `“${value}” không đúng cách viết ngày.${meant(near)}`,
    'Viết theo dạng 27/04/2017, 27/04/2017 08:30 hoặc 2017-04-27 08:30.',
  ],
  'date-invalid': ({ value }) => [
    `“${value}” không phải là ngày có thật.`,
    'Viết theo dạng 27/04/2017 hoặc 2017-04-27 00:00.',
  ],
  'date-outside-year': ({ year, folder }) => [
    `Ngày xuất bản thuộc năm ${year}, nhưng bản tin nằm trong thư mục năm ${folder}.`,
    'Kiểm tra lại ngày; nếu ngày đúng và bản tin chưa đăng, chuyển thư mục bản tin sang năm ấy.',
  ],
  'editorial-invalid': ({ key }) => [
    `Giá trị của “${key}” không đúng (không in ra đây vì là thông tin riêng).`,
    'Số viết bằng chữ số, phần thập phân sau dấu chấm; email viết dạng ten@tenmien.vn.',
  ],
  'email-invalid': ({ value }) => [`“${value}” không phải là địa chỉ email.`, 'Viết dạng ten@tenmien.vn.'],
  'field-missing': ({ key }) =>
    key === 'imageAlt'
      ? [
          'Có hình ảnh (image) nhưng thiếu mô tả “imageAlt” cho người không nhìn thấy hình.',
          'Thêm dòng imageAlt: mô tả ngắn hình vẽ gì. Hình chỉ để trang trí thì viết imageAlt: "".',
        ]
      : [`Thiếu mục bắt buộc “${key}”.`, `Thêm dòng “${lastWord(key)}: …” ${inside(key)}.`],
  'field-type': ({ key, expected }) => [
    `Mục “${key}” viết chưa đúng cách.`,
    `Mục này cần ${EXPECTED[expected]}.`,
  ],
  'html-as-text': ({ tag }) => [
    `Mã HTML “${tag}” sẽ hiện nguyên văn cho người đọc.`,
    'Xóa mã này; dùng **đậm**, *nghiêng*, danh sách và bảng của Markdown.',
  ],
  'id-duplicate': ({ id }) => [`Mã “${id}” được dùng hai lần.`, 'Đổi một trong hai mã.'],
  'image-alt-empty': ({ file }) => [
    `Hình “${file}” không có mô tả cho người không nhìn thấy hình.`,
    `Viết mô tả vào giữa hai dấu ngoặc vuông: ![mô tả hình](${file}).`,
  ],
  'image-outside-text': ({ url }) => [
    `Hình “${url}” không nằm trong thư mục của bản tin nên sẽ không hiện.`,
    'Tải hình về, chép vào cùng thư mục với bài viết và chỉ ghi tên tệp (jpg, png hoặc webp).',
  ],
  'image-small': ({ file, width }) => [
    `Hình “${file}” chỉ rộng ${width} điểm ảnh, sẽ mờ trên màn hình lớn.`,
    'Dùng hình rộng ít nhất 800 điểm ảnh.',
  ],
  'image-large': ({ file, megapixels, megabytes }) => [
    `Hình “${file}” quá lớn: hơn ${megapixels} triệu điểm ảnh hoặc hơn ${megabytes} MB.`,
    'Thu nhỏ hình, chẳng hạn còn 2000 điểm ảnh chiều rộng, rồi lưu lại thành JPEG.',
  ],
  'image-mislabelled': ({ file, actual }) => [
    `Tệp “${file}” thật ra là hình dạng ${actual.toUpperCase()}, không đúng với đuôi tên tệp.`,
    `Đổi đuôi tên tệp thành “.${actual}”, cả ở chỗ bài viết nhắc tới tệp.`,
  ],
  'image-moving': ({ file }) => [
    `Hình “${file}” là hình động.`,
    'Lưu một khung hình thành JPEG hoặc PNG rồi dùng tệp ấy.',
  ],
  'image-unreadable': ({ file }) => [
    `Không đọc được hình “${file}”: tệp hỏng, thuộc dạng không dùng được (như HEIC của iPhone), hoặc không phải là hình.`,
    'Mở hình bằng phần mềm xem ảnh và lưu lại dạng JPEG, PNG hoặc WebP; với iPhone, chọn Cài đặt > Camera > Định dạng > Tương thích nhất trước khi chụp.',
  ],
  'lang-unknown': ({ value }) => [
    `“${value}” không phải là mã ngôn ngữ.`,
    'Dùng mã hai chữ cái, ví dụ en, fr, zh, km.',
  ],
  'link-broken': ({ url }) => [
    `Liên kết “${url}” không dẫn đến trang nào của trang tin này.`,
    'Kiểm tra lại mã bản tin (năm và tên thư mục, ví dụ 2017/hop-phien-dau-tien) hoặc địa chỉ.',
  ],
  'list-too-long': ({ key, count, limit }) => [
    `Danh sách “${key}” có ${count} mục, nhiều nhất là ${limit}.`,
    `Chỉ giữ ${limit} mục trở xuống; xóa các mục viết lặp hoặc không cần.`,
  ],
  'logo-unsafe': ({ found }) => [
    `Biểu trưng không dùng được: ${found}.`,
    'Dùng tệp SVG chỉ gồm hình vẽ, không có mã lệnh và không gọi tệp khác.',
  ],
  'menu-unknown': ({ id, near }) => [
    `Không có trang “${id}” trong thư mục pages.${meant(near)}`,
    'Viết tên thư mục của trang trong pages, hoặc xóa mục này.',
  ],
  'number-range': ({ key, min, max }) => [
    `Số ở mục “${key}” nằm ngoài khoảng cho phép.`,
    `Viết một số từ ${min} đến ${max}.`,
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
  'slug-duplicate': ({ url, other }) => [
    `Địa chỉ ${url} đã thuộc về ${other}.`,
    'Thêm hoặc sửa mục slug để mỗi trang có một địa chỉ riêng.',
  ],
  'slug-invalid': ({ value, isDevice }) =>
    isDevice
      ? unportable(value)
      : [
          `“${value}” không đúng cách viết địa chỉ.`,
          'Chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự.',
        ],
  'summary-long': ({ length, limit }) => [
    `Tóm tắt dài ${length} ký tự; trong danh sách chỉ hiện khoảng ${limit} ký tự đầu.`,
    `Rút gọn tóm tắt còn dưới ${limit} ký tự.`,
  ],
  'text-too-long': ({ key, length, limit }) => [
    `Mục “${key}” dài ${length} ký tự, nhiều nhất là ${limit}.`,
    `Rút gọn còn ${limit} ký tự trở xuống.`,
  ],
  'text-too-many': ({ what, limit }) => [
    `Bài có ${PARTS[what](limit)}.`,
    'Rút gọn, hoặc chia bài thành nhiều bản tin; bảng và danh sách dài thì đăng thành tệp đính kèm.',
  ],
  'text-unreadable': () => [
    'Bantin không đọc được tệp này: một chỗ nào đó quá dài hoặc lồng quá sâu.',
    'Chia nhỏ bài, hoặc gửi tệp cho người phụ trách kỹ thuật.',
  ],
  'timezone-unknown': ({ value }) => [
    `“${value}” không phải là tên múi giờ.`,
    'Dùng Asia/Ho_Chi_Minh cho Việt Nam.',
  ],
  'tone-marks-mixed': ({ first, second }) => [
    `Bài đặt dấu thanh theo hai cách: “${first}” và “${second}”.`,
    'Chọn một cách cho cả bài, để người đọc tìm thấy mọi chỗ.',
  ],
  'translation-missing': ({ lang }) => [
    `Chưa có bản tiếng ${lang === 'vi' ? 'Việt' : 'Anh'}.`,
    `Thêm tệp index.${lang}.md khi có bản dịch; nếu không dịch thì bỏ qua lưu ý này.`,
  ],
  'translation-outdated': ({ original }) => [
    `Bản dịch cũ hơn bản gốc (${original}).`,
    'Xem bản gốc đã sửa gì và cập nhật bản dịch.',
  ],
  'url-not-https': ({ value }) => [
    `“${value}” không bắt đầu bằng https://.`,
    'Dùng địa chỉ https của trang ấy.',
  ],
  'url-private': ({ value }) => [
    `“${value}” là địa chỉ trong mạng nội bộ, người dân không mở được.`,
    'Dùng địa chỉ công khai.',
  ],
  'url-unsafe': ({ value }) => [
    `Liên kết “${value}” không an toàn hoặc không dùng được.`,
    'Dùng địa chỉ https://…, mailto:… hoặc tel:…, mã bản tin (2017/ten-ban-tin), hoặc tên tệp trong thư mục.',
  ],
  'value-unknown': ({ key, value, allowed, near }) => [
    `“${value}” không dùng được cho mục “${key}”.${meant(near)}`,
    `Dùng một trong các giá trị: ${allowed}.`,
  ],
  'weekday-wrong': ({ written, actual }) => [
    `“${written}”: ngày ấy là ${actual.vi}.`,
    'Sửa lại thứ hoặc ngày.',
  ],
};
