import type { Fix } from './fix.ts';
import { aliases } from './text/aliases.ts';
import { asRead } from './text/as-read.ts';
import { blanks } from './text/blanks.ts';
import { colons } from './text/colons.ts';
import { dates } from './text/dates.ts';
import { fences } from './text/fences.ts';
import { keys } from './text/keys.ts';
import { lines } from './text/lines.ts';
import { oldLetters } from './text/old-letters.ts';
import { ownLetters } from './text/own-letters.ts';
import { quotes } from './text/quotes.ts';
import { references } from './text/references.ts';
import { status } from './text/status.ts';

/** Everything that is fixed in a text, in this order: what the next one reads, the one before has made readable. */
export const TEXT_FIXES: readonly Fix[] = [
  // Before signs that nobody sees are taken out: in old encodings some of them are letters.
  oldLetters,
  asRead,
  ownLetters,
  fences,
  // No-break blanks stand behind colons that are none of YAML, too.
  colons,
  blanks,
  quotes,
  lines,
  keys,
  dates,
  status,
  references,
  aliases,
];
