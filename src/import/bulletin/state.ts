import type { Status } from '../../content/bulletin.ts';
import { bulletinFields, STATUSES } from '../../content/fields/schema.ts';
import { columnKey } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Note } from '../note.ts';
import type { Row } from '../row.ts';
import { wordFinder } from './called-words.ts';

/** SharePoint's numbers (`SPModerationStatusType`) and words, WordPress's words. */
const STATES: Readonly<Record<string, Status>> = {
  '0': 'approved',
  '1': 'withdrawn',
  '2': 'pending',
  '3': 'draft',
  '4': 'approved',
  approved: 'approved',
  pending: 'pending',
  rejected: 'withdrawn',
  scheduled: 'approved',
  draft: 'draft',
  future: 'approved',
  publish: 'approved',
  private: 'draft',
};

/**
 * The status of a bulletin. What the portal had published gets the one that was asked for; nothing else becomes public by an
 * import.
 * @param state as the portal has it; empty where its export says nothing, since it has what the portal showed
 */
export function statusOf(
  state: string,
  asked: Status,
  { statuses }: Mapping,
): { status: Status; notes: Note[] } {
  const key = columnKey(state);
  const known = key === '' ? 'approved' : (statuses.get(key) ?? STATES[key] ?? statusCalled(key));
  if (known === undefined) return { status: 'draft', notes: [{ kind: 'state-unknown', text: state }] };
  if (known === 'approved') return { status: asked, notes: [] };
  // A short page that says “withdrawn” is for what was public here: what the portal had refused never was.
  const status = known === 'pending' && asked === 'approved' ? 'pending' : 'draft';
  return { status, notes: [{ kind: 'not-published', text: state }] };
}

/**
 * The status of a row, whose columns may say several states: the one that keeps it furthest from readers. What only some readers
 * could see stays a draft, whatever columns a mapping asks.
 */
export function statusOfRow(
  { isForSome }: Pick<Row, 'isForSome'>,
  states: readonly string[],
  asked: Status,
  mapping: Mapping,
): ReturnType<typeof statusOf> {
  if (isForSome) return { status: 'draft', notes: [{ kind: 'not-published', text: 'private' }] };
  const found = states.map((state) => statusOf(state, asked, mapping));
  const held = found.filter(({ notes }) => notes.length > 0);
  return held.find(({ status }) => status === 'draft') ?? held[0] ?? statusOf('', asked, mapping);
}

const statusCalled = wordFinder(bulletinFields('UTC').status.unwrap(), STATUSES);
