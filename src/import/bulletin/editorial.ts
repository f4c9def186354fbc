import type { Target } from '../mapping/columns.ts';
import { plainLine, type Values } from '../mapping/values.ts';
import type { Note } from '../note.ts';
import type { FrontValue } from './front-text.ts';

const NUMBERS = [
  'pages',
  'photos',
  'articleCoefficient',
  'photoCoefficient',
  'translationRate',
  'amount',
] as const;

/**
 * What the office keeps for itself, from columns that its mapping names. A value that cannot be read is reported by its field
 * alone: what is private is never repeated.
 */
export function privateRecord(values: Values, notes: Note[]): FrontValue | undefined {
  const record: Record<string, FrontValue> = {};
  const email = plainLine(values.get('email'));
  if (email !== '') {
    if (/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(email)) record.email = email;
    else unread('email', notes);
  }
  for (const name of NUMBERS) {
    const written = plainLine(values.get(name));
    if (written === '') continue;
    const number = numberOf(written);
    if (number === undefined) unread(name, notes);
    else record[name] = number;
  }
  const note = plainLine(values.get('note'));
  if (note !== '') record.note = note.slice(0, 2000);
  return Object.keys(record).length > 0 ? record : undefined;
}

const unread = (name: Target, notes: Note[]) => notes.push({ kind: 'value-unread', text: name });

/** `1.210.000`, `0,1`, `0.1`, `2`: a point with three digits behind it parts thousands. */
function numberOf(written: string): number | undefined {
  const text = written.replace(/\s|đ(?:ồng)?$/gi, '');
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''));
  return /^\d{1,12}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
