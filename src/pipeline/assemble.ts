import type { Content } from '../cache/content.ts';
import { checkReferences } from '../checks/cross-checks.ts';
import { checkTranslationAge } from '../checks/translation-age.ts';
import { type Site, siteOf } from '../content/site.ts';
import type { Instant } from '../filters/instant.ts';
import type { Problem } from '../problems/problem.ts';

/** All that there is to publish, and every problem that was found. */
export interface Library {
  site: Site;
  bulletins: number;
  /** Problems of settings and standing pages, and those that only the whole site shows. */
  problems: readonly Problem[];
  /** How many there are in bulletins alone, and what they are: most builds need their number only. */
  inBulletins: { errors: number; warnings: number };
  problemsInBulletins(): Problem[];
}

/** Assembles the site, and checks what only the whole of it shows. */
export function assemble(content: Content, now: Instant, preview: boolean): Library {
  const { source, store, pages } = content;
  const entries = store.entries();
  const standing = pages.map(({ page }) => page);
  const problems = [
    ...content.problems,
    ...checkReferences(entries, standing, content),
    ...checkTranslationAge(entries, store.times),
  ];
  const faulty = entries.filter(({ errors, warnings }) => errors || warnings);
  const inBulletins = { errors: 0, warnings: 0 };
  for (const { errors = 0, warnings = 0 } of faulty) {
    inBulletins.errors += errors;
    inBulletins.warnings += warnings;
  }
  return {
    site: siteOf(content, now, preview),
    bulletins: source.bulletins.length,
    problems,
    inBulletins,
    problemsInBulletins: () => faulty.flatMap(({ id }) => store.record(id).problems),
  };
}
