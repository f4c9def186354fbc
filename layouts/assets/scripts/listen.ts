import type { ToolWords } from './tools.ts';

/** Longer pieces stop in the middle in some browsers. */
const LONGEST = 220;
const SPOKEN =
  'h1, .lede, .prose h2, .prose h3, .prose h4, .prose p, .prose li, .prose tr, .prose blockquote';

/** A sentence and where it stands in the page. */
interface Sentence {
  text: string;
  range: Range;
}

/** Reads the page aloud by the browser's own voice. The button stays hidden where there is none for the language. */
export function startListening(listen: HTMLButtonElement, stop: HTMLButtonElement, words: ToolWords): void {
  const { speechSynthesis: speech } = window;
  if (!speech) return;
  const { lang } = document.documentElement;
  const voice = () => speech.getVoices().find((each) => each.lang.toLowerCase().startsWith(lang));
  let sentences: Sentence[] = [];
  let at = 0;
  let state: 'silent' | 'speaking' | 'paused' = 'silent';

  const show = () => {
    listen.textContent =
      state === 'speaking' ? words.pause : state === 'paused' ? words.resume : words.listen;
    stop.hidden = state === 'silent';
  };
  const end = () => {
    state = 'silent';
    speech.cancel();
    mark(undefined);
    show();
  };
  const speak = () => {
    const sentence = sentences[at];
    if (!sentence) return end();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = lang;
    utterance.voice = voice() ?? null;
    utterance.onend = () => {
      if (state !== 'speaking') return;
      at += 1;
      speak();
    };
    mark(sentence.range);
    speech.speak(utterance);
  };
  listen.addEventListener('click', () => {
    if (state === 'speaking') {
      // A pause within a sentence is lost in some browsers: it is read again from its beginning.
      state = 'paused';
      speech.cancel();
    } else {
      if (state === 'silent') {
        sentences = sentencesOf(lang);
        at = 0;
      }
      state = 'speaking';
      speak();
    }
    show();
  });
  stop.addEventListener('click', () => {
    end();
    listen.focus();
  });
  addEventListener('pagehide', end);
  const offer = () => {
    listen.hidden = !voice();
  };
  offer();
  speech.addEventListener?.('voiceschanged', offer);
}

function sentencesOf(lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const blocks = [...document.querySelectorAll<HTMLElement>(SPOKEN)].filter(
    (block) =>
      !block.parentElement?.closest('.prose li, .prose blockquote, .prose tr') &&
      !block.closest('.footnotes'),
  );
  return blocks.flatMap((block) => {
    const nodes = textNodes(block);
    const text = nodes.map(({ data }) => data).join('');
    return [...segmenter.segment(text)].flatMap(({ segment, index }) =>
      pieces(segment).flatMap(({ start, length }) => {
        const spoken = segment.slice(start, start + length).trim();
        const range = rangeOf(nodes, index + start, index + start + length);
        return spoken && range ? [{ text: spoken, range }] : [];
      }),
    );
  });
}

function pieces(sentence: string): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (let start = 0; start < sentence.length; ) {
    const rest = sentence.length - start;
    const blank = sentence.lastIndexOf(' ', start + LONGEST);
    const length = rest <= LONGEST || blank <= start ? rest : blank + 1 - start;
    found.push({ start, length });
    start += length;
  }
  return found;
}

function textNodes(block: HTMLElement): Text[] {
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

/** Marks the sentence that is read, where the browser can, and keeps it in view. */
function mark(range: Range | undefined): void {
  if ('highlights' in CSS) {
    CSS.highlights.delete('spoken');
    if (range) CSS.highlights.set('spoken', new Highlight(range));
  }
  const box = range?.getBoundingClientRect();
  if (!box || (box.top > 0 && box.bottom < innerHeight)) return;
  scrollBy({ top: box.top - innerHeight / 3 });
}
