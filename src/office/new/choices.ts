import type { Kind } from '../../content/bulletin.ts';
import { parseDate } from '../../content/fields/dates.ts';
import { KINDS } from '../../content/fields/schema.ts';
import type { Category, SiteSettings } from '../../content/settings.ts';
import type { Instant } from '../../filters/instant.ts';
import type { Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { nearest } from '../../problems/nearest.ts';

/** @throws UsageError where the site has no such section; the first one where none is named */
export function sectionFor(written: string | undefined, categories: readonly Category[]): Category {
  const ids = categories.map(({ id }) => id);
  const found = written === undefined ? categories[0] : categories.find(({ id }) => id === written);
  if (found) return found;
  const near = nearest(written ?? '', ids);
  throw new UsageError('section-unknown', {
    value: written ?? '',
    known: ids.join(', '),
    ...(near && { near }),
  });
}

/**
 * The languages that a bulletin is written in, the main one first: `vi`, `en` or `vi,en`.
 * @throws UsageError where the site is not written in one; the site's default where none is named
 */
export function languagesFor(
  written: string | undefined,
  { languages }: Pick<SiteSettings, 'languages'>,
): Lang[] {
  const named = (written ?? languages[0] ?? '').split(',').map((word) => word.trim().toLowerCase());
  for (const value of named) {
    if (!languages.some((lang) => lang === value))
      throw new UsageError('language-unused', { value, known: languages.join(', ') });
  }
  return languages.filter((lang) => named.includes(lang));
}

/** @throws UsageError where there is no such kind; `news` where none is named */
export function kindFor(written: string | undefined): Kind {
  const found = KINDS.find((kind) => kind === (written ?? 'news').toLowerCase());
  if (found) return found;
  const near = nearest(written ?? '', KINDS);
  throw new UsageError('kind-unknown', {
    value: written ?? '',
    known: KINDS.join(', '),
    ...(near && { near }),
  });
}

/** @throws UsageError for what is no date; the clock's where none is named */
export function dateFor(written: string | undefined, zone: string, now: Instant): Instant {
  if (written === undefined) return now;
  const read = parseDate(written.trim(), zone);
  if (typeof read !== 'number') throw new UsageError('date-unusable', { value: written });
  return read;
}
