import { parseDate } from '../content/fields/dates.ts';
import type { BulletinFields, Read } from '../content/fields/schema.ts';
import { machineDate, shortDate } from '../filters/dates.ts';
import { DAY_MS, type Instant } from '../filters/instant.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';

/** The fields of one file, and where each stands. */
interface File {
  fields: Read<BulletinFields>;
  placeOf(...path: (string | number)[]): Place;
}

/**
 * What the fields of a bulletin's first file say against each other.
 * @param id the bulletin's
 * @param zone the site's
 */
export function checkFields(id: string, { fields, placeOf }: File, zone: string): Problem[] {
  const related = (fields.related ?? []).flatMap((each, i) =>
    each === id ? [problem('related-itself', placeOf('related', i), {})] : [],
  );
  const files = fields.attachments?.map(({ file }) => file);
  return [
    ...related,
    ...repeated('related', fields.related, placeOf),
    ...repeated('author', fields.author, placeOf),
    ...repeated('attachments', files, (_, i) => placeOf('attachments', i, 'file')),
    ...contradictions(fields, placeOf, zone),
  ];
}

/** The same of each language's file. */
export function checkTexts({ fields, placeOf }: File, date: Instant | undefined, zone: string): Problem[] {
  return [
    ...repeated('keywords', fields.keywords, placeOf),
    ...correctedBefore(fields.correction, date, placeOf, zone),
    ...(fields.changes ?? []).flatMap((change, i) =>
      isBefore(change.date, date)
        ? [
            contradiction(
              'changes',
              shown(change.date, 'date', zone),
              date,
              placeOf('changes', i, 'date'),
              zone,
            ),
          ]
        : [],
    ),
  ];
}

/** What a bulletin's fields lack for its video to be watched by all. */
export function checkVideo({ fields, placeOf }: File): Problem[] {
  const { kind, video, captions, image, link } = fields;
  const problems: Problem[] = [];
  const videos = typeof video === 'string' ? [video] : Object.values(video ?? {});
  const hasVideo = videos.length > 0 || (kind === 'video' && link !== undefined);
  if (kind === 'video' && !hasVideo) problems.push(problem('video-missing', placeOf('kind'), {}));
  if (hasVideo && image === undefined)
    problems.push(problem('video-poster-missing', placeOf(videos.length > 0 ? 'video' : 'link'), {}));
  if (captions !== undefined && videos.every((each) => /^https:/i.test(each)))
    problems.push(problem('captions-without-video', placeOf('captions'), {}));
  return problems;
}

/** Values that a list has already, in whatever case; each is reported where it is repeated. */
function repeated(
  key: string,
  values: readonly string[] | undefined,
  placeOf: (key: string, i: number) => Place,
): Problem[] {
  if (values === undefined || values.length < 2) return [];
  const known = new Set<string>();
  return values.flatMap((value, i) => {
    const called = value.toLowerCase();
    if (known.has(called)) return [problem('value-repeated', placeOf(key, i), { key, value })];
    known.add(called);
    return [];
  });
}

/** Pairs of dates of which the first may not come before the second. */
function contradictions(fields: File['fields'], placeOf: File['placeOf'], zone: string): Problem[] {
  const { date, expires, featuredUntil, withdrawFrom, document: { issued, effective } = {} } = fields;
  const problems: Problem[] = [];
  const inOrder = (
    [key, instant]: readonly [string, Instant | undefined],
    [otherKey, other]: readonly [string, Instant | undefined],
  ) => {
    if (instant === undefined || other === undefined) return;
    // What ends at the moment at which it begins has never been.
    const mayBeOne = key !== 'withdrawFrom' && (!isEnd(key) || isEnd(otherKey));
    if (instant > other || (instant === other && mayBeOne)) return;
    const params = {
      key,
      other: otherKey,
      value: shown(instant, key, zone),
      otherValue: shown(other, otherKey, zone),
    };
    problems.push(problem('dates-contradict', placeOf(...key.split('.')), params));
  };
  inOrder(['expires', expires], ['date', date]);
  inOrder(['featuredUntil', featuredUntil], ['date', date]);
  inOrder(['withdrawFrom', withdrawFrom], ['date', date]);
  inOrder(['expires', expires], ['featuredUntil', featuredUntil]);
  inOrder(['expires', expires], ['document.effective', effective]);
  inOrder(['document.effective', effective], ['document.issued', issued]);
  inOrder(['date', date], ['document.issued', issued]);
  if (fields.featured === false && featuredUntil !== undefined)
    problems.push(problem('featured-contradict', placeOf('featured'), {}));
  return problems;
}

const isEnd = (key: string) => key === 'expires' || key === 'featuredUntil';

/** The end of a day is midnight; what was written is the day before. */
function shown(instant: Instant, key: string, zone: string): string {
  const time = machineDate(instant, zone).slice(11, 16);
  if (time === '00:00') return shortDate(isEnd(key) ? instant - 1 : instant, zone);
  return `${shortDate(instant, zone)} ${time}`;
}

/** The day with which a correction begins: “Ngày 25/11/2026: …”. */
const CORRECTED = /^(?:\(?ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})/i;

/** Nothing is corrected before it is published. */
function correctedBefore(
  correction: string | undefined,
  date: Instant | undefined,
  placeOf: File['placeOf'],
  zone: string,
): Problem[] {
  const [, day] = CORRECTED.exec(correction ?? '') ?? [];
  const corrected = day === undefined ? undefined : parseDate(day, zone);
  if (day === undefined || typeof corrected !== 'number' || !isBefore(corrected, date)) return [];
  return [contradiction('correction', day, date, placeOf('correction'), zone)];
}

/** By a day or more: what was written without an hour may be of the same day. */
const isBefore = (changed: Instant, date: Instant | undefined): date is Instant =>
  date !== undefined && changed + DAY_MS <= date;

const contradiction = (key: string, value: string, date: Instant, place: Place, zone: string): Problem =>
  problem('dates-contradict', place, { key, other: 'date', value, otherValue: shown(date, 'date', zone) });
