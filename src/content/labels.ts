import type { Features } from './settings.ts';

/** What bulletins bear by which they can be listed: keywords, the names of authors, and of sources (cơ quan, báo). */
export const LABEL_KINDS = ['keyword', 'author', 'source'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** Those kinds of which each label has a page: keywords always, the others where the office wants them. */
export const listedLabels = ({
  authorPages,
  sourcePages,
}: Pick<Features, 'authorPages' | 'sourcePages'>): readonly LabelKind[] => [
  'keyword',
  ...(authorPages ? (['author'] as const) : []),
  ...(sourcePages ? (['source'] as const) : []),
];
