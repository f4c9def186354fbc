import { PRIVATE_TARGETS, privateType } from '../mapping/columns.ts';
import { plainLine, type Values } from '../mapping/values.ts';
import type { Note } from '../note.ts';
import type { FrontValue } from './front-text.ts';
import { isTooLong, readingOf } from './readings.ts';

/**
 * What the office keeps for itself, from columns that its mapping names. A value that cannot be read is reported by its field
 * alone: what is private is never repeated. A text that is too long stays whole: the checker says so.
 */
export function privateRecord(values: Values, notes: Note[]): FrontValue | undefined {
  const record: Record<string, FrontValue> = {};
  for (const target of PRIVATE_TARGETS) {
    if (values.get(target) === '') continue;
    const written = plainLine(values.get(target));
    const type = privateType(target);
    const read = readingOf(written, type) ?? (isTooLong(written, type) ? written : undefined);
    if (read === undefined) notes.push({ kind: 'value-unread', text: target });
    else record[target] = read;
  }
  return Object.keys(record).length > 0 ? record : undefined;
}
