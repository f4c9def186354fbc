/** The problems of how a front matter is written down. */
export interface FrontMatterProblems {
  'front-matter-fence': { found: string };
  'front-matter-map': Record<never, never>;
  'front-matter-start': Record<never, never>;
  'front-matter-unclosed': Record<never, never>;
  'yaml-colon': Record<never, never>;
  'yaml-invalid': Record<never, never>;
  'yaml-quote': Record<never, never>;
  'yaml-tab': Record<never, never>;
  'yaml-unclosed': Record<never, never>;
}
