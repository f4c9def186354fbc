import type { Kind } from '../../content/bulletin.ts';
import { bulletinFields, KINDS } from '../../content/fields/schema.ts';
import { keyOf } from '../../content/key.ts';
import type { Category } from '../../content/settings.ts';
import { columnKey } from '../mapping/columns.ts';
import { type Mapping, OTHERS } from '../mapping/mapping.ts';
import type { Note } from '../note.ts';
import { wordFinder } from './called-words.ts';

/**
 * The section of the site that a section of the portal becomes: by the mapping (`*`: all others), its id, or its name. Of
 * several, `Tin tức;#Y tế`, the first that is known is taken, and the others are reported.
 */
export function sectionOf(
  written: string,
  categories: readonly Category[],
  { sections }: Mapping,
  notes: Note[],
): string | undefined {
  const names = [written, ...(written.includes(';#') ? written.split(';#').map((name) => name.trim()) : [])];
  const at = names.findIndex((name) => sectionCalled(name) !== undefined);
  if (at > 0)
    for (const [i, name] of names.entries())
      if (i > 0 && i !== at && !/^\d*$/.test(name)) notes.push({ kind: 'left-out', text: name });
  const found = sectionCalled(names[at] ?? '');
  if (found !== undefined) return found;
  const other = sections.get(OTHERS);
  if (other === undefined) notes.push({ kind: 'section-unknown', text: written });
  return other;

  function sectionCalled(name: string): string | undefined {
    const key = columnKey(name);
    const wanted = keyOf(name);
    const called = categories.find(
      ({ id, name: { vi, en } }) => id === wanted || [vi, en].some((each) => columnKey(each) === key),
    );
    return sections.get(key) ?? called?.id;
  }
}

/** The kind of a bulletin by what the portal called it; a news item says nothing, and one of a kind that is not known is reported. */
export function kindOf(written: string, { kinds }: Mapping, notes: Note[]): Kind | undefined {
  const key = columnKey(written);
  const mapped = kinds.get(key) ?? kindCalled(key);
  if (mapped === undefined && key !== '') notes.push({ kind: 'kind-unknown', text: written });
  return mapped === 'news' ? undefined : mapped;
}

const kindCalled = wordFinder(bulletinFields('UTC').kind.unwrap(), KINDS);
