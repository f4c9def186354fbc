import type { Mark, MarkProblems } from '../../catalogue/marks.ts';
import type { Texts } from '../../problem.ts';

/** What to write in place of a mark that did nothing. */
const WRITE: Readonly<Record<Mark, string>> = {
  bold: 'Viết hai dấu sao sát chữ ở cả hai đầu: **chữ đậm**. Nếu muốn hiện dấu sao, viết \\*\\*.',
  box: 'Khung mở bằng một dòng “::: notice” và đóng bằng một dòng chỉ gồm “:::”.',
  change:
    'Đây là chỗ sửa chưa chấp nhận (Track Changes): giữ chữ đúng, xóa chữ bỏ và các dấu; hoặc trong Word chọn Accept All Changes rồi chép lại.',
  entity: 'Gõ thẳng ký tự ấy; dấu cách không ngắt dòng viết là &nbsp; (có dấu chấm phẩy).',
  heading: 'Đề mục đứng riêng một dòng, có dấu cách sau các dấu thăng: ## Đề mục.',
  highlight: 'Bantin không tô màu chữ: dùng **chữ đậm** để nhấn mạnh.',
  script: 'Gõ thẳng ký tự nhỏ: m², m³, CO₂, H₂O.',
  strike: 'Viết hai dấu ngã sát chữ ở cả hai đầu: ~~chữ gạch bỏ~~.',
};

/** In Vietnamese, the problems of marks, links and notes. */
export const marks: Texts<MarkProblems> = {
  'caption-lost': ({ caption }) => [
    `Chú thích “${caption}” sẽ không hiện, vì hình không đứng riêng một đoạn.`,
    'Để trống một dòng trước và một dòng sau hình, ngoài danh sách và bảng; hoặc viết chú thích thành chữ thường.',
  ],
  'field-marks': ({ key, mark }) => [
    `Mục “${key}” là chữ thường, nên “${mark}” sẽ hiện nguyên văn cho người đọc.`,
    'Xóa các dấu ấy ở mục này; chữ đậm, chữ nghiêng và liên kết chỉ dùng trong nội dung.',
  ],
  'footnote-repeated': ({ label }) => [
    `Chú thích [^${label}] được viết hai lần; chỉ lần cuối hiện ra.`,
    `Đặt tên khác cho một trong hai, ví dụ [^${label}b], cả ở chỗ dẫn trong bài.`,
  ],
  'footnote-undefined': ({ label }) => [
    `Dấu [^${label}] sẽ hiện nguyên văn, vì bài không có chú thích nào tên ấy.`,
    `Thêm một dòng riêng: [^${label}]: nội dung chú thích.`,
  ],
  'footnote-unused': ({ label }) => [
    `Chú thích [^${label}] sẽ không hiện, vì không chỗ nào trong bài dẫn đến nó.`,
    `Viết [^${label}] vào chỗ cần chú thích, hoặc xóa dòng chú thích.`,
  ],
  'foreign-mark': ({ mark, right }) => [
    `“${mark}” là dấu của một chương trình khác và sẽ hiện nguyên văn cho người đọc.`,
    right
      ? `Viết lại chỗ ấy thành “${right}”.`
      : 'Xóa dấu này. Bantin tự làm mục lục, cỡ hình và ngắt trang; hình viết là ![mô tả hình](ten-tep.jpg).',
  ],
  'html-from-word': ({ tag }) => [
    `Đoạn này là mã HTML chép từ Word (“${tag}”), sẽ hiện nguyên văn cho người đọc.`,
    'Xóa cả đoạn, rồi chép lại từ Word bằng lệnh dán chữ thường (Ctrl+Shift+V).',
  ],
  'link-as-text': ({ written, right }) => [
    `“${written}” chưa thành liên kết hoặc hình, người đọc sẽ thấy nguyên văn các dấu.`,
    `Viết lại chỗ ấy thành “${right}”.`,
  ],
  'link-empty': ({ url }) => [
    `Liên kết đến “${url}” không có chữ nào để bấm vào.`,
    `Viết chữ vào giữa hai dấu ngoặc vuông: [Quyết định số 12](${url}).`,
  ],
  'link-text': ({ text }) => [
    `Liên kết chỉ gồm chữ “${text}”: người nghe trình đọc màn hình không biết nó dẫn đến đâu.`,
    'Lấy tên của nơi nó dẫn đến làm liên kết, ví dụ: [lịch tiếp công dân tháng 12](…).',
  ],
  'mark-as-text': ({ mark, kind }) => [`“${mark}” sẽ hiện nguyên văn cho người đọc.`, WRITE[kind]],
  'note-as-text': () => [
    'Chỗ này có lời bình của người soạn, viết giữa {>> và <<} (không in lại ở đây), sẽ hiện cho người đọc.',
    'Xóa lời bình cùng các dấu; hoặc trong Word xóa hết lời bình (Delete All Comments) rồi chép lại.',
  ],
};
