import { type Place, type Problem, problem } from '../problems/problem.ts';

/** Fields that are printed as they are written. Each is short: the schema bounds it. */
const PLAIN = ['title', 'summary', 'imageAlt', 'imageCaption', 'correction'] as const;

/** Marks of Markdown, tags and characters by their names. */
const MARK =
  /\*\*(?=\S)[^*]+\*\*|__(?=\S)[^_]+__|(?<![\p{L}\p{N}*(])\*(?=[^\s*)])[^*]*[^\s*(]\*(?![\p{L}\p{N}*])|!?\[[^\]]+\]\([^)]*\)|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|quot|lt|gt|hellip|[nm]dash|#x?[\da-f]{2,6});|^#{1,6} /iu;

/** A sign of each of them: most fields have none. */
const MAYBE = /[*_[<&#]/;

/**
 * Marks in fields that are plain text: readers would see them on the page, in lists and in feeds.
 * @param placeOf where a field stands
 */
export function marksInFields(
  fields: Readonly<Record<string, unknown>>,
  placeOf: (key: string) => Place,
): Problem[] {
  return PLAIN.flatMap((key) => {
    const value = fields[key];
    const mark = typeof value === 'string' && MAYBE.test(value) ? MARK.exec(value)?.[0] : undefined;
    return mark === undefined ? [] : [problem('field-marks', placeOf(key), { key, mark })];
  });
}
