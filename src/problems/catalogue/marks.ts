/** A mark of Markdown, or what looks like one, by what it is for. */
export type Mark = 'bold' | 'box' | 'change' | 'entity' | 'heading' | 'highlight' | 'script' | 'strike';

/** The problems of marks that did not do what they are for, and of links and notes that lead nowhere. */
export interface MarkProblems {
  'caption-lost': { caption: string };
  'field-marks': { key: string; mark: string };
  'footnote-repeated': { label: string };
  'footnote-undefined': { label: string };
  'footnote-unused': { label: string };
  'foreign-mark': { mark: string; right?: string };
  'html-from-word': { tag: string };
  'link-as-text': { written: string; right: string };
  'link-empty': { url: string };
  'link-text': { text: string };
  'mark-as-text': { mark: string; kind: Mark };
  'note-as-text': Record<never, never>;
}

/** Those of them that do not stop a publication. */
export const MARK_WARNINGS = [
  'caption-lost',
  'field-marks',
  'footnote-repeated',
  'footnote-undefined',
  'footnote-unused',
  'foreign-mark',
  'link-as-text',
  'link-text',
  'mark-as-text',
] as const satisfies readonly (keyof MarkProblems)[];
