import type { Localized } from '../../i18n/language.ts';
import type { Kind, Status } from '../bulletin.ts';

/** What forms call the kinds of a bulletin (loại bài viết). */
const KIND_NAMES: Readonly<Record<Kind, Localized>> = {
  news: { vi: 'Tin', en: 'News' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  interview: { vi: 'Phỏng vấn', en: 'Interview' },
  reportage: { vi: 'Phóng sự', en: 'Reportage' },
  photo: { vi: 'Phóng sự ảnh', en: 'Photo story' },
  video: { vi: 'Tin video', en: 'Video' },
  document: { vi: 'Văn bản', en: 'Document' },
};

/** What forms call where a bulletin stands (trạng thái). */
const STATUS_NAMES: Readonly<Record<Status, Localized>> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  pending: { vi: 'Gửi duyệt', en: 'Waits for approval' },
  approved: { vi: 'Đã duyệt, đăng khi đến ngày giờ', en: 'Approved: published when its date has come' },
  withdrawn: { vi: 'Đã gỡ', en: 'Withdrawn' },
};

const NAMES: Readonly<Record<string, Localized>> = { ...KIND_NAMES, ...STATUS_NAMES };

/** What forms call a word of a field that takes one of several; the word itself where it has no name. */
export const choiceName = (word: string): Localized => NAMES[word] ?? { vi: word, en: word };
