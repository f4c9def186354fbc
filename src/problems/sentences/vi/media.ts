import type { ActualKind, CaptionsFault, ImageKind, MediaProblems } from '../../catalogue/media.ts';
import type { Texts } from '../../problem.ts';

/** In Vietnamese, the problems of pictures, recordings and attachments. */
export const media: Texts<MediaProblems> = {
  'attachment-mislabelled': ({ file, ending, actual }) => [
    `Tệp “${file}” không phải là tệp .${ending}: ${ACTUAL[actual]}.`,
    actual === 'html' || actual === 'other'
      ? 'Tải hoặc chép lại tệp gốc, mở thử xem có đọc được không, rồi thay tệp này.'
      : 'Đổi đuôi tên tệp cho đúng, cả ở chỗ bài viết nhắc tới; hoặc mở tệp và lưu lại đúng dạng.',
  ],
  'attachment-type': ({ file, allowed }) => [
    `Loại tệp của “${file}” không được phép đăng.`,
    `Đổi sang một trong các loại: ${allowed}.`,
  ],
  'audio-unreadable': ({ file }) => [
    `Không mở được bản ghi âm “${file}”.`,
    'Kiểm tra xem tệp có nghe được không, rồi lưu lại thành MP3.',
  ],
  'captions-missing': ({ file }) => [
    `Video “${file}” có tiếng nhưng chưa có phụ đề; người không nghe được sẽ không biết trong video nói gì.`,
    'Làm tệp phụ đề WebVTT, để cạnh video rồi viết: captions: {vi: phu-de.vtt}.',
  ],
  'captions-unreadable': ({ file, fault }) => [
    `Trình duyệt sẽ không hiện phụ đề “${file}”: ${CAPTIONS[fault]}.`,
    'Mở phụ đề bằng phần mềm làm phụ đề (như Subtitle Edit) và lưu lại dạng WebVTT (.vtt), mã UTF-8.',
  ],
  'captions-without-video': () => [
    'Có phụ đề (captions) nhưng không có tệp video nào của bản tin.',
    'Viết tên tệp MP4 vào mục video, hoặc bỏ mục captions.',
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
  'image-type': ({ file, kind }) => IMAGE_KINDS[kind](file),
  'image-unreadable': ({ file }) => [
    `Không đọc được hình “${file}”: tệp hỏng, thuộc dạng không dùng được (như HEIC của iPhone), hoặc không phải là hình.`,
    'Mở hình bằng phần mềm xem ảnh và lưu lại dạng JPEG, PNG hoặc WebP; với iPhone, chọn Cài đặt > Camera > Định dạng > Tương thích nhất trước khi chụp.',
  ],
  'video-codec': ({ file, codec }) => [
    `Video “${file}” ghi theo dạng ${codec}, nhiều trình duyệt không phát được.`,
    'Xuất lại video thành MP4 dạng H.264; với iPhone, chọn Cài đặt > Camera > Định dạng > Tương thích nhất trước khi quay.',
  ],
  'video-missing': () => [
    'Bản tin loại video (kind: video) nhưng không có video nào.',
    'Viết tên tệp MP4 trong thư mục, hoặc địa chỉ trên YouTube hay Facebook, vào mục video; không có video thì đổi kind.',
  ],
  'video-poster-missing': () => [
    'Video chưa có hình đại diện: người đọc chỉ thấy một khung trống.',
    'Chụp một khung hình đẹp của video, lưu thành JPEG trong thư mục rồi viết vào mục image, kèm imageAlt.',
  ],
  'video-unreadable': ({ file }) => [
    `Không thấy hình nào trong tệp video “${file}”: tệp hỏng, hoặc không phải là video MP4.`,
    'Kiểm tra xem tệp có xem được không, rồi xuất lại thành MP4 dạng H.264.',
  ],
};

/** Why captions are not shown. */
const CAPTIONS: Readonly<Record<CaptionsFault, string>> = {
  empty: 'không có câu nào kèm giờ dạng 00:01.000 --> 00:04.000',
  encoding: 'tệp không phải mã UTF-8',
  head: 'dòng đầu không phải là WEBVTT',
  subrip: 'bên trong là phụ đề SubRip (.srt)',
};

/** What a file is in truth. */
const ACTUAL: Readonly<Record<ActualKind, string>> = {
  html: 'bên trong là một trang web, thường là trang đăng nhập hoặc trang báo lỗi được lưu thay cho tệp',
  ole: 'bên trong là văn bản Office đời cũ (.doc, .xls, .ppt), hoặc văn bản có mật khẩu',
  other: 'tệp hỏng, hoặc thuộc dạng khác',
  pdf: 'bên trong là PDF',
  rtf: 'bên trong là văn bản RTF',
  svg: 'bên trong là hình vẽ SVG',
  zip: 'bên trong là văn bản Office đời mới (.docx, .xlsx, .pptx), hoặc tệp nén ZIP',
};

const IMAGE_KINDS: Readonly<Record<ImageKind, (file: string) => [string, string]>> = {
  document: (file) => [
    `“${file}” là văn bản, không phải là hình.`,
    'Đưa tệp vào mục attachments để người đọc tải về; muốn hiện trong bài thì lưu trang ấy thành hình JPEG hoặc PNG.',
  ],
  drawing: (file) => [
    `“${file}” là hình vẽ vector (như SVG), không dùng được trong bản tin.`,
    'Mở hình vẽ và xuất ra PNG (Export, Save as PNG), rộng ít nhất 800 điểm ảnh.',
  ],
  heic: (file) => [
    `“${file}” là hình HEIC của iPhone, trình duyệt của nhiều người đọc không mở được.`,
    'Trên Windows: mở bằng Ảnh (Photos), chọn Lưu thành (Save as), dạng .jpg. Trên iPhone: chọn Cài đặt > Camera > Định dạng > Tương thích nhất trước khi chụp; hình đã chụp thì gửi qua thư điện tử với cỡ Lớn sẽ thành JPEG.',
  ],
  other: (file) => [
    `“${file}” không thuộc dạng hình dùng được trên trang web.`,
    'Mở hình bằng phần mềm xem ảnh và lưu lại dạng JPEG, PNG hoặc WebP.',
  ],
  video: (file) => [
    `“${file}” là video, không phải là hình.`,
    'Đăng video lên kênh của cơ quan rồi đặt liên kết trong bài; làm hình đại diện thì chụp một khung hình và lưu thành JPEG.',
  ],
  web: (file) => [
    `“${file}” không phải là hình: bên trong là một trang web.`,
    'Mở trang có hình, bấm chuột phải vào hình, chọn “Lưu hình ảnh thành…” (Save image as) và chép lại tệp.',
  ],
};
