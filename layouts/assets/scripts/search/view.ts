import { titlePieces } from '../../../../src/filters/document-numbers.ts';
import { shortDay } from '../../../../src/filters/short-day.ts';
import { excerptOf, markText, type Part } from '../../../../src/search/excerpt.ts';
import type { Found } from './engine.ts';
import type { Shown } from './run.ts';
import type { SearchWords } from './words.ts';

/** An element with text or other elements in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** A bulletin that was found: title, date and section, some lines of it; what was searched for is marked. */
function resultItem(found: Found, variants: readonly string[], sectionName: string): HTMLLIElement {
  const link = element('a', ...markedTitle(found.title, markText(found.title, variants)));
  link.href = found.url;
  const [year = '', month = '', day = ''] = found.day.split('-');
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const time = element('time', shortDay(year, month, day, lang));
  time.dateTime = found.day;
  const meta = element('p', time, ` · ${sectionName}`);
  meta.className = 'card-meta';
  const excerpt = element('p', ...marked(excerptOf(found.text, variants)));
  return element('li', element('h3', link), meta, excerpt);
}

interface Around {
  /** The query and its other forms, for marking what was found. */
  variants: readonly string[];
  words: SearchWords;
  /** Whether words with the marks that were typed and others stand under headings of their own. */
  areApart: boolean;
  sectionName(id: string): string;
}

/** Puts results under those that are there. @returns what came */
export function appendResults(to: HTMLElement, shown: readonly Shown[], around: Around): HTMLElement[] {
  const { variants, words, areApart, sectionName } = around;
  return shown.map(({ found, isAsTyped }) => {
    let list = to.lastElementChild;
    if (!(list instanceof HTMLOListElement) || list.dataset.typed !== String(isAsTyped)) {
      const made = element('ol');
      made.dataset.typed = String(isAsTyped);
      if (areApart) to.append(element('h2', isAsTyped ? words.asTyped : words.notAsTyped));
      to.append(made);
      list = made;
    }
    const item = resultItem(found, variants, sectionName(found.section));
    list.append(item);
    return item;
  });
}

function marked(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, mark }) => (mark ? element('mark', text) : text));
}

/** A marked title, its documents' numbers in one line as in every list. */
function markedTitle(title: string, parts: readonly Part[]): (Node | string)[] {
  let from = 0;
  return titlePieces(title).flatMap(({ text, isNumber }) => {
    const inside = marked(between(parts, from, from + text.length));
    from += text.length;
    if (!isNumber) return inside;
    const whole = element('span', ...inside);
    whole.className = 'document-number';
    return [whole];
  });
}

/** The parts of a text from one place to another. */
function between(parts: readonly Part[], from: number, to: number): Part[] {
  let at = 0;
  return parts.flatMap(({ text, mark }) => {
    const cut = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return cut === '' ? [] : [{ text: cut, mark }];
  });
}
