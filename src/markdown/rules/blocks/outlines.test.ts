import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../filters/plain-text.ts';
import { renderBody } from '../../renderer.ts';

/** An item as it is typed, with the items of the levels below. */
interface Part {
  sign: string;
  parts: Part[];
}

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** The signs of the five levels of decree 30/2020, and of the ones that offices use as well, by level. */
const LEVELS: readonly (readonly ((place: number) => string)[])[] = [
  [(n) => `${ROMAN[n] ?? 'XXI'}.`, (n) => `${ROMAN[n] ?? 'XXI'}/`],
  [(n) => `${n + 1}.`, (n) => `${n + 1}/`],
  [(n) => `${LETTERS[n] ?? 'y'})`, (n) => `${LETTERS[n] ?? 'y'}.`, (n) => `(${n + 1})`],
  [() => '-', () => '–'],
  [() => '+'],
];

/** Lists of a level or a deeper one, below each other; each numbered from its beginning, or with numbers left out. */
function parts(level: number): fc.Arbitrary<Part[]> {
  if (level >= LEVELS.length) return fc.constant([]);
  const list = fc
    .record({
      sign: fc.constantFrom(...(LEVELS[level] ?? [])),
      steps: fc.array(fc.constantFrom(1, 1, 1, 1, 2), { minLength: 2, maxLength: 4 }),
      below: fc.array(parts(level + 1), { minLength: 4, maxLength: 4 }),
    })
    .map(({ sign, steps, below }) => {
      let place = -1;
      return steps.map((step, i) => {
        place += i === 0 ? 1 : step;
        return { sign: sign(place), parts: below[i] ?? [] };
      });
    });
  const none: fc.Arbitrary<Part[]> = fc.constant([]);
  return fc.oneof(
    { weight: 3, arbitrary: list },
    { weight: 2, arbitrary: none },
    { weight: 1, arbitrary: parts(level + 1) },
  );
}

const outline = parts(0).filter((found) => found.length > 0);

function linesOf(found: readonly Part[], depth = 0): { sign: string; depth: number }[] {
  return found.flatMap(({ sign, parts }) => [{ sign, depth }, ...linesOf(parts, depth + 1)]);
}

/** What a browser prints in front of each item, and how deep it lies. */
function printed(html: string): { sign: string; depth: number }[] {
  const open: { next?: number; type: string; isTyped: boolean }[] = [];
  const found: { sign: string; depth: number }[] = [];
  for (const [, close, tag, attributes = '', text = ''] of html.matchAll(
    /<(\/?)(ol|ul|li)\b([^>]*)>(?:\n?<p>)?([^<]*)/g,
  )) {
    const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
    if (tag !== 'li' && close) open.pop();
    else if (tag !== 'li') {
      const next = tag === 'ol' ? Number(attribute('start') ?? 1) : undefined;
      open.push({
        ...(next !== undefined && { next }),
        type: attribute('type') ?? '1',
        isTyped: attributes.includes('typed'),
      });
    } else if (!close) {
      const list = open.at(-1);
      if (!list) continue;
      const value = Number(attribute('value') ?? list.next ?? 0);
      if (list.next !== undefined) list.next = value + 1;
      const own = list.next === undefined ? '•' : `${numeral(value, list.type)}.`;
      found.push({ sign: list.isTyped ? (text.split(' ')[0] ?? '') : own, depth: open.length - 1 });
    }
  }
  return found;
}

function numeral(value: number, type: string): string {
  if (type === 'I') return ROMAN[value - 1] ?? 'XXI';
  return type === 'a' ? String.fromCharCode(96 + value) : String(value);
}

/** `-` and `+` are printed as browsers print bullets. */
const asPrinted = ({ sign, depth }: { sign: string; depth: number }) => ({
  sign: '-+'.includes(sign) ? '•' : sign,
  depth,
});

describe('any outline of the five levels', () => {
  test.for([
    ['without indentation', () => '', '\n'],
    ['indented by two blanks', (depth: number) => '  '.repeat(depth), '\n'],
    ['indented by tabs', (depth: number) => '\t'.repeat(depth), '\n'],
  ] as const)('has the numbers and letters that were typed, at their level, %s', ([, indent, newline]) => {
    fc.assert(
      fc.property(outline, (found) => {
        const lines = linesOf(found);
        const text = lines.map(({ sign, depth }) => `${indent(depth)}${sign} Nội dung`).join(newline);
        const { body, problems } = renderBody(text, 'vi', 'index.vi.md', 1);
        expect(printed(body.html), text).toEqual(lines.map(asPrinted));
        expect(problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has them with empty lines between the lines, too', () => {
    fc.assert(
      fc.property(outline, (found) => {
        const lines = linesOf(found);
        const text = lines.map(({ sign }) => `${sign} Nội dung`).join('\n\n');
        const { body } = renderBody(text, 'vi', 'index.vi.md', 1);
        const typed = lines.map(({ sign }) => ('-+'.includes(sign) ? 'Nội dung' : `${sign} Nội dung`));
        expect(plainText(body.html), text).toBe(typed.join('\n'));
      }),
      { numRuns: 300 },
    );
  });
});
