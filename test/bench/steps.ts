import type { ContentStep } from './edits.ts';

/** What may be asked for. */
export const SCENARIOS = [
  'cold',
  'nothing',
  'add',
  'edit',
  'remove',
  'rename-section',
  'layout',
  'fresh-clone',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What is measured: a row of a table. */
export type Step = 'cold' | ContentStep | 'layout-keyword' | 'layout-footer' | 'laptop' | 'fresh-clone';

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  cold: 'cold',
  nothing: 'nothing changed',
  add: 'one bulletin added',
  edit: 'one bulletin edited',
  remove: 'one bulletin removed',
  'rename-section': 'a section renamed',
  'layout-keyword': 'layout of keywords changed',
  'layout-footer': 'layout of the footer changed',
  laptop: 'one added by a commit, same tree',
  'fresh-clone': 'one added by a commit, fresh clone with restored cache',
};
