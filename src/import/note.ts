import type { LossKind } from '../convert/losses.ts';

/**
 * What is to be said of a row besides that it was taken. Each weighs: `changed` is reported, `doubtful` wants a person's look,
 * `dropped` is why there is no bulletin.
 */
export const WEIGHTS = {
  script: 'changed',
  form: 'changed',
  hidden: 'changed',
  embedded: 'changed',
  picture: 'doubtful',
  link: 'changed',
  'cells-divided': 'doubtful',
  'table-nested': 'doubtful',
  raised: 'changed',
  'too-deep': 'doubtful',
  'form-below': 'changed',
  'text-below': 'changed',
  'encoding-guessed': 'doubtful',
  'letters-broken': 'doubtful',
  'short-code': 'changed',
  'cells-more': 'doubtful',
  'cells-fewer': 'doubtful',
  'summary-from-text': 'changed',
  'summary-cut': 'changed',
  'source-from-text': 'changed',
  'alt-missing': 'changed',
  'caption-left': 'doubtful',
  'date-from-created': 'doubtful',
  'date-missing': 'doubtful',
  'date-unread': 'doubtful',
  'date-order': 'doubtful',
  'value-unread': 'doubtful',
  'left-out': 'doubtful',
  'link-unfit': 'doubtful',
  'related-unknown': 'doubtful',
  'related-several': 'doubtful',
  'section-unknown': 'doubtful',
  'kind-unknown': 'doubtful',
  'state-unknown': 'doubtful',
  'not-published': 'changed',
  'file-missing': 'doubtful',
  'file-unfit': 'doubtful',
  'file-kept': 'doubtful',
  'attachments-unlisted': 'doubtful',
  'address-unfit': 'changed',
  'address-taken': 'changed',
  twin: 'doubtful',
  faulty: 'doubtful',
  remark: 'changed',
  'no-text': 'dropped',
  'above-names': 'dropped',
  'cells-above': 'dropped',
  'no-bulletin': 'dropped',
  'language-unused': 'dropped',
  'key-twice': 'dropped',
} as const satisfies Record<LossKind | string, 'changed' | 'doubtful' | 'dropped'>;

export type NoteKind = keyof typeof WEIGHTS;

/** One thing to be said of a row. */
export interface Note {
  kind: NoteKind;
  /** Words, an address, a value; never one that is private. */
  text: string;
}

/** What became of a row. */
export type Result = 'taken' | 'changed' | 'doubtful' | 'dropped' | 'same' | 'kept' | 'removed';

/** What a row comes to that is written: by the heaviest of its notes. */
export function resultOf(notes: readonly Note[]): 'taken' | 'changed' | 'doubtful' | 'dropped' {
  const weights = notes.map(({ kind }) => WEIGHTS[kind]);
  return (['dropped', 'doubtful', 'changed'] as const).find((weight) => weights.includes(weight)) ?? 'taken';
}
