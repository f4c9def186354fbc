import type { BodyProblems, Garbling } from '../../catalogue/body.ts';
import type { Texts } from '../../problem.ts';
import { meant, PARTS } from './terms.ts';

/** In Vietnamese, the problems of the text of a bulletin or a page. */
export const body: Texts<BodyProblems> = {
  'body-missing': () => [
    'Bài chưa có nội dung.',
    'Viết nội dung sau dòng “---” thứ hai; bản tin cũng có thể chỉ có link hoặc attachments.',
  ],
  'comment-unclosed': () => [
    'Ghi chú “<!--” không có dấu kết thúc “-->”, nên phần còn lại sẽ không hiện.',
    'Thêm “-->” vào cuối ghi chú, hoặc xóa ghi chú.',
  ],
  'conflict-marks': () => [
    'Tệp còn dấu xung đột của git (<<<<<<<, >>>>>>>): có hai bản khác nhau của cùng một đoạn.',
    'Giữ lại bản đúng, xóa bản kia và xóa các dòng dấu; nếu không chắc, hỏi người sửa cùng.',
  ],
  'container-unclosed': ({ name }) => [
    `Khung “::: ${name}” chưa được đóng.`,
    'Thêm một dòng chỉ gồm “:::” ở cuối khung. Khung chứa khung khác thì mở và đóng bằng bốn dấu “::::”.',
  ],
  'container-unknown': ({ name, allowed, near }) => [
    `Không có loại khung “${name}”.${meant(near)}`,
    `Dùng một trong các loại: ${allowed}.`,
  ],
  'fence-unclosed': ({ mark }) => [
    `Đoạn mã mở bằng “${mark}” chưa được đóng, nên toàn bộ phần sau sẽ hiện như mã máy tính.`,
    `Thêm một dòng chỉ gồm “${mark}” ở chỗ kết thúc. Nếu đây không phải là mã thì xóa dòng này.`,
  ],
  'front-matter-pasted': () => [
    'Phần đầu tệp (tiêu đề, trạng thái, thông tin biên tập…) bị dán thêm vào trong nội dung, người đọc sẽ thấy.',
    'Xóa các dòng ấy khỏi nội dung; mỗi tệp chỉ có một phần đầu, giữa hai dòng “---” đầu tiên.',
  ],
  'heading-as-text': ({ line }) => [
    'Dòng này bắt đầu bằng “#” mà không có dấu cách ở sau, nên sẽ hiện nguyên văn.',
    `Nếu đây là tiêu đề, hãy viết “${line}”.`,
  ],
  'html-as-text': ({ tag, right }) => [
    `Mã HTML “${tag}” sẽ hiện nguyên văn cho người đọc.`,
    right
      ? `Viết thành “${right}”, và xóa các mã HTML.`
      : 'Xóa mã này; dùng **đậm**, *nghiêng*, danh sách và bảng của Markdown.',
  ],
  'image-outside-text': ({ url }) => [
    `Hình “${url}” không nằm trong thư mục của bản tin nên sẽ không hiện.`,
    'Tải hình về, chép vào cùng thư mục với bài viết và chỉ ghi tên tệp (jpg, png hoặc webp).',
  ],
  'lines-joined': () => [
    'Dòng này sẽ hiện liền với dòng trên, thành một dòng.',
    'Để một dòng trống ở giữa, hoặc viết “\\” ở cuối dòng trên; nếu là danh sách thì bắt đầu mỗi dòng bằng “- ”.',
  ],
  'language-mixed': ({ found }) =>
    found === 'vi'
      ? [
          'Tệp tiếng Anh này viết bằng tiếng Việt.',
          'Dịch bài sang tiếng Anh; chưa dịch thì xóa tệp index.en.md, người đọc sẽ thấy bản tiếng Việt.',
        ]
      : [
          'Tệp tiếng Việt này viết bằng tiếng Anh.',
          'Viết bài bằng tiếng Việt; nếu chỉ có bản tiếng Anh thì đổi tên tệp thành index.en.md.',
        ],
  'link-broken': ({ url, near }) =>
    url.includes('#')
      ? [
          `Liên kết “${url}” không dẫn đến đề mục nào.${meant(near)}`,
          'Địa chỉ của một đề mục là chữ của nó, không dấu, nối bằng gạch ngang: đề mục “Hồ sơ cần mang theo” là #ho-so-can-mang-theo.',
        ]
      : [
          `Liên kết “${url}” không dẫn đến trang nào của trang tin này.${meant(near)}`,
          'Kiểm tra lại mã bản tin (năm và tên thư mục, ví dụ 2017/hop-phien-dau-tien) hoặc địa chỉ.',
        ],
  'mail-pasted': () => [
    'Chỗ này là phần đầu hoặc lời dẫn của một thư điện tử chép lẫn vào bài (không in lại ở đây), người đọc sẽ thấy.',
    'Xóa các dòng ấy; chỉ giữ nội dung cần đăng.',
  ],
  'private-health': () => [
    'Chỗ này nói về sức khỏe của một người, ngay cạnh số riêng của người ấy (không in lại ở đây).',
    'Bỏ số và những gì cho biết đó là ai; chỉ giữ khi người ấy đã đồng ý và pháp luật cho phép.',
  ],
  'private-number': () => [
    'Chỗ này có số giấy tờ của một người: căn cước, chứng minh nhân dân, định danh hoặc hộ chiếu (không in lại ở đây).',
    'Xóa số ấy, hoặc chỉ giữ vài số cuối: *********345. Số giấy tờ cá nhân không được đăng lên mạng.',
  ],
  'private-value': ({ key }) => [
    `Chỗ này có điều đã ghi ở “${key}”, là thông tin riêng không đăng (không in lại ở đây).`,
    `Xóa ở đây; nếu đúng là điều cần đăng thì xóa dòng ấy trong “editorial”.`,
  ],
  'placeholder-left': ({ found, more }) => [
    `“${found}” là chữ giữ chỗ, chưa được thay${more > 0 ? ` (còn ${more} chỗ nữa trong tệp này)` : ''}.`,
    'Viết nội dung thật vào chỗ này, hoặc xóa đi.',
  ],
  'text-garbled': ({ encoding, written, meant }) => [
    `“${written}” là chữ bị vỡ${meant ? `, có lẽ là “${meant}”` : ''}: ${GARBLED[encoding]}.`,
    encoding === 'telex' || encoding === 'vni-typed'
      ? 'Bật bộ gõ (UniKey, EVKey) rồi gõ lại đoạn này.'
      : encoding === 'tcvn3' || encoding === 'vni'
        ? 'Chuyển cả đoạn sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi dán lại.'
        : 'Chép lại đoạn này từ văn bản gốc; kiểm tra từ đây đến hết bài.',
  ],
  'list-indent': ({ sign }) => [
    'Dòng này thụt vào, nhưng chưa đủ để thành cấp dưới, nên sẽ hiện cùng cấp với dòng trên.',
    `Nếu là cấp dưới, mỗi cấp thụt thêm hai dấu cách trước “${sign}”; nếu cùng cấp thì xóa dấu cách ở đầu dòng.`,
  ],
  'table-as-text': ({ fault, dashes, row }) => [TABLE_FAULTS[fault], tableRemedy(fault, dashes, row)],
  'table-row-long': ({ cells, columns, isByTabs }) => [
    `Hàng này có ${cells} ô, còn bảng có ${columns} cột: phần thừa sẽ bị mất.`,
    isByTabs
      ? 'Thêm vào hàng đầu một dấu Tab và tên cột cho mỗi ô thừa, hoặc bỏ bớt dấu Tab ở hàng này; hay sửa trong Excel rồi chép lại cả bảng.'
      : 'Thêm cột vào hàng đầu và dòng gạch, hoặc bỏ bớt dấu “|”. Dấu gạch đứng nằm trong một ô thì viết “\\|”.',
  ],
  'table-row-short': ({ cells, columns, isByTabs }) => [
    `Hàng này có ${cells} ô, còn bảng có ${columns} cột: các ô cuối sẽ để trống.`,
    isByTabs
      ? 'Kiểm tra xem mỗi ô có đúng cột không. Ô trống thì gõ thêm một dấu Tab; ô bị ngắt làm hai dòng thì nối lại thành một.'
      : 'Kiểm tra xem mỗi ô có đúng cột không. Ô trống thì viết “| |”.',
  ],
  'text-too-many': ({ what, limit }) => [
    `Bài có ${PARTS[what](limit)}.`,
    'Rút gọn, hoặc chia bài thành nhiều bản tin; bảng và danh sách dài thì đăng thành tệp đính kèm.',
  ],
  'text-twin': ({ other }) => [
    `Bản tin này có cùng tiêu đề và cùng nội dung với bản tin ${other}.`,
    'Nếu chép thư mục để viết tin mới thì sửa lại tiêu đề và nội dung; nếu đăng trùng thì xóa một bản và ghi địa chỉ của nó vào aliases của bản kia.',
  ],
  'text-unreadable': () => [
    'Bantin không đọc được tệp này: một chỗ nào đó quá dài hoặc lồng quá sâu.',
    'Chia nhỏ bài, hoặc gửi tệp cho người phụ trách kỹ thuật.',
  ],
  'tone-marks-mixed': ({ first, second }) => [
    `Bài đặt dấu thanh theo hai cách: “${first}” và “${second}”.`,
    'Chọn một cách cho cả bài, để người đọc tìm thấy mọi chỗ.',
  ],
  'weekday-wrong': ({ written, actual }) => [
    `“${written}”: ngày ấy là ${actual.vi}.`,
    'Sửa lại thứ hoặc ngày.',
  ],
};

