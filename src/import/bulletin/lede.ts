import { countCharacters } from '../../content/fields/field-types.ts';
import type { Note } from '../note.ts';

/** The longest summary that a bulletin may have. */
const LONGEST = 600;

/** “TTĐT - Chiều 26-4…”, “(TTXVN) – …”: the agency before the first sentence. */
const AGENCY = /^\(?([\p{Lu}Đ][\p{Lu}\d.]{1,14})\)?\s+[-–—]\s+(?=\p{L})/u;

/** A paragraph of Markdown that is nothing but words: no heading, picture, list, table, quotation. */
const WORDS = /^(?!#{1,6} |!\[|[-+>|] |\||\d+[.)] |```|:::)\S/;

export interface Lede {
  summary: string;
  source: string;
  body: string;
  notes: Note[];
}

/**
 * The summary of a bulletin and the agency before it. Where the portal had no summary, the first paragraph is it, and the
 * body begins below; one that is too long ends with a sentence, and stands whole in the body.
 * @param body Markdown
 * @param source what the portal itself names as the source: another agency stays in the summary
 */
export function ledeOf(summary: string, body: string, source = ''): Lede {
  const notes: Note[] = [];
  const paragraphs = body.split('\n\n');
  const [first = ''] = paragraphs;
  const isTaken = summary === '' && WORDS.test(first);
  const written = isTaken ? plain(first) : summary;
  const found = AGENCY.exec(written);
  const agency = source === '' || found?.[1]?.toLowerCase() === source.toLowerCase() ? found : null;
  const whole = agency ? written.slice(agency[0].length) : written;
  const short = shortened(whole);
  if (isTaken && whole !== '') notes.push({ kind: 'summary-from-text', text: '' });
  if (agency && source === '') notes.push({ kind: 'source-from-text', text: agency[1] ?? '' });
  if (short !== whole) notes.push({ kind: 'summary-cut', text: '' });
  // A text of one paragraph stays one: a body may not be empty.
  const isMoved = isTaken && short === whole && paragraphs.length > 1;
  const rest = isMoved ? paragraphs.slice(1).join('\n\n') : body;
  const kept = !isTaken && short !== whole ? `${escaped(whole)}\n\n${rest}` : rest;
  return { summary: short, source: agency?.[1] ?? '', body: kept, notes };
}

function shortened(text: string): string {
  if (countCharacters(text, LONGEST) <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const end = Math.max(...['. ', '! ', '? ', '; '].map((sign) => cut.lastIndexOf(sign)));
  if (end > LONGEST / 4) return cut.slice(0, end + 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** Words of Markdown without its marks. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\\\n/g, ' ')
    .replace(/(?<!\\)(?:\*{1,3}|~~)/g, '')
    .replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^\d+\]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const escaped = (text: string): string => text.replace(/[\\*_`[\]<>#~]/g, '\\$&');
