import { placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** What stands in a text until somebody writes what belongs there. */
const PLACEHOLDERS = [
  // `bantin init` and `bantin new` write these.
  String.raw`\[(?:điền|fill in)\s[^\]\n]{0,80}\]?`,
  'viết nội dung ở đây|write the text here',
  'một hoặc hai câu trả lời điều người đọc hỏi trước hết|đề mục bắt đầu bằng hai dấu thăng',
  // So do templates of offices, and people.
  String.raw`(?:nội dung|tiêu đề|tóm tắt|hình ảnh)(?:\s(?:bài viết|bản tin|tin))?\s(?:viết\s|điền\s|nhập\s|ghi\s)?(?:ở|vào|tại)\sđây`,
  String.raw`(?:nhập|điền|gõ|chèn|viết)\s(?:nội dung|tiêu đề|tóm tắt|văn bản|hình ảnh)\s(?:bài viết\s|bản tin\s|tin\s)?(?:ở|vào|tại)\sđây`,
  String.raw`\[(?:nhập|chèn|viết|ghi|họ và tên|họ tên|tên)(?:\s[^\]\n]{1,60})?\](?![(\[:])`,
  String.raw`(?<=^(?:title|summary):\s{0,4}["']?)(?:tiêu đề|tóm tắt|nội dung)(?:\s(?:bản tin|bài viết|tin|bài))?(?=["']?[ \t]*$)`,
  String.raw`lorem\s+ipsum`,
  // Not the thirtieth, nor a number of which a part is hidden.
  String.raw`(?<![\p{L}\p{N}_.,/@-]|\d\s|(?:thứ|khóa|khoá|lần|kỷ|hội|nghị|họp|games|olympic)\s)x{3,}(?![\p{L}\p{N}_@-]|\.[x\d])`,
  String.raw`(?<![\p{L}\p{N}_])xx/xx(?:/(?:x{2,4}|\d{4}))?(?![\p{L}\p{N}_])`,
];
const PLACEHOLDER = new RegExp(PLACEHOLDERS.join('|'), 'gimu');

/** Words that are other words in lower case: `todo` is Spanish. */
const CAPITALS = /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_-])/gu;

/** What every placeholder has a part of: most texts have none, and it is found three times as fast. */
const MAYBE =
  /xxx|xx\/|TODO|FIXME|TBD|lorem|\[(?:điền|fill|nhập|chèn|viết|ghi|họ|tên)|\sđây|text here|câu trả lời điều|dấu thăng|^(?:title|summary):\s*["']?(?:tiêu|tóm|nội)/im;

/**
 * Placeholders that were left in a text: the first one is told, with how many there are.
 * @param open what of a file's text may be repeated
 */
export function placeholdersIn(open: string, file: string): Problem[] {
  if (!MAYBE.test(open)) return [];
  const found = [...open.matchAll(PLACEHOLDER), ...open.matchAll(CAPITALS)];
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return [];
  return [
    problem('placeholder-left', placesIn(open, file)(first.index), {
      found: first[0],
      more: found.length - 1,
    }),
  ];
}
