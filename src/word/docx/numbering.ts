import type { Element } from '@xmldom/xmldom';
import { MOST_START, shownLabel, wordNumber } from '../number-formats.ts';
import { attributeOf, childOf, childrenOf, isOn, numberOf } from '../xml.ts';

/** A level of a list, as `numbering.xml` has it (ECMA-376, 17.9). */
interface Level {
  start: number;
  format: string;
  /** `%1.%2.`: the numbers of the levels stand for their signs. */
  text: string;
  /** All numbers in digits (`w:isLgl`). */
  isLegal: boolean;
  /** The level, from 1, after which it begins anew; 0 for never; by default any above it. */
  restart?: number;
}

interface Override {
  start?: number;
  level?: Level;
}

interface List {
  abstractId: string;
  overrides: ReadonlyMap<number, Override>;
}

/** The sign in front of a paragraph. */
export interface Label {
  level: number;
  text: string;
}

const valOf = (element: Element | undefined, name: string) => attributeOf(childOf(element, name), 'w:val');

/** The start that a level, or a list for one of its levels, asks for. */
const startOf = (element: Element, name: string) =>
  numberOf(childOf(element, name), 'w:val', -MOST_START, MOST_START);

function readLevel(element: Element): Level {
  const restart = numberOf(childOf(element, 'w:lvlRestart'), 'w:val', 0, LAST_LEVEL);
  return {
    start: startOf(element, 'w:start') ?? 0,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    isLegal: isOn(childOf(element, 'w:isLgl')),
    ...(restart !== undefined && { restart }),
  };
}

/** Word has levels 0 to 8. */
export const LAST_LEVEL = 8;

const levelOf = (element: Element) => numberOf(element, 'w:ilvl', 0, LAST_LEVEL) ?? 0;

/**
 * Counts the lists of a document as Word does: paragraphs of all lists of one definition (`w:abstractNum`) go on counting
 * with each other, until a list says that it starts anew (`w:startOverride`).
 */
export class Numbering {
  readonly #definitions = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  /** The level of a paragraph style, by definition and style: `w:lvl/w:pStyle`. */
  readonly #styleLevels = new Map<string, number>();
  /** The last number of each level, by definition. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  /** @param root of `numbering.xml`; nothing where a document has no lists */
  constructor(root: Element | undefined) {
    if (!root) return;
    const links = new Map<string, string>();
    for (const definition of childrenOf(root, 'w:abstractNum')) {
      const id = attributeOf(definition, 'w:abstractNumId') ?? '';
      const levels = childrenOf(definition, 'w:lvl');
      this.#definitions.set(id, new Map(levels.map((level) => [levelOf(level), readLevel(level)])));
      for (const level of levels) {
        const style = valOf(level, 'w:pStyle');
        if (style !== undefined) this.#styleLevels.set(`${id} ${style}`, levelOf(level));
      }
      const link = valOf(definition, 'w:styleLink');
      if (link !== undefined) links.set(link, id);
    }
    const linked = new Map(
      childrenOf(root, 'w:abstractNum').flatMap((definition) => {
        const to = links.get(valOf(definition, 'w:numStyleLink') ?? '');
        return to === undefined ? [] : [[attributeOf(definition, 'w:abstractNumId') ?? '', to] as const];
      }),
    );
    for (const list of childrenOf(root, 'w:num')) {
      const abstractId = valOf(list, 'w:abstractNumId') ?? '';
      const overrides = childrenOf(list, 'w:lvlOverride').map((override): [number, Override] => {
        const start = startOf(override, 'w:startOverride');
        const level = childOf(override, 'w:lvl');
        return [
          levelOf(override),
          { ...(start !== undefined && { start }), ...(level && { level: readLevel(level) }) },
        ];
      });
      this.#lists.set(attributeOf(list, 'w:numId') ?? '', {
        abstractId: linked.get(abstractId) ?? abstractId,
        overrides: new Map(overrides),
      });
    }
  }

  /** The level at which a paragraph style stands in a list. */
  levelOfStyle(listId: string, style: string): number | undefined {
    return this.#styleLevels.get(`${this.#lists.get(listId)?.abstractId} ${style}`);
  }

  /** The sign of the next paragraph of a list; nothing where there is no such list. */
  next(listId: string, level: number): Label | undefined {
    const list = this.#lists.get(listId);
    const own = list && this.#levelOf(list, level);
    if (!list || !own) return undefined;
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    const start = list.overrides.get(level)?.start;
    const isAnew = start !== undefined && !this.#started.has(`${listId} ${level}`);
    this.#started.add(`${listId} ${level}`);
    const last = counts[level];
    counts[level] = isAnew ? start : last === undefined ? own.start : last + 1;
    this.#restartBelow(list, level, counts);
    if (own.format === 'bullet') return { level, text: bulletOf(own.text) };
    // A level above that no paragraph has had yet stands one before its start: Word prints 0.1.
    const numberAt = (at: number) => counts[at] ?? (this.#levelOf(list, at)?.start ?? 1) - 1;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = this.#levelOf(list, at)?.format ?? 'decimal';
      return wordNumber(numberAt(at), own.isLegal && format !== 'none' ? 'decimal' : format);
    });
    return { level, text: shownLabel(text) };
  }

  #levelOf(list: List, level: number): Level | undefined {
    return list.overrides.get(level)?.level ?? this.#definitions.get(list.abstractId)?.get(level);
  }

  #restartBelow(list: List, level: number, counts: (number | undefined)[]): void {
    for (let below = level + 1; below < counts.length; below += 1) {
      const restart = this.#levelOf(list, below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
    }
  }
}

/** Bullets of Word's fonts are dashes; the plus of decree 30/2020 stays. */
const bulletOf = (text: string): string => (text.trim() === '+' ? '+' : '-');
