import type { Element, Nodes } from 'hast';
import { attribute, elementsIn, isElement, make, wordsOf } from '../convert/hast.ts';
import type { ConversionNote } from './converted-document.ts';
import { MARKED } from './marks.ts';

/** Title and summary as a document seems to have them; an editor looks at both. */
export interface Proposal {
  title?: string;
  summary?: string;
  left: ConversionNote[];
}

/** At how many blocks from the top a title is looked for, and what the fields hold. */
const [MOST_BLOCKS, LONGEST_TITLE, LONGEST_SUMMARY] = [6, 300, 600];

/** Takes the title off a text, and the paragraph that sums it up, if it is set off. What is only proposed stays. */
export function takeProposal(blocks: Element[]): Proposal {
  const left: ConversionNote[] = [];
  const title = takeTitle(blocks);
  if (title !== undefined) {
    left.push({ what: 'title', text: title });
    if (isCapitals(title)) left.push({ what: 'title-capitals' });
  }
  const summary = takeSummary(blocks, title !== undefined);
  if (summary) left.push({ what: summary.isTaken ? 'summary' : 'summary-proposed' });
  return { ...(title !== undefined && { title }), ...(summary && { summary: summary.text }), left };
}

function takeTitle(blocks: Element[]): string | undefined {
  const head = blocks.slice(0, MOST_BLOCKS);
  const styled = head.findIndex(
    (block, i) => isOf(block, 'title') || (isElement(block, 'h1') && isAtTop(blocks, i)),
  );
  if (styled >= 0) {
    const more = blocks.slice(styled).findIndex((block) => !isOf(block, 'title'));
    return takeLines(blocks, styled, Math.max(1, more));
  }
  const at = head.findIndex(
    (block) => isElement(block, 'p') && isSetOff(block) && !MARKED.test(wordsOf(block)),
  );
  if (at < 0) return isLine(head[0]) ? takeLines(blocks, 0, 1) : undefined;
  let end = at + 1;
  while (end < at + 4 && goesOn(blocks[end], blocks[at])) end += 1;
  return takeLines(blocks, at, end - at);
}

/** Whether a heading stands above the text, not in it. */
const isAtTop = (blocks: readonly Element[], at: number): boolean =>
  !MARKED.test(wordsOf(blocks[at] ?? make('p', []))) &&
  blocks.slice(0, at).every((block) => wordsOf(block).length < SHORTEST_SUMMARY);

/** A first line that is no sentence: in plain letters, too, it is a title. */
function isLine(block: Element | undefined): boolean {
  const words = block && isElement(block, 'p') ? wordsOf(block) : '';
  return /^\p{L}.{9,149}[^.,:;!?…]$/su.test(words) && !GROUNDS.test(words) && !MARKED.test(words);
}

/** Whether a block is what its class says. */
export const isOf = (block: Element, name: string): boolean =>
  attribute(block, 'className').split(' ').includes(name);

/** A line in bold or capitals: neither a sentence of the text nor a longer paragraph. */
function isSetOff(block: Element): boolean {
  const words = wordsOf(block);
  return words.length > 3 && words.length <= LONGEST_TITLE && (isBold(block) || isCapitals(words));
}

/** Whether a line belongs to the title above it: in the middle, too, and set off or what the title is about. */
function goesOn(block: Element | undefined, first: Element | undefined): boolean {
  if (!block || !first || !isElement(block, 'p') || !isOf(block, 'centred') || !isOf(first, 'centred'))
    return false;
  const words = wordsOf(block);
  if (ISSUERS.test(words)) return false;
  return (
    words.length <= LONGEST_TITLE && (isBold(block) || isCapitals(words) || /^(?:V\/v|Về)\s/i.test(words))
  );
}

/** Who decides stands below what is decided, before its grounds. */
const ISSUERS = /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÁNH VĂN PHÒNG)\s/;

/** The lines of a title as one, taken off the text; nothing where together they are too long for one. */
function takeLines(blocks: Element[], at: number, count: number): string | undefined {
  const lines = blocks.slice(at, at + count).map((block) => wordsOf(block));
  const title = joined(lines);
  if (title.length > LONGEST_TITLE) return undefined;
  blocks.splice(at, count);
  return title;
}

/** Names of kinds of official documents (decree 30/2020, article 7): in a title they are words like others. */
const KINDS =
  /^(?:NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH|PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|HỢP ĐỒNG|CÔNG ĐIỆN|CÔNG VĂN|GIẤY MỜI|THƯ NGỎ)$/;

function joined([first = '', ...others]: string[]): string {
  if (others.length === 0) return first;
  const kind = KINDS.test(first.trim()) ? first.charAt(0) + first.slice(1).toLowerCase() : first;
  const rest = others.join(' ').replace(/^V\/v\s+/i, 'về việc ');
  return `${kind} ${rest.replace(/^Về(?=\s)/, 'về')}`.replace(/\s+/g, ' ').trim();
}

const isCapitals = (words: string): boolean =>
  (words.match(/\p{Lu}/gu)?.length ?? 0) > 3 && !/\p{Ll}/u.test(words);

/** Whether all letters of a block stand in bold. */
export function isBold(block: Element): boolean {
  const all = lettersIn(block);
  const bold = elementsIn(block, 'strong', 'b').filter((each, _, list) => !isInsideOther(each, list));
  return all > 0 && bold.reduce((sum, each) => sum + lettersIn(each), 0) >= all;
}

const isInsideOther = (element: Element, others: readonly Element[]): boolean =>
  others.some((other) => other !== element && elementsIn(other, 'strong', 'b').includes(element));

const lettersIn = (node: Nodes): number => wordsOf(node).match(/\p{L}/gu)?.length ?? 0;

/** Paragraphs on which a document is based say nothing of what is in it. */
const GROUNDS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện|Kính gửi)\s/;
const [SHORTEST_SUMMARY, MOST_PROPOSED] = [40, 300];

function takeSummary(blocks: Element[], hasTitle: boolean): { text: string; isTaken: boolean } | undefined {
  const [first] = blocks;
  const words = first && isElement(first, 'p') ? wordsOf(first) : '';
  const fits = words.length >= SHORTEST_SUMMARY && words.length <= LONGEST_SUMMARY;
  if (first && hasTitle && fits && isBold(first) && !MARKED.test(words)) {
    blocks.shift();
    return { text: words, isTaken: true };
  }
  const plain = blocks
    .filter((block) => isElement(block, 'p') && elementsIn(block, 'img').length === 0)
    .map((block) => wordsOf(block))
    .find((text) => text.length >= SHORTEST_SUMMARY && !MARKED.test(text) && !GROUNDS.test(text));
  const text = plain === undefined ? '' : firstSentences(plain);
  return text === '' ? undefined : { text, isTaken: false };
}

/** As many sentences as a list of bulletins shows. */
function firstSentences(text: string): string {
  let taken = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)) {
    if (taken !== '' && taken.length + segment.length > MOST_PROPOSED) break;
    taken += segment;
  }
  return taken.length <= LONGEST_SUMMARY ? taken.trim() : '';
}
