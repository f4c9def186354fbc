import escapeStringRegexp from 'escape-string-regexp';
import type { Fix, Renamed } from '../fix.ts';

/** Names in a text that are to be others: of files of its bundle, of bulletins. */
export const references: Fix = {
  id: 'references',
  fix(text, { renamed }) {
    const names = new Map(renamed.flatMap((each) => spellings(each)));
    if (![...names.keys()].some((name) => text.includes(name))) return text;
    // The longest first: `b.jfif` is not in `a b.jfif` where both are files.
    const known = [...names.keys()].sort((a, b) => b.length - a.length).map(escapeStringRegexp);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_%-])(?:${known.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
    return text.replace(pattern, (name, at: number) => {
      const found = names.get(name);
      if (!found || (found.isFile && isElsewhere(text, at))) return name;
      return found.to;
    });
  },
};

/** A name as it may be written: as it is, and as an address writes it. */
function spellings(each: Renamed): [string, Renamed][] {
  const { from, to } = each;
  return [
    [from, each],
    [encodeURI(from), { ...each, to: encodeURI(to) }],
  ];
}

/** Whether a name of a file goes on a path that leads out of its bundle. */
const isElsewhere = (text: string, at: number) =>
  text[at - 1] === '/' && !/(?:^|[\s("'<])\.\/$/.test(text.slice(Math.max(0, at - 3), at));
