/** What may be measured, in this order. */
export const STEPS = [
  'hugo',
  'cold',
  'nothing',
  'add',
  'edit',
  'rename-section',
  'commit',
  'clone',
  'languages',
] as const;
export type Step = (typeof STEPS)[number];

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  hugo: 'Hugo, cold, the same files',
  cold: 'cold',
  nothing: 'nothing changed',
  add: 'one bulletin added',
  edit: 'one bulletin edited',
  'rename-section': 'a section renamed: every page again',
  commit: 'one added by a commit',
  clone: 'the same on a fresh clone, its cache restored',
  languages: 'one added in both languages of a bilingual site',
};

/** Above so many bulletins a step takes more time or memory than there is. */
export const LARGEST: Partial<Readonly<Record<Step, number>>> = {
  hugo: 50_000,
  'rename-section': 50_000,
  languages: 50_000,
};
