import type { Content } from '../cache/content.ts';
import { type IndexEntry, isReadable } from '../content/index-entry.ts';
import type { Instant } from '../filters/instant.ts';
import { isError, type Problem, placedIn, throwErrors } from '../problems/problem.ts';
import type { PublishedWork } from '../royalties/books.ts';
import type { Period } from '../royalties/period.ts';

/** What was published in a period, and what keeps some of it from being counted. */
export interface Works {
  works: readonly PublishedWork[];
  /** How many bulletins of the period are not published yet. */
  notYet: number;
  /** Of bulletins that are, or may be, of the period. */
  problems: readonly Problem[];
}

/** The settings that royalties are counted by. */
const SETTINGS: ReadonlySet<string> = new Set(['site.yml', 'base-salary.yml', 'royalty-rates.yml']);

/**
 * The bulletins that a content folder has published in a period, with their editorial records.
 * @param onRead called with how many of how many are read
 * @throws ContentProblems where the settings that royalties are counted by have errors
 */
export async function worksOf(
  content: Content,
  period: Period,
  now: Instant,
  onRead: (done: number, total: number) => void,
): Promise<Works> {
  const { settings, source, store } = content;
  const placed = (found: readonly Problem[]) =>
    found.filter(isError).map((each) => placedIn(each, source.shown));
  throwErrors(
    settings.problems.filter(({ place }) => SETTINGS.has(place.file)),
    source.shown,
  );
  await content.restore();
  const months = new Set(period.months);
  const entries = store.entries();
  // A text that cannot be read has no date; its folder has a year.
  const unreadable = entries.filter(
    (entry) => (!isReadable(entry) || entry.isUndated) && entry.errors && isOfYear(entry.id, period),
  );
  const inPeriod = entries
    .filter(isReadable)
    .filter(({ month, isUndated }) => !isUndated && months.has(month));
  const published = inPeriod.filter((entry) => isPublished(entry, now));
  const problems = unreadable.flatMap(({ id }) => placed(store.record(id).problems));
  const works: PublishedWork[] = [];
  for (const [i, { id, kind, date, status }] of published.entries()) {
    const { bulletin, editorial, problems: found } = content.again(id);
    onRead(i + 1, published.length);
    if (!bulletin) continue;
    const errors = placed(found);
    problems.push(...errors);
    const [version] = settings.site.languages.flatMap((lang) => bulletin.versions[lang] ?? []);
    works.push({
      id,
      kind,
      date,
      title: version?.title ?? '',
      authors: bulletin.authors,
      isWithdrawn: status === 'withdrawn',
      isFaulty: errors.length > 0,
      record: editorial ?? {},
    });
  }
  return { works, notYet: inPeriod.length - published.length, problems };
}

const isPublished = ({ status, date }: IndexEntry, now: Instant) =>
  (status === 'approved' || status === 'withdrawn') && date <= now;

const isOfYear = (id: string, { months }: Period) => months.some((month) => month.startsWith(id.slice(0, 4)));
