import { placesIn } from '../../problems/places-in.ts';
import { type Problem, problem } from '../../problems/problem.ts';

// Nghị định 13/2023 (personal data): numbers of a person's papers and facts of their health are not for publication. No
// message repeats what was found.

/** How the number of an identity card, of a citizen or of a passport is announced. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:cccd|cmnd|cmtnd|cmt|đdcn|(?:thẻ\s+)?căn\s+cước|chứng\s+minh(?:\s+(?:nhân\s+dân|thư|quân\s+đội))?|(?:số|mã)\s+định\s+danh|hộ\s+chiếu|gplx|(?:giấy\s+phép|bằng)\s+lái(?:\s+xe)?|driv(?:er|ing)(?:[’']?s)?\s+licen[cs]e|giấy\s+tờ\s+tùy\s+thân|passport|(?:citizen\s+)?id(?:entity|entification)?\s+(?:card|number|no))(?!\p{L})/iu;

/**
 * Twelve digits, or the nine of the older cards, in one or in groups, or a passport. A card's twelve begin with a nought;
 * those of a driving licence, with any.
 */
const NUMBER =
  /(?<![\p{L}\p{N}.,/-])(?:0\d(?:[ .\u00A0-]?\d){10}|[1-9]\d{2}(?:[ -]?\d{3}){3}|\d{3}(?:[ .\u00A0-]?\d{3}){2}(?!\s*(?:đ(?:ồng)?|vnđ|vnd|người|thẻ)(?!\p{L}))|[A-Z]\d{7,8})(?![\p{L}\p{N}]|[.,/-]\d)/gu;

/** What may stand between the name of a paper and its number. */
const BETWEEN =
  /^(?:[\s:.(#*_|]|công\s+dân|nhân\s+dân|cá\s+nhân|gắn\s+chip|hạng\s+[A-F]\d?E?|số|là|no(?!\p{L})|number|is(?!\p{L}))*$/iu;

/** What else may have so many digits. */
const OTHER_NUMBER =
  /(?:tài\s+khoản|\bstk|\btk|điện\s+thoại|\bđt|\bsđt|hotline|zalo|fax|mã\s+số\s+thuế|\bmst|hợp\s+đồng|mã\s+vạch|tel|phone|account)\D{0,20}$/iu;

/** So far back its name is looked for. */
const NEAR = 60;

/** A person, by title and name. */
const PERSON =
  /(?<![\p{L}\p{N}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Bb]é|[Bb]ệnh\s+nhân|Mrs?|Ms)\.?\s+\p{Lu}\p{Ll}*/u;

/** What is said of somebody's health. */
const HEALTH =
  /(?<![\p{L}\p{N}])(?:nhiễm\s+(?:hiv|lao|viêm|covid|sars|giang)|dương\s+tính|hiv\s*\/\s*aids|mắc\s+(?:bệnh|ung|lao|hội|chứng|hiv|covid)|bị\s+(?:bệnh|ung\s+thư|tâm\s+thần|hiv)|ung\s+thư|tâm\s+thần|bệnh\s+án|nghiện\s+ma|viêm\s+gan|hiv\s+positive|diagnosed\s+with)(?!\p{L})/iu;

/** The number of a telephone or of an account, as a person has one. */
const OF_PERSON =
  /(?<![\p{L}\p{N}.,/-])0[35789]\d{2}[ .-]?\d{3}[ .-]?\d{3}(?!\d)|(?:số\s+tài\s+khoản|\bstk|(?:số\s+)?thẻ\s+bhyt)\D{0,12}[A-Z\d]{8,}/iu;

/** As long as the shortest of these numbers; no date is, and most texts have none. */
const MAYBE = /0\d(?:[ .\u00A0-]?\d){8}|\d{3}[ .\u00A0-]?\d{3}[ .\u00A0-]?\d{3}|\d[A-Z\d]{6}/;

/**
 * The number of a person's papers, or a fact of their health beside a number of theirs.
 * @param text of a file
 * @param published what of it is published, each line in its place
 */
export function checkPrivateNumbers(text: string, file: string, published = () => text): Problem[] {
  if (!MAYBE.test(text)) return [];
  const open = published();
  if (!LABEL.test(open) && !HEALTH.test(open)) return [];
  const problems: Problem[] = [];
  const placeAt = placesIn(open, file);
  let offset = 0;
  for (const block of open.split(/(\n[ \t]*\n)/)) {
    if (MAYBE.test(block)) {
      const found = cardNumbersIn(block);
      for (const at of found) problems.push(problem('private-number', placeAt(offset + at), {}));
      const health = healthIn(block, found);
      if (health !== undefined) problems.push(problem('private-health', placeAt(offset + health), {}));
    }
    offset += block.length;
  }
  return problems;
}

/** A block with more of them is a list of numbers: no more than these are reported. */
const MOST = 20;

function cardNumbersIn(block: string): number[] {
  const label = LABEL.exec(block);
  if (!label) return [];
  const found: number[] = [];
  for (const { 0: number, index } of block.matchAll(NUMBER)) {
    if (found.length === MOST) break;
    const before = block.slice(Math.max(0, index - NEAR), index);
    const digits = number.replace(/\D/g, '');
    // Of twelve digits few are anything else, once cards are spoken of; of nine many are.
    const isCard = /^0\d{11}$/.test(digits) && !/^0(\d)\1+$/.test(digits) && !OTHER_NUMBER.test(before);
    if (isCard || isNamed(before)) found.push(index);
  }
  return found;
}

/** Whether what stands before a number ends with the name of a paper. */
function isNamed(before: string): boolean {
  const named = LABEL.exec(before);
  if (!named) return false;
  const after = before.slice(named.index + named[0].length);
  return BETWEEN.test(after) || isNamed(after);
}

/** Sentence by sentence, and row by row: what is said of an illness here and of a telephone there is no person's. */
function healthIn(block: string, cards: readonly number[]): number | undefined {
  let offset = 0;
  for (const part of block.split(/((?<=\p{L}{3}|[\d)”"])[.;!?]\s+(?=\p{Lu})|\n(?=\s*(?:[|+*-]|\d+[.)])))/u)) {
    const health = HEALTH.exec(part);
    const isOfCard = cards.some((at) => at >= offset && at < offset + part.length);
    if (health && (isOfCard || (OF_PERSON.test(part) && PERSON.test(part)))) return offset + health.index;
    offset += part.length;
  }
  return undefined;
}
