import { HEADINGS, ITEMS, SENTENCES, SUMMARIES, TITLES, WORDS } from './words.ts';

/** Chance that is the same on every machine and in every run. */
export interface Chance {
  /** A whole number from `min` to `max`. */
  whole(min: number, max: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** @param seed any whole number; the generator is mulberry32 */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

/** What one bulletin says. */
export interface Texts {
  title: string;
  summary: string;
  /** Markdown of about 3.5 kB in UTF-8: five or six paragraphs, one heading, one list. */
  body: string;
}

/** The texts of a bulletin, made of `words.ts`: the same place says the same every time. @param stream other texts for each number */
export function textsAt(place: number, stream: number): Texts {
  const chance = createChance(seedOf(place, stream));
  const title = fill(chance.pick(TITLES), chance);
  const summary = fill(chance.pick(SUMMARIES), chance);
  const blocks = [
    paragraph(chance, 4),
    paragraph(chance, 4),
    `## ${chance.pick(HEADINGS)}`,
    paragraph(chance, 3),
    ITEMS.map((item) => `- ${fill(item, chance)}`).join('\n'),
    paragraph(chance, 4),
    paragraph(chance, chance.whole(1, 3)),
  ];
  return { title, summary, body: `${blocks.join('\n\n')}\n` };
}

/** @param stream 0 to 7: what is drawn for one stream does not shift what is drawn for another */
export function seedOf(place: number, stream: number): number {
  return Math.imul(place * 8 + stream + 1, 0x9e3779b1);
}

/** Sentences that follow each other in the list of sentences, so that none comes twice; one word in bold. */
function paragraph(chance: Chance, count: number): string {
  const start = chance.whole(0, SENTENCES.length - 1);
  const sentences = Array.from(
    { length: count },
    (_, i) => SENTENCES[(start + i * 5) % SENTENCES.length] ?? '',
  );
  return sentences
    .map((sentence) => fill(sentence, chance))
    .join(' ')
    .replace(/\d+ (?:ngày|tháng)/, '**$&**');
}

/** Fills the names in braces, again and again, and begins with a capital letter. */
function fill(pattern: string, chance: Chance): string {
  let text = pattern;
  while (text.includes('{')) {
    text = text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'n') return String(chance.whole(2, 98));
      if (name === 'day') return `${chance.whole(1, 28)}/${chance.whole(1, 12)}`;
      return chance.pick(WORDS[name] ?? []);
    });
  }
  return text.replace(/^[“]?\p{Ll}/u, (letter) => letter.toUpperCase());
}
