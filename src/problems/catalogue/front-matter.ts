/** The problems of how a front matter is written down. */
export interface FrontMatterProblems {
  'front-matter-fence': { found: string };
  'front-matter-map': Meant;
  'front-matter-start': Record<never, never>;
  'front-matter-unclosed': { line?: number };
  'value-cut': Meant;
  'yaml-colon': Meant;
  'yaml-invalid': Meant;
  'yaml-quote': Meant;
  'yaml-tab': Meant;
  'yaml-unclosed': Meant;
}

/** The line as it should be, where that is certain and nothing of it private. */
interface Meant {
  line?: string;
}

/** Those of them that do not stop a publication. */
export const FRONT_MATTER_WARNINGS = ['value-cut'] as const satisfies readonly (keyof FrontMatterProblems)[];
