import { isKnownLabel } from '../../mapping/columns.ts';
import type { Note } from '../../note.ts';
import type { Block } from './blocks.ts';

/** “Thứ 5, Ngày 27/04/2017, 00:00” */
const DATE_LINE =
  /^(?:Thứ\s+\S+|Chủ nhật)\s*,?\s*(?:Ngày\s*)?(\d{1,2}\/\d{1,2}\/\d{4})(?:\s*,?\s*(\d{1,2}:\d{2}))?/i;
/** “27/04/2017 | Mai Xuân” */
const BYLINE = /^(\d{1,2}\/\d{1,2}\/\d{4})\s*[|–-]\s*(.{1,200})$/;
/** A line of the page's tools, and of nothing else. */
const TOOLS =
  /^(?:Cỡ chữ|Font size)(?!\p{L})|^(?:(?:In trang|In|Chia sẻ|Share|Gửi email|Print|Facebook|Twitter|Zalo|Email)[\s:|,.•-]*)+$/iu;
const VIEWS = /(?:Lượt (?:người )?xem|Lượt truy cập|Số lần xem|Views)\s*:?\D{0,20}(\d[\d.,]*)/i;
/** What stands below a text: the number of its readers, tools, other texts, the form that the portal printed. */
const END =
  /^(?:Lượt (?:người )?xem|Lượt truy cập|Views\b|Chia sẻ\s*:|Share\s*:|Tin khác|Các tin khác|Tin liên quan|Manage Permissions|Version History|Quay lại|Về trang trước)/i;
/** A text may begin a sentence with the same words: “Quay lại với công việc, bà con…” */
const isEnd = (words: string): boolean =>
  END.test(words) && (/\d\s*$/.test(words) || (words.length <= 60 && !/[.!?…;,”"]$/.test(words)));
const DATE = /\b\d{1,2}\/\d{1,2}\/\d{4}(?:\s*,?\s*\d{1,2}:\d{2})?/;

/** A longer paragraph with a sentence in it is hardly part of the page's foot. */
const LONGEST_AT_FOOT = 200;

/** As many labels of the form in a row are no text any more. */
const LEAST_LABELS = 5;

/** Finds the parts of a page among its lines. */
export function partsOf(blocks: readonly Block[]): { values: Record<string, string>; notes: Note[] } {
  const dated = blocks.findIndex(({ words }) => DATE_LINE.test(words));
  const headed = blocks.findIndex(({ isHeading }) => isHeading);
  const titled = headed >= 0 ? headed : dated >= 0 ? nextText(blocks, dated + 1) : -1;
  const title = blocks[titled]?.words;
  const signed = blocks.findIndex(({ words }, i) => i > titled && i < titled + 8 && BYLINE.test(words));
  // A day below the text is no head of it.
  const head = dated < titled + 8 ? dated : -1;
  const begin = nextText(blocks, Math.max(titled, head, signed) + 1);
  const ended = blocks.findIndex(({ words }, i) => i >= begin && begin >= 0 && isEnd(words));
  const end = ended < 0 ? formOf(blocks, begin) : ended;
  const body = begin < 0 || titled < 0 ? [] : blocks.slice(begin, end);
  const [, day, hour] = DATE_LINE.exec(blocks[dated]?.words ?? '') ?? [];
  const [, bylineDay, author] = BYLINE.exec(blocks[signed]?.words ?? '') ?? [];
  const near = blocks.slice(Math.max(0, titled - 3), titled + 4).map(({ words }) => DATE.exec(words)?.[0]);
  const date = day ? [day, hour].filter(Boolean).join(' ') : (bylineDay ?? near.find(Boolean));
  const views = VIEWS.exec(
    blocks
      .map(({ words }) => words)
      .slice(Math.max(begin, 0))
      .join('\n'),
  )?.[1];
  const category = head > 0 ? blocks[head - 1]?.words : undefined;
  const labels = blocks.slice(end).filter(({ words }) => isKnownLabel(words)).length;
  const below = blocks
    .slice(begin < 0 ? blocks.length : end)
    .find(({ words }) => words.length > LONGEST_AT_FOOT && /[.!?…”]$/.test(words));
  const html = body
    .filter(({ words }) => !TOOLS.test(words))
    .map((block) => block.html)
    .join('\n');
  return {
    values: {
      ...(title && { title }),
      ...(html && { body: html }),
      ...(date && { date }),
      ...(author && { 'author-name': author }),
      ...(category && category.length <= 120 && { category }),
      ...(views && { views: views.replace(/\D/g, '') }),
    },
    notes: [
      ...(labels >= LEAST_LABELS ? [{ kind: 'form-below', text: String(labels) } as const] : []),
      ...(below ? [{ kind: 'text-below', text: `${below.words.slice(0, 100)}…` } as const] : []),
    ],
  };
}

/** The next line that is no tool of the page. */
function nextText(blocks: readonly Block[], from: number): number {
  return blocks.findIndex(({ words }, i) => i >= from && !TOOLS.test(words));
}

/** Where the labels of a form begin that nothing else sets off. */
function formOf(blocks: readonly Block[], from: number): number {
  const isLabel = blocks.map(({ words }) => isKnownLabel(words));
  const at = isLabel.findIndex(
    (_, i) => i >= from && isLabel.slice(i, i + LEAST_LABELS).filter(Boolean).length === LEAST_LABELS,
  );
  return at < 0 ? blocks.length : at;
}
