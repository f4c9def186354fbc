import type { BulletinKey } from '../../content/fields/schema.ts';
import type { Lang } from '../../i18n/language.ts';

/** What a new bulletin's text says of a field besides its name, and how it is written. */
export interface FieldHelp {
  note: Readonly<Record<Lang, string>>;
  /** The lines of an example; in English where it reads otherwise. */
  example: string | Readonly<Record<Lang, string>>;
  /** It is never published. */
  isPrivate?: true;
}

const help = (vi: string, en: string, example: FieldHelp['example']): FieldHelp => ({
  note: { vi, en },
  example,
});

/** Every field, in the order in which a new text names them: first those that each bulletin has. */
export const FIELDS: Readonly<Record<BulletinKey, FieldHelp>> = {
  title: help('', '', ''),
  summary: help(
    'Một hai câu, in đậm ở đầu bài và hiện trong danh sách tin.',
    'A sentence or two, in bold above the text and in lists.',
    '',
  ),
  date: help('Chưa đến thì tin chưa hiện.', 'Before that it is not shown.', ''),
  category: help(
    'Mã chuyên mục, như trong categories.yml.',
    'The id of a section, as in categories.yml.',
    '',
  ),
  kind: help(
    'news: tin; notice: thông báo; interview: phỏng vấn; reportage: phóng sự; photo: tin ảnh; video; document: văn bản.',
    'news, notice, interview, reportage, photo, video, document.',
    '',
  ),
  status: help(
    'draft: bản nháp; pending: chờ duyệt; approved: đăng; withdrawn: gỡ.',
    'draft; pending: waits for approval; approved: published; withdrawn: taken back.',
    '',
  ),
  author: help('Nhiều người thì [Người thứ nhất, Người thứ hai].', 'Several: [First, Second].', {
    vi: 'author: Họ và tên',
    en: 'author: Name',
  }),
  source: help('In trước câu tóm tắt.', 'Printed before the summary.', 'source: TTĐT'),
  image: help(
    'Hình ở đầu bài: tên tệp trong thư mục này, rộng từ 800 điểm ảnh; cần có imageAlt.',
    'A file in this folder, 800 pixels wide or more; needs imageAlt.',
    'image: hinh.jpg',
  ),
  imageAlt: help('Hình đầu bài vẽ gì, cho người không nhìn thấy hình.', 'For those who do not see it.', {
    vi: 'imageAlt: Người dân ngồi chờ trước quầy số 2.',
    en: 'imageAlt: Residents wait in front of counter 2.',
  }),
  imageCaption: help('In dưới hình đầu bài.', 'Printed below it.', {
    vi: 'imageCaption: Phòng tiếp công dân.',
    en: 'imageCaption: The reception room.',
  }),
  imageCredit: help('', '', { vi: 'imageCredit: Tên người chụp', en: 'imageCredit: Name' }),
  keywords: help('', '', {
    vi: 'keywords: [tiếp công dân, lịch làm việc]',
    en: 'keywords: [public reception, opening hours]',
  }),
  attachments: help(
    'Tệp để người đọc tải về, đăng nguyên như bạn gửi.',
    'Files to download, published just as they are.',
    {
      vi: 'attachments: [{file: mau-don.docx, title: Mẫu đơn}]',
      en: 'attachments: [{file: form.docx, title: Form}]',
    },
  ),
  document: help(
    'Khi kind là document: số, ngày ban hành, cơ quan, người ký, ngày có hiệu lực.',
    'For kind: document.',
    'document: {number: 27/2026/QĐ-UBND, issued: 12/11/2026, issuer: …, signer: …, effective: 01/12/2026}',
  ),
  related: help('Mã các bản tin khác.', 'Ids of other bulletins.', 'related: [2026/ten-tin-khac]'),
  featuredUntil: help(
    'Đứng đầu trang chủ đến hết ngày này.',
    'At the head of the home page to the end of this day.',
    'featuredUntil: 31/12/2026',
  ),
  featured: help(
    'Nổi bật đến khi xóa dòng này; nên dùng featuredUntil.',
    'Featured until this line is deleted; featuredUntil is better.',
    'featured: true',
  ),
  expires: help(
    'Sau ngày này trang ghi là hết hiệu lực.',
    'After this day the page says that it is out of date.',
    'expires: 31/12/2026',
  ),
  withdrawFrom: help(
    'Từ lúc này tin được gỡ.',
    'From then on the bulletin is withdrawn.',
    'withdrawFrom: 31/12/2026 17:00',
  ),
  audio: help('Bản ghi âm trong thư mục này.', 'A recording in this folder.', 'audio: ban-doc.mp3'),
  video: help(
    'Tệp MP4 trong thư mục này, hoặc địa chỉ trên YouTube, Facebook; cần có image.',
    'An MP4 in this folder, or an address on YouTube or Facebook; needs image.',
    'video: phim.mp4',
  ),
  captions: help('Tệp WebVTT trong thư mục này.', 'A WebVTT file in this folder.', 'captions: phu-de.vtt'),
  link: help(
    'Tin chỉ dẫn sang trang này, không có nội dung.',
    'The bulletin leads there, and has no text.',
    'link: https://vanban.chinhphu.vn/',
  ),
  slug: help(
    'Phần cuối của địa chỉ; không viết thì dùng tên thư mục.',
    'The end of the address; by default the folder’s name.',
    { vi: 'slug: ten-trong-dia-chi', en: 'slug: name-in-the-address' },
  ),
  aliases: help(
    'Địa chỉ cũ, sẽ dẫn về bản tin này.',
    'They lead here.',
    'aliases: [/Lists/TinTuc/ChiTiet.aspx?ID=1817]',
  ),
  views: help('Đã đếm ở trang cũ.', 'Counted by the old site.', 'views: 1817'),
  correction: help('Đã sửa gì sau khi đăng.', 'What was corrected after publication.', {
    vi: 'correction: "Ngày 25/11/2026: sửa giờ mở cửa."',
    en: 'correction: "25 November 2026: the opening hours."',
  }),
  changes: help(
    'Đã bổ sung, sửa gì cho người đọc, và ngày nào.',
    'What was changed for the reader, and when.',
    {
      vi: 'changes: [{date: 25/11/2026, note: Thêm giờ mở cửa ngày lễ.}]',
      en: 'changes: [{date: 25/11/2026, note: Opening hours of the holidays.}]',
    },
  ),
  editorial: {
    ...help(
      'Nhuận bút và liên hệ.',
      'Royalties and contacts.',
      'editorial: {email: ten@example.vn, pages: 1, photos: 0, articleCoefficient: 5, photoCoefficient: 2}',
    ),
    isPrivate: true,
  },
};
