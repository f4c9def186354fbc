/** The problems of files in `static/`. */
export interface StaticProblems {
  'static-address': { file: string; other: string };
  'static-html': { name: string };
  'static-large': { megabytes: string };
  'static-link': { name: string };
  'static-name': { name: string };
  'static-private': { file: string; id: string };
  'static-reserved': { name: string };
  'static-too-large': { megabytes: string; limit: number };
  'static-type': { name: string; allowed: string };
}

/** Those of them that do not stop a publication. */
export const STATIC_WARNINGS = ['static-large'] as const satisfies readonly (keyof StaticProblems)[];
