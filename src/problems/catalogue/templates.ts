import type { Lang } from '../../i18n/language.ts';

/** The problems of the office’s custom templates. */
export interface TemplateProblems {
  'data-name': { name: string };
  'data-name-twice': { name: string; other: string };
  'data-private': { file: string; id: string };
  'template-address': { value: string; wrong: 'outside' | 'letters' | 'name' | 'reserved' | 'extension' };
  'template-address-taken': { url: string; other: string };
  'template-broken': { said: string };
  'template-charset': Record<never, never>;
  'template-filter': { name: string; near?: string };
  'template-key-page': { key: string };
  'template-key-twice': { key: string; lang: Lang; other: string };
  'template-private': { url: string; id: string };
  'template-unused': { file: string };
}

/** Those of them that do not stop a publication. */
export const TEMPLATE_WARNINGS = [
  'template-charset',
  'template-key-page',
  'template-unused',
] as const satisfies readonly (keyof TemplateProblems)[];
