import type { Lang } from '../../i18n/language.ts';

/** The kinds of value that a field can ask for, as named to an editor. */
export type Expected =
  | 'text'
  | 'list'
  | 'map'
  | 'boolean'
  | 'yearOrBoolean'
  | 'whole'
  | 'decimal'
  | 'textOrList'
  | 'localized'
  | 'menuEntry';

/** The problems of the fields of the front matter and their values. */
export interface FieldProblems {
  'category-unknown': { value: string; allowed: string; near?: string };
  'date-format': { value: string; near?: string };
  'date-invalid': { value: string; near?: string };
  'date-outside-year': { year: string; folder: string };
  'dates-contradict': { key: string; value: string; other: string; otherValue: string };
  'editorial-invalid': { key: string };
  'email-invalid': { value: string };
  'featured-contradict': Record<never, never>;
  'field-missing': { key: string; isEmpty?: boolean };
  'field-type': { key: string; expected: Expected; near?: string };
  'id-duplicate': { id: string };
  'key-repeated': { key: string };
  'key-unknown': { key: string; near?: string };
  'list-too-long': { key: string; count: number; limit: number };
  'number-range': { key: string; min: number; max: number };
  'related-itself': Record<never, never>;
  'related-unknown': { id: string; near?: string };
  'shared-field-place': { key: string; other: string };
  'shared-field-twice': { key: string; other: string };
  'status-missing': { isEmpty?: boolean };
  'summary-long': { length: number; limit: number };
  'text-too-long': { key: string; length: number; limit: number };
  'translation-missing': { lang: Lang };
  'translation-outdated': { original: string };
  'value-repeated': { key: string; value: string };
  'value-unknown': { key: string; value: string; allowed: string; near?: string };
}

/** Those of them that do not stop a publication. */
export const FIELD_WARNINGS = [
  'date-outside-year',
  'dates-contradict',
  'featured-contradict',
  'related-itself',
  'status-missing',
  'summary-long',
  'translation-missing',
  'translation-outdated',
  'value-repeated',
] as const satisfies readonly (keyof FieldProblems)[];