const TABLE_FAULTS = {
  dashes: 'Các dòng này không thành bảng: dòng gạch có số cột khác với dòng ở trên.',
  'no-dashes': 'Các dòng này không thành bảng: thiếu dòng gạch ở dưới hàng đầu.',
  signs: 'Các dòng này không thành bảng: dòng gạch viết bằng dấu khác với dấu gạch nối “-”.',
  blanks: 'Các cột ngăn bằng nhiều dấu cách sẽ dồn lại thành một dòng chữ.',
  'tab-count': 'Hàng này có số dấu Tab khác với hàng ở dưới nên không thành một bảng.',
  grid: 'Bảng vẽ bằng “+---+” sẽ hiện nguyên văn.',
  'one-cell': 'Dòng này không có dấu Tab nào nên cắt đôi bảng: các hàng ở dưới không còn thuộc bảng ở trên.',
  'blank-line': 'Hàng này không thuộc bảng nào: có dòng trống giữa hàng này và bảng ở trên.',
} as const;

function tableRemedy(fault: keyof typeof TABLE_FAULTS, dashes: string, row: string | undefined): string {
  if (fault === 'blanks')
    return `Nếu là bảng, viết hàng đầu là “${row ?? '| … | … |'}”, dưới nó thêm dòng gạch “${dashes}”, các hàng sau cũng vậy; nếu không, viết mỗi ý một dòng.`;
  if (fault === 'tab-count')
    return 'Gõ cho mỗi hàng số dấu Tab như nhau, ô trống cũng vậy; hay sửa trong Excel rồi chép lại cả bảng.';
  if (fault === 'grid')
    return 'Viết các hàng chỉ bằng dấu “|”, và dưới hàng đầu thêm dòng gạch, ví dụ “|---|---|”.';
  if (fault === 'one-cell')
    return 'Nếu là chữ của một ô ở trên thì nối vào cuối ô ấy; nếu là một hàng thì gõ dấu Tab ở cuối cho mỗi ô trống; nếu không thuộc bảng thì để trống một dòng ở trên và một dòng ở dưới.';
  if (fault === 'blank-line')
    return 'Xóa dòng trống ở trên. Nếu là bảng khác thì thêm hàng tên cột và dòng gạch.';
  if (fault === 'signs' || fault === 'dashes') return `Viết dòng gạch ở dưới hàng tên cột là “${dashes}”.`;
  return `Thêm dòng gạch “${dashes}” ở dưới hàng tên cột.`;
}
/** How letters came to be garbled. */
const GARBLED: Readonly<Record<Garbling, string>> = {
  tcvn3: 'chữ viết bằng bảng mã TCVN3 (phông .VnTime), không phải Unicode',
  vni: 'chữ viết bằng bảng mã VNI (phông VNI-Times), không phải Unicode',
  'utf-8-twice': 'chữ UTF-8 bị đọc nhầm bảng mã rồi lưu lại',
  'question-marks': 'chữ có dấu đã mất, chỉ còn dấu hỏi',
  lost: 'chữ đã mất hoặc không đọc được',
  codes: 'chữ có dấu đã thành mã, không phải chữ',
  telex: 'chữ gõ kiểu Telex khi chưa bật bộ gõ',
  'vni-typed': 'chữ gõ kiểu VNI khi chưa bật bộ gõ',
};
