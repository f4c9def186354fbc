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
  'search',
  'titles',
  'as-it-comes',
  'as-it-comes-add',
] as const;
export type Step = (typeof STEPS)[number];

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  hugo: 'Hugo, cold, the same files',
  cold: 'cold, pages alone: the same files as Hugo',
  nothing: 'nothing changed',
  add: 'one bulletin added',
  edit: 'one bulletin edited',
  'rename-section': 'a section renamed: every page again',
  commit: 'one added by a commit',
  clone: 'the same on a fresh clone, its cache restored',
  languages: 'one added in both languages of a bilingual site',
  search: 'cold, with search',
  titles: 'cold, with pictures of all titles',
  'as-it-comes': 'cold, as it comes: search, offline, titles of one year',
  'as-it-comes-add': 'one bulletin added, as it comes',
};

/** Above so many bulletins a step takes more time or memory than there is. */
export const LARGEST: Partial<Readonly<Record<Step, number>>> = {
  hugo: 50_000,
  'rename-section': 50_000,
  languages: 50_000,
  titles: 10_000,
  'as-it-comes': 10_000,
  'as-it-comes-add': 10_000,
};
