/** Lines that nobody wraps further than this in a text; and what a line of a text holds at least that somebody wrapped. */
const LONGEST_WRAPPED = 100;
const SHORTEST_WRAPPED = 60;

const SENTENCE_END = /[.!?;:…][”"’')\]*_]*$/;
/** What begins a line of its own: a capital, perhaps behind quotes or marks of bold. */
const CAPITAL = /^["“‘'([*_]{0,4}\p{Lu}/u;
const DIGIT = /^["“‘'([*_+]{0,4}\d/;
/** A number that may begin an item, or end a sentence: “… vào ngày 15.” */
const NUMBER = /^\d+[.)/]/;
/** What stands at the head of a part of a regulation. */
const PART =
  /^[*_]{0,2}(?:Điều|Chương|Mục|Phần|Khoản|Bước|Phụ lục|Article|Chapter|Section|Part|Step) (?:\d+|[IVX]+|[A-Z])[.:]/u;
/** Signs of items that begin no list: they stand alone, or in front of a name. */
const SIGN =
  /^(?:[a-zđ]\)|[IVX]+\.|\d{1,2}\/|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})+\.|\d{1,2}[.)]-|[-–—•·+☐☑☒✓✔→➢]|[=-]>|[¹²³⁰⁴-⁹]{1,2}) ?\p{L}/u;
/** A row of a table that is none (`table-rows.ts`). */
const ROW = /^(?:\||\+[-=]{2})/;
/** HTML, tables and pictures with a caption are reported as such (`html-as-text.ts`, `table-rows.ts`, `images.ts`). */
const REPORTED = /^<|>$|\||^!\[.*["”]\)$/;
/** Words that call for another one. */
const DANGLING =
  /\s(?:và|của|là|với|cho|ngày|tháng|năm|tại|các|những|một|do|ông|bà|số|từ|đến|về|trong|theo|hoặc|có|được|thứ|tên|the|of|and|in|on|at|to|for|by|with|a|an|or|from|no\.)$/iu;

/** What is to be done between two lines that are written as one paragraph. */
export type Joint = 'apart' | 'joined' | 'unclear';

/**
 * Between which lines of a paragraph its writer began a new line on purpose (addresses, programmes, text out of Word with
 * a line for each paragraph), and between which a long paragraph was wrapped.
 * @param lines without blanks around them
 * @returns one for each line but the last
 */
export function joints(lines: readonly string[]): Joint[] {
  const pairs = lines.slice(1).map((next, i) => ({ line: lines[i] ?? '', next }));
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isShort = longest <= SHORTEST_WRAPPED;
  const isNew = ({ line, next }: Pair) =>
    !DANGLING.test(line) && (CAPITAL.test(next) || (DIGIT.test(next) && !NUMBER.test(next)));
  const isSentence = (pair: Pair) => SENTENCE_END.test(pair.line) && (isNew(pair) || DIGIT.test(pair.next));
  if (pairs.every(isSentence)) return pairs.map(() => 'apart');
  const areMany = lines.length > 2;
  if (isShort && pairs.every((pair) => isNew(pair) && (areMany || !pair.line.endsWith(','))))
    return pairs.map(() => 'apart');
  const width = Math.max(longest, SHORTEST_WRAPPED);
  return pairs.map((pair) => {
    const { line, next } = pair;
    if (ROW.test(line) || ROW.test(next)) return 'apart';
    if (PART.test(next) || (SIGN.test(next) && !DANGLING.test(line) && (isShort || SENTENCE_END.test(line))))
      return 'apart';
    // A writer who wraps lines fills them: the next word would not have found room.
    const isFull = line.length + 1 + next.search(/\s|$/) > width && longest <= LONGEST_WRAPPED;
    if (isSentence(pair) && !isFull) return 'apart';
    if (
      isNew(pair) &&
      CAPITAL.test(next) &&
      !line.endsWith(',') &&
      (isShort || line.length > LONGEST_WRAPPED)
    )
      return 'apart';
    return isShort &&
      areMany &&
      !isFull &&
      !DANGLING.test(line) &&
      !REPORTED.test(line) &&
      !REPORTED.test(next)
      ? 'unclear'
      : 'joined';
  });
}

interface Pair {
  line: string;
  next: string;
}
