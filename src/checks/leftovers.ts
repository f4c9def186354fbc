import { lineStart, placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';

// What programs and clipboards leave behind in a text: none of it may be published, and none of it repeated.

/** The marks that git puts around two versions of a passage (gitglossary, “merge conflict”). */
const MARKS = ['<<<<<<<', '>>>>>>>', '|||||||'];
const CONFLICT = /^(?:<{7}(?: .*)?|>{7}(?: .*)?|\|{7} [0-9a-z].*)$/m;

/** Marks of a conflict of git's that nobody has resolved. */
export function conflictIn(text: string, file: string): Problem | undefined {
  if (!MARKS.some((mark) => text.includes(mark))) return undefined;
  const at = text.search(CONFLICT);
  return at < 0 ? undefined : problem('conflict-marks', placesIn(text, file)(at), {});
}

/** What may stand before a field that was pasted: signs of quotations, lists, JSON and YAML, marks of bold and of tables. */
const LEAD = '^[\\s>]*(?:(?:[-*+?]|\\d{1,9}[.)])\\s+)*[{\\[|]?\\s*["\'`*_]*';
const SIGN = '["\'`*_]*\\s*[:=：|]';

/** Fields that stand in an editorial record alone: one line is enough. The first two are words, too: with nothing, or a number. */
const PRIVATE: readonly RegExp[] = [
  new RegExp(`${LEAD}editorial${SIGN}[*_]*\\s*(?:[{&|>].*)?$`),
  new RegExp(`${LEAD}amount${SIGN}\\s*["']?\\d{4,}["']?,?\\s*$`),
  new RegExp(`${LEAD}(?:articleCoefficient|photoCoefficient|translationRate)${SIGN}`),
  /["'{,?\s]editorial["']?\s*[:：]\s*[{"']/,
];

/** Fields of a record that are words as well: two of them close together are one. */
const OF_RECORD = new RegExp(`${LEAD}(email|pages|photos|note|amount)${SIGN}`);

/** Fields that are no words of a text; of a front matter without its fence there are at least three. */
const FIELD = new RegExp(
  `${LEAD}(title|summary|slug|imageAlt|imageCaption|imageCredit|keywords|category|status|aliases|attachments|featuredUntil|author|date|kind|source|image)${SIGN}`,
);
const FENCE_ABOVE = /^[\s>]*(?:---|\+\+\+)[ \t]*$/;

/** Fields that follow one another so closely belong to one front matter. */
const LINES_BETWEEN = 6;

const CODE = /^[\s>]*(`{3,}|~{3,})/;

/** Fields seen on the lines before, of one kind. */
class Run {
  readonly #keys = new Set<string>();
  #last = Number.NEGATIVE_INFINITY;
  start = 0;
  isFenced = false;

  /** @returns how many different ones belong together by now */
  add(key: string, line: number, offset: number, isFenced: boolean): number {
    if (line - this.#last > LINES_BETWEEN) {
      this.#keys.clear();
      this.start = offset;
      this.isFenced = isFenced;
    }
    this.#last = line;
    return this.#keys.add(key).size;
  }
}

/**
 * A front matter that was pasted into the body: between fences or without, quoted or indented. In a fence of code only
 * the editorial record is looked for.
 * @param body without its comments
 * @returns the offset at which it begins
 */
export function pastedFields(body: string): number | undefined {
  if (!/title|summary|status|category|editorial|Coefficient|amount|Rate|email/.test(body)) return undefined;
  let code = '';
  let before = '';
  let offset = 0;
  const [fields, record] = [new Run(), new Run()];
  for (const [line, text] of body.split('\n').entries()) {
    const [, sign = ''] = CODE.exec(text) ?? [];
    if (code === '') code = sign;
    else if (sign.charAt(0) === code.charAt(0) && sign.length >= code.length) code = '';
    if (PRIVATE.some((pattern) => pattern.test(text))) return fields.isFenced ? fields.start : offset;
    const [, ofRecord] = OF_RECORD.exec(text) ?? [];
    if (ofRecord && record.add(ofRecord, line, offset, false) > 1 && code === '') return record.start;
    const [, key] = (code === '' && FIELD.exec(text)) || [];
    if (key) {
      const count = fields.add(key, line, offset, FENCE_ABOVE.test(before));
      if (count > 2 || (count > 1 && fields.isFenced)) return fields.start;
    }
    before = text;
    offset += text.length + 1;
  }
  return undefined;
}

/** The fields at the head of an e-mail, as programs call them: who sent it, when and of what, to whom. */
const MAIL = new RegExp(
  `${LEAD}(?:(From|Từ|Người gửi)|(Sent|Gửi|Đã gửi|Ngày gửi|Subject|Chủ đề|Tiêu đề)|(?:Date|To|Tới|Đến|Người nhận|Cc|Bcc|Reply-To|Ngày))${SIGN}`,
  'i',
);
/** A line by which programs part an answer, or a mail that is sent on, from the one above; and one below it. */
const OF_MAIL =
  /^[\s>*_]*(?:-{2,}\s*(?:Original Message|Forwarded message|Tin nhắn gốc|Thư gốc|Thư đã chuyển tiếp|Nội dung chuyển tiếp)\s*-{2,}|(?:On|Vào)\s.{6,120}<?[^\s@<>]{1,60}@[^\s@<>]{1,60}>?.{0,40}(?:wrote|đã viết):|(?:Sent from my|Được gửi từ|Đã gửi từ|Gửi từ) (?:iPhone|iPad|Samsung|điện thoại|mobile|thiết bị)|Get Outlook for )/i;

/** An address, or an hour behind a day as programs write it: what a field says in a mail, and hardly in a table of contents. */
const IN_MAIL =
  /[^\s@<>()]@[^\s@<>()]{1,100}\.[a-z]{2}|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s.{4,40}\d{1,2}:\d{2}/i;

/** With what such a line begins; most lines of a text begin otherwise, and to see that is cheap. */
const MAY_BE_MAIL =
  /[ \t>*_|"'`?+\-\d.)]*(?:From|Sent|Date|To|Cc|Bcc|Reply-To|Subject|Từ|Gửi|Đã gửi|Được gửi|Người|Ngày|Chủ đề|Tiêu đề|Tới|Đến|Original|Forwarded|Tin nhắn|Thư|Nội dung chuyển|On |Vào |Get Outlook)/iy;

