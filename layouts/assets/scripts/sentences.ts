/** Longer pieces stop in the middle in some browsers, which cut a voice off after about 15 seconds. */
const LONGEST = 160;
/** Cells and facts are read each by itself, behind what they are headed by. */
const SPOKEN =
  'h1, .box p, .lede, .facts h2, .facts dd, figcaption, .prose :is(h2, h3, h4, h5, h6, p, li, th, td, blockquote), .go';
const WHOLE = '.prose :is(li, blockquote, th, td)';

/** What is read in one breath, in its language, and where it stands in the page. */
export interface Sentence {
  text: string;
  lang: string;
  range: Range;
}

/**
 * The sentences of the page in the order of reading; tables cell by cell, notes left out.
 * @param lang the page's language
 * @param canSpeak whether there is a voice for another language; without one its words are read as the page's
 */
export function sentencesOf(lang: string, canSpeak: (lang: string) => boolean): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const blocks = [...document.querySelectorAll<HTMLElement>(SPOKEN)].filter(
    (block) => !block.parentElement?.closest(WHOLE) && !block.closest('.footnotes') && !isHeadOfOthers(block),
  );
  const langOf = (node: Text) => {
    const own = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? lang;
    return canSpeak(own) ? own : lang;
  };
  const sentencesIn = (block: Element) =>
    runsOf(textNodes(block), langOf).flatMap((run) => {
      const text = run.nodes.map(plainText).join('');
      return [...segmenter.segment(text)].flatMap(({ segment, index }) =>
        pieces(segment).flatMap(({ start, length }) => {
          const spoken = segment.slice(start, start + length).trim();
          const range = rangeOf(run.nodes, index + start, index + start + length);
          return /[\p{L}\p{N}]/u.test(spoken) && range ? [{ text: spoken, lang: run.lang, range }] : [];
        }),
      );
    });
  return blocks.flatMap((block) => {
    const heading = headingOf(block);
    return behind(heading ? sentencesIn(heading) : [], sentencesIn(block));
  });
}

/** The head of a column, which is read with each of its cells. */
const isHeadOfOthers = (block: HTMLElement) =>
  block.closest('thead') !== null && block.closest('table')?.tBodies[0]?.rows[0] !== undefined;

/** What says of which kind a cell of a table or a fact is. */
function headingOf(block: HTMLElement): Element | null | undefined {
  if (block.tagName === 'DD') return block.previousElementSibling;
  if (!(block instanceof HTMLTableCellElement) || block.closest('thead')) return undefined;
  return block.closest('table')?.tHead?.rows[0]?.cells[block.cellIndex];
}

/** In one breath where that is short and one voice can do it: “Giờ: 6:05”. */
function behind(heading: readonly Sentence[], sentences: readonly Sentence[]): readonly Sentence[] {
  const [head, more] = heading;
  const [first, ...others] = sentences;
  if (!head || !first) return sentences;
  const text = `${head.text.replace(/:$/, '')}: ${first.text}`;
  return more || head.lang !== first.lang || text.length > LONGEST
    ? [...heading, ...sentences]
    : [{ ...first, text }, ...others];
}

/** A line's end within a sentence is no end of the sentence; between points it is. */
function plainText({ data, parentElement }: Text): string {
  const isBetween = !data.trim() && parentElement?.matches('ul, ol, blockquote');
  return isBetween ? data : data.replaceAll(/\s/g, ' ');
}

/** Neighbouring texts of one language. */
function runsOf(nodes: readonly Text[], langOf: (node: Text) => string): { lang: string; nodes: Text[] }[] {
  const runs: { lang: string; nodes: Text[] }[] = [];
  for (const node of nodes) {
    const lang = langOf(node);
    const last = runs.at(-1);
    if (last?.lang === lang) last.nodes.push(node);
    else runs.push({ lang, nodes: [node] });
  }
  return runs;
}

/** A long sentence in parts of about the same length, so that no single word is left over. */
function pieces(sentence: string): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (let start = 0; start < sentence.length; ) {
    const rest = sentence.length - start;
    const aim = Math.ceil(rest / Math.ceil(rest / LONGEST));
    const blank = sentence.lastIndexOf(' ', start + aim);
    const length = rest <= LONGEST || blank <= start ? rest : blank + 1 - start;
    found.push({ start, length });
    start += length;
  }
  return found;
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup, .visually-hidden')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

function rangeOf(nodes: readonly Text[], from: number, to: number): Range | undefined {
  const range = document.createRange();
  let before = 0;
  let isOpen = false;
  for (const node of nodes) {
    const after = before + node.data.length;
    if (!isOpen && from < after) {
      range.setStart(node, from - before);
      isOpen = true;
    }
    if (isOpen && to <= after) {
      range.setEnd(node, to - before);
      return range;
    }
    before = after;
  }
  return undefined;
}
