import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fold } from '../../search/tokens.ts';
import { MORE_WORDS } from './more-words.ts';

/** The package of npm that brings the list; it is under the GPL, so an office installs it by itself. */
export const DICTIONARY_PACKAGE = 'dictionary-vi';

/** Where systems keep the lists of Hunspell. */
const OF_SYSTEM = [
  '/usr/share/hunspell/vi_VN.dic',
  '/usr/share/hunspell/vi.dic',
  '/usr/share/myspell/dicts/vi_VN.dic',
  '/Library/Spelling/vi_VN.dic',
];

/** The syllables of Vietnamese, in each way in which they may be written. */
export class Dictionary {
  /** As they are written in the list. */
  readonly syllables: readonly string[];
  readonly #known: ReadonlySet<string>;
  /** Without any mark: `người` is `nguoi`. */
  readonly #bare: ReadonlySet<string>;
  readonly #own: ReadonlySet<string>;

  /** @param own the office's own words, which count whole and in capitals, too */
  constructor(syllables: readonly string[], own: readonly string[] = []) {
    this.syllables = syllables;
    this.#known = new Set([...syllables, ...MORE_WORDS].map(plainest));
    this.#bare = new Set(syllables.map(fold));
    this.#own = new Set(own.flatMap((line) => line.toLowerCase().match(WORD) ?? []));
  }

  /** @param word in small letters */
  has(word: string): boolean {
    return this.#own.has(word) || this.#known.has(plainest(word));
  }

  /** Whether a word without marks is a Vietnamese one whose marks are missing. */
  lacksMarks(word: string): boolean {
    return !this.has(word) && this.#bare.has(word);
  }
}

/** A word: letters, with the marks that stand behind them where a text is not NFC. */
export const WORD = /[\p{L}\p{M}]+/gu;

/** A tone on the first of two vowels that end a syllable: `hòa`, `khỏe`, `thủy`. */
const MARK_FIRST =
  /(?:(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(?<!q)(u)([\u0300\u0301\u0303\u0309\u0323])(y))$/;

/** `y` at the end of a syllable, where `i` would do as well: `sỹ`, `quý`. */
const Y_FOR_I = /(?<=[bcdghklmnpqrstvx]|qu)y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/;

/** A syllable without what is a matter of style. */
const plainest = (syllable: string): string =>
  syllable.normalize('NFD').replace(MARK_FIRST, '$1$4$3$6$2$5').replace(Y_FOR_I, 'i');

/**
 * Finds the list of Vietnamese syllables: in the packages of the office, then on the machine.
 * @param office the folder of its repository
 */
export function findDictionary(office: string): string | undefined {
  const inPackages = [office, import.meta.dirname].flatMap((folder) => {
    try {
      const found = createRequire(path.join(folder, 'x.js')).resolve(DICTIONARY_PACKAGE);
      return [path.join(path.dirname(found), 'index.dic')];
    } catch {
      return [];
    }
  });
  return [...inPackages, ...OF_SYSTEM].find((file) => fs.existsSync(file));
}

/** The words of a list of Hunspell: one a line, what follows a slash is about its forms; the first line is their number. */
export function wordsIn(list: string): string[] {
  return list
    .normalize('NFC')
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      line
        .replace(/[/\t].*$/, '')
        .trim()
        .toLowerCase(),
    )
    .filter((word) => /^[\p{L}]+$/u.test(word));
}

/** The office's own words, a word or a name a line; what follows `#` is a note. */
export const ownWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
