import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/bantin.ts';

/** A heading of a page and what stands below it, up to the next heading of any level. */
export interface Section {
  level: number;
  title: string;
  text: string;
}

/** What a section tells its reader to type and to open, without the words around it. */
export interface Facts {
  level: number;
  rows: number;
  commands: string[];
  addresses: string[];
}

export function readPage(name: string): string {
  return fs.readFileSync(path.join(ROOT, 'docs', name), 'utf8');
}

export function sectionsOf(page: string): Section[] {
  const parts = page.replaceAll(FENCED, (block) => block.replaceAll(/^#/gm, '\0')).split(/^(#+ .+)$/m);
  return parts.slice(1).flatMap((heading, i, rest) => {
    if (i % 2 === 1) return [];
    const [, marks = '', title = ''] = /^(#+) (.+)$/.exec(heading) ?? [];
    return [{ level: marks.length, title, text: (rest[i + 1] ?? '').replaceAll('\0', '#') }];
  });
}

const FENCED = /^```.*\n[\s\S]*?^```$/gm;

/** Words that begin a command, or something that is typed as it stands. */
const TYPED =
  /^(?:\$|--|npm|npx|git|sudo|curl|cd|rsync|apt-get|python3|systemctl|flock|ulimit|https?:|\d|\*)/;

export function factsOf({ level, text }: Section): Facts {
  const blocks = [...text.matchAll(FENCED)].map(([block]) => block);
  const prose = text.replaceAll(FENCED, '');
  const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
  return {
    level,
    rows: prose.split('\n').filter((line) => line.startsWith('|')).length,
    commands: [...blocks.map(withoutWords), ...spans.filter((span) => TYPED.test(span)).sort()],
    addresses: [...prose.matchAll(/https:\/\/[^\s)>`]+/g)].map(([address]) => address).sort(),
  };
}

/** A block of code without its comments, messages and notes, which are in the page's language. */
function withoutWords(block: string): string {
  const isTree = block.includes('→');
  return block
    .split('\n')
    .map((line) => (isTree ? (/^[ /a-z→]*?(?= {3}|$)/.exec(line)?.[0] ?? '') : line.replace(/#(?!!).*/, '')))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** A heading's anchor as git hosts make it. */
export function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
