import { ADDRESS_RIGHTS } from './addresses.ts';
import { BODY_RIGHTS } from './body.ts';
import { FIELD_RIGHTS } from './fields.ts';
import { FILE_RIGHTS } from './files.ts';
import { FRONT_MATTER_RIGHTS } from './front-matter.ts';
import { HOST_RIGHTS } from './hosts.ts';
import { MARK_RIGHTS } from './marks.ts';
import { MEDIA_RIGHTS } from './media.ts';
import type { Right } from './right.ts';
import { ROYALTY_RIGHTS } from './royalties.ts';
import { SETTINGS_RIGHTS } from './settings.ts';
import { STATIC_RIGHTS } from './static.ts';
import { TEMPLATE_RIGHTS } from './templates.ts';

/** What is right for each problem there is, an area a file; the order and the titles are those of the pages’ index. */
export const AREAS: readonly { title: string; rights: Readonly<Record<string, Right>> }[] = [
  { title: 'Phần thông tin ở đầu tệp: cách viết', rights: FRONT_MATTER_RIGHTS },
  { title: 'Phần thông tin ở đầu tệp: các mục', rights: FIELD_RIGHTS },
  { title: 'Nội dung', rights: BODY_RIGHTS },
  { title: 'Dấu Markdown, liên kết, chú thích trong nội dung', rights: MARK_RIGHTS },
  { title: 'Hình, bản ghi âm, tài liệu', rights: MEDIA_RIGHTS },
  { title: 'Tệp và thư mục', rights: FILE_RIGHTS },
  { title: 'Địa chỉ', rights: ADDRESS_RIGHTS },
  { title: 'Cài đặt của trang', rights: SETTINGS_RIGHTS },
  { title: 'Nhuận bút', rights: ROYALTY_RIGHTS },
  { title: 'Thư mục static', rights: STATIC_RIGHTS },
  { title: 'Mẫu trang và dữ liệu của cơ quan', rights: TEMPLATE_RIGHTS },
  { title: 'Giới hạn của nơi đặt trang', rights: HOST_RIGHTS },
];
