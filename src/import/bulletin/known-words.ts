import type { Kind } from '../../content/bulletin.ts';
import { bulletinFields, KINDS } from '../../content/fields/schema.ts';
import { keyOf } from '../../content/key.ts';
import type { Category } from '../../content/settings.ts';
import { columnKey } from '../mapping/columns.ts';
import { type Mapping, OTHERS } from '../mapping/mapping.ts';
import type { Note } from '../note.ts';
import { wordFinder } from './called-words.ts';

/** The section of the site that a section of the portal becomes: by the mapping (`*`: all others), its id, or its name. */
export function sectionOf(
  written: string,
  categories: readonly Category[],
  { sections }: Mapping,
  notes: Note[],
): string | undefined {
  const key = columnKey(written);
  const mapped = sections.get(key);
  if (mapped !== undefined) return mapped;
  const wanted = keyOf(written);
  const found = categories.find(
    ({ id, name }) => id === wanted || [name.vi, name.en].some((each) => columnKey(each) === key),
  );
  if (found) return found.id;
  const other = sections.get(OTHERS);
  if (other === undefined) notes.push({ kind: 'section-unknown', text: written });
  return other;
}

/** The kind of a bulletin by what the portal called it; a news item says nothing, and one of a kind that is not known is reported. */
export function kindOf(written: string, { kinds }: Mapping, notes: Note[]): Kind | undefined {
  const key = columnKey(written);
  const mapped = kinds.get(key) ?? kindCalled(key);
  if (mapped === undefined && key !== '') notes.push({ kind: 'kind-unknown', text: written });
  return mapped === 'news' ? undefined : mapped;
}

const kindCalled = wordFinder(bulletinFields('UTC').kind.unwrap(), KINDS);
