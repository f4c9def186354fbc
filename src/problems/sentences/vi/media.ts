import type { MediaProblems } from '../../catalogue/media.ts';
import type { Texts } from '../../problem.ts';

/** In Vietnamese, the problems of pictures, recordings and attachments. */
export const media: Texts<MediaProblems> = {
  'attachment-type': ({ file, allowed }) => [
    `Loại tệp của “${file}” không được phép đăng.`,
    `Đổi sang một trong các loại: ${allowed}.`,
  ],
  'audio-unreadable': ({ file }) => [
    `Không mở được bản ghi âm “${file}”.`,
    'Kiểm tra xem tệp có nghe được không, rồi lưu lại thành MP3.',
  ],
  'image-alt-empty': ({ file, alt }) => [
    alt === undefined
      ? `Hình “${file}” không có mô tả cho người không nhìn thấy hình.`
      : `Mô tả “${alt}” không cho người không nhìn thấy hình biết trong hình có gì.`,
    alt === undefined || file !== ''
      ? `Viết điều nhìn thấy trong hình vào giữa hai dấu ngoặc vuông: ![Đại biểu biểu quyết tại hội trường](${file}).`
      : 'Viết điều nhìn thấy trong hình: imageAlt: Đại biểu biểu quyết tại hội trường.',
  ],
  'image-embedded': () => [
    'Có hình dán thẳng vào bài thành một chuỗi ký tự dài (base64), không phải một tệp.',
    'Lưu hình thành tệp trong thư mục của bản tin rồi viết: ![mô tả hình](ten-tep.jpg).',
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
  'image-small': ({ file, width }) => [
    `Hình “${file}” chỉ rộng ${width} điểm ảnh, sẽ mờ trên màn hình lớn.`,
    'Dùng hình rộng ít nhất 800 điểm ảnh.',
  ],
  'image-unreadable': ({ file }) => [
    `Không đọc được hình “${file}”: tệp hỏng, thuộc dạng không dùng được (như HEIC của iPhone), hoặc không phải là hình.`,
    'Mở hình bằng phần mềm xem ảnh và lưu lại dạng JPEG, PNG hoặc WebP; với iPhone, chọn Cài đặt > Camera > Định dạng > Tương thích nhất trước khi chụp.',
  ],
};
