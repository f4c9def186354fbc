import type { Expected } from '../content/problem.ts';
import type { ProblemTexts } from './problems.ts';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'một dòng chữ',
  list: 'một danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
  map: 'các dòng con thụt vào, dạng “tên: giá trị”',
  boolean: '“true” (có) hoặc “false” (không)',
  whole: 'một số nguyên, chỉ gồm chữ số, ví dụ 1817',
  decimal: 'một số, phần thập phân sau dấu chấm, ví dụ 1.5',
  textOrList: 'một dòng chữ, hoặc một danh sách các dòng chữ',
  localized: 'một dòng chữ, hoặc hai dòng con “vi:” và “en:”',
};

const meant = (near: string | undefined) => (near ? ` Có phải ý là “${near}”?` : '');

/** The problems' sentences in Vietnamese: what is wrong; what to do. Written for a civil servant, not a programmer. */
export const vi: ProblemTexts = {
  'accent-contrast': ({ value, ratio }) => [
    `Màu “${value}” quá nhạt so với nền trang (tương phản ${ratio} : 1, cần ít nhất 4.5 : 1).`,
    'Chọn một màu đậm hơn, ví dụ "#9b1c1c".',
  ],
  'alias-duplicate': ({ value, other }) => [
    `Đường dẫn cũ “${value}” đã được dùng cho bản tin ${other}.`,
    'Giữ đường dẫn này ở một bản tin thôi và xóa ở bản tin kia.',
  ],
  'alias-invalid': ({ value }) => [
    `“${value}” không phải là đường dẫn cũ hợp lệ.`,
    'Viết đường dẫn bắt đầu bằng dấu “/”, không có tên miền, ví dụ /Lists/TinTuc/ChiTiet.aspx?ID=1817.',
  ],
  'attachment-type': ({ file, allowed }) => [
    `Loại tệp của “${file}” không được phép đăng.`,
    `Đổi sang một trong các loại: ${allowed}.`,
  ],
  'body-missing': () => [
    'Bản tin chưa có nội dung.',
    'Viết nội dung sau dòng “---” thứ hai, hoặc thêm link hay attachments.',
  ],
  'bundle-empty': () => [
    'Thư mục này không có tệp index.vi.md hay index.en.md.',
    'Thêm tệp index.vi.md với nội dung bản tin, hoặc xóa thư mục nếu không dùng.',
  ],
  'category-unknown': ({ value, allowed, near }) => [
    `Không có chuyên mục “${value}”.${meant(near)}`,
    `Dùng một mã có trong categories.yml: ${allowed}.`,
  ],
  'color-invalid': ({ value }) => [
    `“${value}” không phải là mã màu.`,
    'Viết dấu # và sáu chữ số thập lục phân trong dấu ngoặc kép, ví dụ "#9b1c1c".',
  ],
  'container-unclosed': ({ name }) => [
    `Khung “::: ${name}” chưa được đóng.`,
    'Thêm một dòng chỉ gồm “:::” ở cuối khung.',
  ],
  'container-unknown': ({ name, allowed }) => [
    `Không có loại khung “${name}”.`,
    `Dùng một trong các loại: ${allowed}.`,
  ],
  'content-missing': ({ file }) => [
    `Không tìm thấy tệp ${file} trong thư mục nội dung.`,
    'Tạo tệp này; tệp mẫu nằm trong thư mục content của Bantin.',
  ],
  'date-format': ({ value }) => [
    `“${value}” không đúng cách viết ngày.`,
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
  'encoding-invalid': ({ byte, offset }) => [
    `Tệp không phải là UTF-8: byte ${byte} ở vị trí ${offset} không đọc được.`,
    'Mở tệp bằng trình soạn thảo, chọn “Lưu với bảng mã UTF-8” (Save with Encoding: UTF-8) rồi lưu lại.',
  ],
  'field-missing': ({ key }) =>
    key === 'imageAlt'
      ? [
          'Có hình ảnh (image) nhưng thiếu mô tả “imageAlt” cho người không nhìn thấy hình.',
          'Thêm dòng imageAlt: mô tả ngắn hình vẽ gì. Hình chỉ để trang trí thì viết imageAlt: "".',
        ]
      : [`Thiếu mục bắt buộc “${key}”.`, `Thêm dòng “${key}: …” vào phần giữa hai dòng “---”.`],
  'field-type': ({ key, expected }) => [
    `Mục “${key}” viết chưa đúng cách.`,
    `Mục này cần ${EXPECTED[expected]}.`,
  ],
  'file-clash': ({ file, other }) => [
    `Tệp “${file}” sẽ được đăng cùng địa chỉ với một tệp khác (${other}).`,
    'Đổi tên một trong hai tệp cho khác hẳn nhau, không chỉ khác dấu hay chữ hoa.',
  ],
  'file-empty': () => ['Tệp trống.', 'Viết bản tin vào tệp, hoặc xóa tệp nếu không dùng.'],
  'file-missing': ({ file, near }) => [
    `Không tìm thấy tệp “${file}” trong thư mục của bản tin.${meant(near)}`,
    'Kiểm tra tên tệp (kể cả chữ hoa, chữ thường), hoặc chép tệp vào cùng thư mục với bài viết.',
  ],
  'file-name': ({ name }) => [
    `Tệp “${name}” không nằm đúng chỗ hoặc không đúng tên.`,
    'Bài viết chỉ dùng tên index.vi.md hoặc index.en.md (theo ngôn ngữ của trang), trong thư mục riêng của bản tin.',
  ],
  'file-outside': ({ file }) => [
    `“${file}” nằm ngoài thư mục của bản tin.`,
    'Chép tệp thật (không phải lối tắt) vào cùng thư mục với bài viết và chỉ ghi tên tệp.',
  ],
  'file-too-large': ({ megabytes, limit }) => [
    `Tệp quá lớn: ${megabytes} MB, nhiều nhất là ${limit} MB.`,
    'Bài viết chỉ gồm chữ; hình ảnh và tài liệu để thành tệp riêng trong cùng thư mục.',
  ],
  'folder-name': ({ name }) => [
    `Tên thư mục “${name}” không đúng cách viết.`,
    'Chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự, ví dụ hop-phien-dau-tien.',
  ],
  'front-matter-fence': ({ found }) => [
    `Dòng “${found}” phải là “---”, không có gì khác.`,
    'Sửa dòng này thành đúng ba dấu gạch nối.',
  ],
  'front-matter-map': () => [
    'Phần giữa hai dòng “---” không có dạng “tên: giá trị”.',
    'Viết mỗi mục một dòng, ví dụ “title: Họp phiên đầu tiên”.',
  ],
  'front-matter-start': () => [
    'Tệp phải bắt đầu bằng dòng “---”.',
    'Xóa mọi thứ đứng trước dòng “---” đầu tiên, kể cả dòng trống và dấu cách; nếu chưa có thì thêm vào.',
  ],
  'front-matter-unclosed': () => [
    'Phần thông tin đầu tệp chưa được đóng.',
    'Thêm một dòng “---” sau mục cuối cùng, trước nội dung bài viết.',
  ],
  'html-as-text': ({ tag }) => [
    `Mã HTML “${tag}” sẽ hiện nguyên văn cho người đọc.`,
    'Xóa mã này; dùng **đậm**, *nghiêng*, danh sách và bảng của Markdown.',
  ],
  'id-duplicate': ({ id }) => [`Mã “${id}” có hai lần.`, 'Đổi một trong hai mã.'],
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
  'image-unreadable': ({ file }) => [
    `Không đọc được hình “${file}”: tệp hỏng, quá lớn, là hình động, hoặc không phải là hình.`,
    'Mở hình bằng phần mềm xem ảnh và lưu lại dạng JPEG, PNG hoặc WebP, dưới 50 triệu điểm ảnh.',
  ],
  'key-repeated': ({ key }) => [`Mục “${key}” có hai lần.`, 'Giữ lại một dòng.'],
  'key-unknown': ({ key, near }) => [
    `Không có mục nào tên “${key}”.${meant(near)}`,
    'Sửa tên mục cho đúng, hoặc xóa dòng này.',
  ],
  'lang-unknown': ({ value }) => [
    `“${value}” không phải là mã ngôn ngữ.`,
    'Dùng mã hai chữ cái, ví dụ en, fr, zh, km.',
  ],
  'link-broken': ({ url }) => [
    `Liên kết đến “${url}” không dẫn đến trang nào của trang tin này.`,
    'Kiểm tra lại mã bản tin hoặc địa chỉ.',
  ],
  'logo-unsafe': ({ found }) => [
    `Biểu trưng không dùng được: ${found}.`,
    'Dùng tệp SVG chỉ gồm hình vẽ, không có mã lệnh và không gọi tệp khác.',
  ],
  'menu-unknown': ({ id, near }) => [
    `Không có trang “${id}” trong thư mục pages.${meant(near)}`,
    'Sửa mã trang trong menu, hoặc xóa dòng này.',
  ],
  'number-range': ({ key, min, max }) => [
    `Số ở mục “${key}” nằm ngoài khoảng cho phép.`,
    `Viết một số từ ${min} đến ${max}.`,
  ],
  'related-unknown': ({ id, near }) => [
    `Tin liên quan “${id}” không có.${meant(near)}`,
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
  'slug-invalid': ({ value }) => [
    `“${value}” không đúng cách viết địa chỉ.`,
    'Chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự.',
  ],
  'summary-long': ({ length, limit }) => [
    `Tóm tắt dài ${length} ký tự; trong danh sách chỉ hiện khoảng ${limit} ký tự đầu.`,
    `Rút gọn tóm tắt còn dưới ${limit} ký tự.`,
  ],
  'text-too-long': ({ key, length, limit }) => [
    `Mục “${key}” dài ${length} ký tự, nhiều nhất là ${limit}.`,
    'Rút gọn lại.',
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
    'Giá trị bắt đầu bằng một ký tự đặc biệt nên không đọc được.',
    'Đặt cả giá trị trong dấu ngoặc kép, ví dụ "@…", "*…" hoặc "[…]".',
  ],
  'yaml-tab': () => ['Dòng này thụt vào bằng phím Tab.', 'Thay phím Tab bằng hai dấu cách.'],
  'yaml-unclosed': () => [
    'Thiếu dấu đóng ngoặc, hoặc thiếu dấu hai chấm sau tên mục.',
    'Kiểm tra các cặp dấu " ", \' \', [ ] và { } từ chỗ này; mỗi mục viết “tên: giá trị”.',
  ],
};
