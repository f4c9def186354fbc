import { diffWordsWithSpace } from 'diff';
import { openText } from '../../checks/text-checks.ts';
import { bulletinFields } from '../../content/fields/schema.ts';
import { withoutPrivate } from '../../fix/private-lines.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { readFrontMatter } from '../../reader/front-matter.ts';
import { withLf } from '../../system/encoding.ts';

/** What differs between two versions of a text. */
export interface Differences {
  /** Each place in a line: `… sáng [-20/11-]{+21/11+}, Uỷ ban …`. */
  places: readonly string[];
  /** Something that is the office's own differs, too. */
  isHidden: boolean;
}

/** A longer comparison is not waited for: then the texts have hardly a word in common. */
const MOST_MS = 2000;

/** So many letters are shown around a difference. */
const AROUND = 30;

/**
 * The words that differ between two versions of a text. Nothing private is in them: of the front matter only fields that
 * readers see the effect of are compared, of these and of the body no comments.
 * @returns nothing where a version cannot be taken apart
 */
export function differencesOf(before: string, after: string): Differences | undefined {
  const [old, now] = [openParts(before), openParts(after)];
  if (!old || !now) return undefined;
  const words = diffWordsWithSpace(old.open, now.open, { timeout: MOST_MS });
  const changes = words ?? [
    { value: old.open, removed: true, added: false },
    { value: now.open, removed: false, added: true },
  ];
  return { places: placesIn(changes), isHidden: old.hidden !== now.hidden };
}

/** A text in two parts: what may be shown, and what is only compared. */
function openParts(written: string): { open: string; hidden: string } | undefined {
  const text = withLf(written.replace(/^\uFEFF/, '').normalize('NFC'));
  const withheld = withoutPrivate(text).join('\n');
  const parts = readFrontMatter(withheld, '');
  if ('id' in parts) return undefined;
  const open = openText(withheld, parts, FIELDS);
  return { open: tidy(open), hidden: tidy(hiddenIn(text, open)) };
}

/** Lines of which nothing is shown, as they are written. */
function hiddenIn(text: string, open: string): string {
  const shown = open.split('\n');
  return text
    .split('\n')
    .filter((line, i) => line !== shown[i])
    .join('\n');
}

/** Blanks at the ends of lines and lines that stand empty are no change of a text. */
const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Every field but the editorial record. */
const FIELDS = new RegExp(
  `^(?:${Object.keys(bulletinFields('Asia/Ho_Chi_Minh'))
    .filter((key) => key !== 'editorial')
    .join('|')})[ \\t]*:`,
);

interface Part {
  value: string;
  added: boolean;
  removed: boolean;
}

/** The differences with some of what is around them; those that are close together in one line. */
function placesIn(parts: readonly Part[]): string[] {
  const places: string[] = [];
  let line = '';
  parts.forEach(({ value, added, removed }, i) => {
    if (added || removed) {
      const [open, close] = added ? ['{+', '+}'] : ['[-', '-]'];
      const shown = inLine(value);
      line += shown.trim() === '' ? shown : `${open}${shown}${close}`;
      return;
    }
    const kept = inLine(value);
    const isFirst = i === 0;
    const isLast = i === parts.length - 1;
    if (!isFirst && !isLast && kept.length <= 2 * AROUND) {
      line += kept;
      return;
    }
    if (!isFirst) places.push(line + beginOf(kept));
    line = isLast ? '' : endOf(kept);
  });
  if (line !== '') places.push(line);
  return places.map((place) => place.trim()).filter((place) => /\[-|\{\+/.test(place));
}

/** Lines and indents are no words. */
const inLine = (text: string) => oneLine(text).replace(/ {2,}/g, ' ');

const beginOf = (text: string) =>
  text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\S*$/, '')}…`;
const endOf = (text: string) =>
  text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*/, '')}`;