/** The head of an e-mail that was copied with it: three of its fields in a row, the sender among them; or a line of a program. */
export function mailIn(text: string, file: string): Problem | undefined {
  let run = { start: 0, count: 0, hasSender: false, hasMore: false };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    MAY_BE_MAIL.lastIndex = start;
    const line = MAY_BE_MAIL.test(text) || run.count > 0 ? text.slice(start, end) : '';
    const field = line === '' ? null : MAIL.exec(line);
    if (line !== '' && OF_MAIL.test(line)) return problem('mail-pasted', placesIn(text, file)(start), {});
    if (field) {
      run = {
        start: run.count === 0 ? start : run.start,
        count: run.count + 1,
        hasSender: run.hasSender || field[1] !== undefined,
        hasMore: run.hasMore || field[2] !== undefined || IN_MAIL.test(line),
      };
      if (run.count > 2 && run.hasSender && run.hasMore)
        return problem('mail-pasted', placesIn(text, file)(run.start), {});
    } else if (/\p{L}/u.test(line)) run = { start: 0, count: 0, hasSender: false, hasMore: false };
    start = end + 1;
  }
  return undefined;
}

/** The same as a problem, at the line above the fields where that is a fence of front matter. */
export function pastedIn(body: string, file: string, firstLine: number): Problem | undefined {
  const offset = pastedFields(body);
  if (offset === undefined) return undefined;
  const before = lineStart(body, Math.max(0, offset - 1));
  const isFenced = FENCE_ABOVE.test(body.slice(before, Math.max(before, offset - 1)));
  return problem('front-matter-pasted', placesIn(body, file, firstLine)(isFenced ? before : offset), {});
}
