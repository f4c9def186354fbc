import { feedIdOf, readFeedId } from '../content/fields/feed-id.ts';
import { EXAMPLE_URL, type NewOffice } from './new-office.ts';

/** YAML takes text between double quotes as JSON writes it. */
const quoted = (text: string) => JSON.stringify(text);

/** A comment while the address is not known: a name kept for good may be nobody else's. */
function feedIdLine(url: string, year: number): string {
  const isKnown = url !== EXAMPLE_URL && readFeedId(feedIdOf(url, year)) !== undefined;
  return isKnown ? `feedId: ${feedIdOf(url, year)}` : `# feedId: ${feedIdOf(EXAMPLE_URL, year)}`;
}

/** `site.yml` of a new office, with a comment for each setting. @param year in which it is made */
export function siteYaml({ nameVi, nameEn, url, languages, host }: NewOffice, year: number): string {
  const both = (vi: string, en: string, indent: string) =>
    languages.map((lang) => `${indent}${lang}: ${quoted(lang === 'vi' ? vi : en)}\n`).join('');
  /** The same in one line. */
  const inOne = (vi: string, en: string) =>
    languages.map((lang) => `${lang}: ${quoted(lang === 'vi' ? vi : en)}`).join(', ');
  return `# Thông tin của cơ quan. Sửa xong, chạy: npm run check
# Chữ nào sau dấu # là ghi chú, không hiện ra trang.

# Địa chỉ công khai của trang, không có dấu / ở cuối.
baseUrl: ${quoted(url)}
timezone: Asia/Ho_Chi_Minh
# Nơi đăng trang: github, gitlab, cloudflare, netlify hoặc server. Lệnh dựng báo trước giới hạn của nơi đó.
${host === 'none' ? '# host: github' : `host: ${host}`}
# Mã của tin trong các nguồn tin (feed) bắt đầu bằng dòng này: tên miền và năm bắt đầu dùng.
# Đặt một lần trước khi trang ra mắt rồi giữ mãi, kể cả khi tên miền đổi.
${feedIdLine(url, year)}
# Các ngôn ngữ của trang; ngôn ngữ đầu là mặc định.
languages: [${languages.join(', ')}]

# Tên trang, ở đầu mọi trang.
name:
${both(nameVi, nameEn, '  ')}
# Cuối mọi trang: cơ quan chủ quản, người chịu trách nhiệm, địa chỉ, điện thoại, thư điện tử.
owner:
  authority:
${both(nameVi, nameEn, '    ')}  responsible:
${both('[điền họ tên và chức vụ]', '[fill in name and position]', '    ')}  address:
${both('[điền địa chỉ]', '[fill in the address]', '    ')}  # phone: "0200 000 000"
  # email: lienhe@coquan.gov.vn

# Biểu trưng, trong thư mục content/. Thay tệp này bằng biểu trưng của cơ quan.
logo: assets/logo.svg
# Màu của cơ quan. Phải có dấu nháy, vì sau dấu # là ghi chú.
accent: "#0b4f8a"

# Trình đơn: các trang cố định in sau các chuyên mục. Ghi tên thư mục trong content/pages/, hoặc liên kết đến trang khác:
# {text: {vi: Cổng Dịch vụ công quốc gia, en: National Public Service Portal}, url: https://dichvucong.gov.vn}
menu: [gioi-thieu, lien-he]

# Nút chia sẻ dưới mỗi tin.
share: [facebook, zalo, email, copy]

# Khi người đọc tìm chữ viết tắt thì thấy cả chữ viết đủ.
abbreviations:
  - {short: UBND, full: Ủy ban nhân dân}

# Bật, tắt: tìm kiếm, đọc khi mất mạng, hình dạng AVIF. titlePictures: tin không có hình thì được vẽ ảnh chia sẻ từ tiêu đề,
# kể từ tin của năm này (true: mọi tin; false: không tin nào). authorPages, sourcePages: trang riêng cho mỗi tác giả, mỗi nguồn tin.
features: {search: true, offline: true, titlePictures: ${year}, avif: false, authorPages: false, sourcePages: false}

# Đếm lượt xem: none (không đếm) hoặc static (đếm từ nhật ký máy chủ, bằng lệnh bantin views); dùng GoatCounter, Matomo
# hay dịch vụ khác thì xem node_modules/bantin/docs/dang-web.md. Trang quyền riêng tư tự nói theo mục này.
views: {provider: none}

# Những mục dưới đây không bắt buộc: bỏ dấu # và dấu cách ở đầu dòng thì mục có tác dụng.
# Mọi mục và cách ghi: node_modules/bantin/docs/fields.md (có sau khi chạy npm ci).

# Lời báo trên đầu mọi trang: bão, lũ, trụ sở tạm nghỉ. Tự hiện và tự mất theo from và until. level: info hoặc warning.
# notice: {${inOne('Trụ sở nghỉ lễ ngày 30/04 và 01/05.', 'The office is closed on 30 April and 1 May.')}, from: 29/04/2027, until: 01/05/2027, level: info}

# Trình đơn ở chân trang. Không ghi thì chân trang có mọi trang cố định mà menu không có.
# footer: [kha-nang-tiep-can, rieng-tu]

# Câu về việc dùng lại tin, bài; in ở chân mọi trang.
# licence: {${inOne('Ghi rõ nguồn khi dùng lại tin, bài của trang này.', 'Please name the source when you use texts of this site.')}}

# Tin đăng quá số năm này tự báo là tin cũ.
# banners: {olderThanYears: 2}
`;
}
