import { placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** What stands in brackets until somebody fills it in; `bantin init` writes the first two. A link has its words in brackets, too. */
const BRACKETED =
  /\[(?:(?:điền|fill in)\s[^\]\n]{0,80}\]?|(?:nhập|chèn|viết|ghi|họ và tên|họ tên|tên)(?:\s[^\]\n]{1,60})?\](?![([:]))/gi;

/** Not the thirtieth, nor a number of which a part is hidden. */
const CROSSES =
  /(?<![\p{L}\p{N}_.,/@-]|\d\s|(?:thứ|khóa|khoá|lần|kỷ|hội|nghị|họp|games|olympic)\s)x{3,}(?![\p{L}\p{N}_@-]|\.[\p{L}\d])|(?<![\p{L}\p{N}_])xx\/xx(?:\/(?:x{2,4}|\d{4}))?(?![\p{L}\p{N}_])/giu;

/** In capitals alone: `todo` is Spanish. */
const CAPITALS = /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_-])/gu;

/** A field that says no more than its own name. */
const NAMED =
  /(?<=^(?:title|summary):\s{0,4}["']?)(?:tiêu đề|tóm tắt|nội dung)(?:\s(?:bản tin|bài viết|tin|bài))?(?=["']?[ \t]*$)/gim;

/** Sentences of templates: those of `bantin new` and `bantin init`, and what printers have always set. */
const SENTENCES =
  /lorem\s+ipsum|write the text here|một hoặc hai câu trả lời điều người đọc hỏi trước hết|đề mục bắt đầu bằng hai dấu thăng/gi;

/** What comes before “here” where something is to be written. */
const HERE = ['ở đây', 'vào đây', 'tại đây', 'Ở ĐÂY', 'VÀO ĐÂY', 'TẠI ĐÂY'];
const BEFORE_HERE =
  /(?:(?:nội dung|tiêu đề|tóm tắt|hình ảnh)(?:\s(?:bài viết|bản tin|tin))?\s(?:viết\s|điền\s|nhập\s|ghi\s)?|(?:nhập|điền|gõ|chèn|viết)\s(?:nội dung|tiêu đề|tóm tắt|văn bản|hình ảnh)\s(?:bài viết\s|bản tin\s|tin\s)?)(?:ở|vào|tại) đây$/i;
const LONGEST_BEFORE_HERE = 60;

/** A part of each kind; most texts have none, and to look for these takes a tenth of the time. */
const MAYBE =
  /\[[đĐfFnNcCvVgGhHtT]|xx|XX|TODO|FIXME|TBD|[Ll]orem|LOREM|rite the text|dấu thăng|hai câu trả|: "?[TtNn][iIóÓộ]/;

interface Found {
  index: number;
  0: string;
}

/**
 * Placeholders that were left in a text: the first one is reported, with the number of all.
 * @param open what of a file's text may be repeated
 */
export function placeholdersIn(open: string, file: string): Problem[] {
  const kinds = MAYBE.test(open) ? [BRACKETED, CROSSES, CAPITALS, SENTENCES, NAMED] : [];
  const found: Found[] = [
    ...kinds.flatMap((kind) => [...open.matchAll(kind)]),
    ...(open.includes(' đây') || open.includes(' ĐÂY') ? HERE.flatMap((here) => beforeHere(open, here)) : []),
  ];
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return [];
  const params = { found: first[0], more: found.length - 1 };
  return [problem('placeholder-left', placesIn(open, file)(first.index), params)];
}

function beforeHere(open: string, here: string): Found[] {
  const found: Found[] = [];
  for (let at = open.indexOf(here); at >= 0; at = open.indexOf(here, at + 1)) {
    const end = at + here.length;
    const [match] = BEFORE_HERE.exec(open.slice(Math.max(0, end - LONGEST_BEFORE_HERE), end)) ?? [];
    if (match) found.push({ index: end - match.length, 0: match });
  }
  return found;
}
