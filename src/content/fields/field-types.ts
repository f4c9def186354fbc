import { IANAZone } from 'luxon';
import * as z from 'zod';
import { graphemesOf } from '../../filters/graphemes.ts';
import type { Expected } from '../../problems/catalogue/fields.ts';
import { keyOf } from '../key.ts';
import { httpsAddress } from './address-types.ts';
import { isDeviceName } from './alias.ts';
import { contrast, PAGE_BACKGROUND } from './color.ts';
import { parseDate, parseEnd } from './dates.ts';
import { isKey } from './keys.ts';
import { likelyDate } from './likely-date.ts';
import { type Context, type IssueParams, report } from './report.ts';

/**
 * Characters as a reader counts them: a letter with its marks, or an emoji, is one. Where marks are heaped up so that
 * the text is many times longer than any real one, each mark counts.
 * @param limit more than this need not be told apart
 */
export function countCharacters(text: string, limit: number): number {
  if (text.length <= limit || text.length > limit * 50) return text.length;
  let count = 0;
  for (const _ of graphemesOf(text)) count += 1;
  return count;
}

/** White space other than single blanks between words; most texts have none. */
const UNEVEN = /^\s|[^\S ]|\s\s|\s$/;

const singleBlanks = (written: string) =>
  UNEVEN.test(written) ? written.replace(/\s+/g, ' ').trim() : written;

/** One or more characters, at most `limit` of them, with single blanks between words. */
export function text(limit: number) {
  return z.string().transform((written, ctx) => {
    const single = within(written, limit, ctx);
    return single === '' ? report(ctx, 'field-missing', {}) : single;
  });
}

/**
 * A field that earlier versions of Bantin called otherwise: for whoever still writes the old name, the problem names the new one.
 * @param formerly its old names
 */
export const renamed = <Type extends z.ZodType>(type: Type, ...formerly: string[]): Type =>
  type.meta({ ...type.meta(), formerly });

/** A field that people call otherwise, small or with a capital: for whoever writes that, the problem names the right one. */
export const called = <Type extends z.ZodType>(type: Type, ...names: string[]): Type =>
  renamed(type, ...names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]));

/** Text that may be empty where emptiness says something (`imageAlt: ""` = decorative). */
export const textOrEmpty = (limit: number) =>
  z.string().transform((written, ctx) => (singleBlanks(written) === '' ? '' : within(written, limit, ctx)));

/** The text with single blanks, if it has at most `limit` characters. */
function within(written: string, limit: number, ctx: Context): string {
  const single = singleBlanks(written);
  const length = countCharacters(single, limit);
  return length > limit ? report(ctx, 'text-too-long', { length, limit }) : single;
}

/** A list of `least` to `most` items; a longer one is refused before its items are looked at (`fields.ts`). */
export const list = <Item extends z.ZodType>(item: Item, most: number, least = 0) =>
  z.array(item).min(least).meta({ most });

/** What parts words in a text, and nothing in a list. */
const PARTING = /\s*[;；，、|]\s*/;

/** A longer list is not repeated. */
const LONGEST_LIST = 200;

/** A list of at most `most` short texts. `[y tế; giáo dục]` has one item for YAML, and two for whoever wrote it. */
export const words = (limit: number, most: number) =>
  list(text(limit), most)
    .superRefine((items, ctx) => {
      if (!items.some((item) => PARTING.test(item))) return;
      const meant = items.flatMap((item) => item.split(PARTING)).filter(Boolean);
      const isShown = meant.join('').length <= LONGEST_LIST && !/[[\]{}"'#:]/.test(meant.join(''));
      report(ctx, 'field-type', { expected: 'list', ...(isShown && { near: `[${meant.join(', ')}]` }) });
    })
    .meta({ most });

/** `Mai Xuân`, or a list of at most `most` such texts of at most `limit` characters; always a list afterwards. */
export const oneOrMoreTexts = (limit: number, most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((written, ctx) =>
      [written]
        .flat()
        .map((each) => within(each, limit, ctx))
        .filter(Boolean),
    )
    .meta({ expected: 'textOrList' satisfies Expected, most, limit });

/** A moment; see `parseDate`. Given as milliseconds afterwards. */
export const date = (zone: string) => readDate(zone, parseDate);

/** The moment at which something ends; see `parseEnd`. */
export const end = (zone: string) => readDate(zone, parseEnd);

const readDate = (zone: string, parse: typeof parseDate) =>
  z.string().transform((written, ctx) => {
    const single = singleBlanks(written);
    const instant = parse(single, zone);
    if (typeof instant === 'number') return instant;
    const near = likelyDate(single, zone);
    return report(ctx, instant, { value: written, ...(near && { near }) });
  });

const YES = /^(?:có|co|yes|y|on|đúng|x|1|true)$/i;
const NO = /^(?:không|khong|no|n|off|sai|0|false)$/i;

const nearBoolean = (written: string) =>
  YES.test(written.trim()) ? 'true' : NO.test(written.trim()) ? 'false' : undefined;

export const boolean = z.string().transform((written, ctx) => {
  if (written === 'true' || written === 'false') return written === 'true';
  const near = nearBoolean(written);
  return report(ctx, 'field-type', { expected: 'boolean', ...(near && { near }) });
});

/** A year that a bulletin can have. */
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_WITHIN = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** `true`, `false`, or the year from which on: `2026`. */
export const yearOrBoolean = z.string().transform((written, ctx) => {
  if (written === 'true' || written === 'false') return written === 'true';
  if (YEAR.test(written)) return Number(written);
  const years = new Set(written.match(YEAR_WITHIN));
  const near = nearBoolean(written) ?? (years.size === 1 ? [...years][0] : undefined);
  return report(ctx, 'field-type', { expected: 'yearOrBoolean', ...(near && { near }) });
});

const GROUPED = /^\d{1,3}(?:[., ]\d{3}){1,4}$/;

/** A whole number from `min` to `max`, in digits alone. */
export const whole = (min: number, max: number) =>
  z.string().transform((written, ctx) => {
    if (!/^-?\d{1,15}$/.test(written)) {
      // `1.817` as people write it.
      const near = GROUPED.test(written) ? written.replace(/\D/g, '') : undefined;
      return report(ctx, 'field-type', { expected: 'whole', ...(near && { near }) });
    }
    const value = Number(written);
    return value < min || value > max ? report(ctx, 'number-range', { min, max }) : value;
  });

/** A number from 0 to `max` with a point or none. */
export const decimal = (max: number) =>
  z.string().transform((written, ctx) => {
    if (!/^\d{1,12}(?:\.\d{1,6})?$/.test(written)) return report(ctx, 'field-type', { expected: 'decimal' });
    const value = Number(written);
    return value > max ? report(ctx, 'number-range', { min: 0, max }) : value;
  });

/** One of a list of words. @param called what an editor may write for some of them, in lower case, to be told the word */
export const choice = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  called: Readonly<Record<string, Words[number]>> = {},
) => z.enum(words).meta({ called });

/** The word that a name comes to. */
function likelyKey(written: string): { near?: string } {
  const near = written.length > 300 ? '' : keyOf(written);
  return isKey(near) ? { near } : {};
}

export const key = z.string().transform((written, ctx) =>
  isKey(written)
    ? written
    : report(ctx, 'slug-invalid', {
        value: written,
        isDevice: isDeviceName(written),
        ...likelyKey(written),
      }),
);

/**
 * The name of a file in the bundle, blanks and all, or its path there, as Windows writes it, too: `./media\anh.jpg` is
 * `media/anh.jpg`. What it leads to is checked where files are read.
 */
export const fileName = z
  .string()
  .transform((written, ctx) => {
    const name = written.trim().replaceAll('\\', '/').replace(/^\.\//, '');
    if (name === '') return report(ctx, 'field-missing', {});
    return name.length > 255 ? report(ctx, 'text-too-long', { length: name.length, limit: 255 }) : name;
  })
  .meta({ names: 'file' satisfies Named });

/** What begins like an address: with a scheme, or as people leave it out. */
const LIKE_ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i;

/** A video: a file of the bundle, or an address where it can be watched. */
export const video = z
  .string()
  .transform((written, ctx) => {
    const type = LIKE_ADDRESS.test(written.trim()) ? httpsAddress : fileName;
    const { data, error } = type.safeParse(written);
    for (const issue of error?.issues ?? [])
      if (issue.code === 'custom') ctx.addIssue({ ...issue, params: issue.params ?? {} });
    return data ?? z.NEVER;
  })
  .meta({ names: 'video' satisfies Named });

/** What a text names, where it is the name of something. */
export type Named = 'file' | 'video';

/** A text for each language. */
export const localizedText = (limit: number) =>
  z.strictObject({ vi: text(limit).exactOptional(), en: text(limit).exactOptional() });

/** The same, of at least one language. */
export const someLocalizedText = (limit: number) =>
  localizedText(limit).refine((texts) => Object.keys(texts).length > 0, {
    params: { id: 'field-type', params: { expected: 'localized' satisfies Expected } } satisfies IssueParams,
    // A language that is none has its own problem.
    when: ({ issues }) => issues.length === 0,
  });

/** A file of the bundle for each language. */
export const localizedFile = z.strictObject({ vi: fileName.exactOptional(), en: fileName.exactOptional() });

/** A video for each language. */
export const localizedVideo = z.strictObject({ vi: video.exactOptional(), en: video.exactOptional() });

/** An IANA zone that this machine knows. */
export const timezone = z
  .string()
  .transform((written, ctx) =>
    IANAZone.create(written).isValid ? written : report(ctx, 'timezone-unknown', { value: written }),
  );

/** `#9b1c1c`: a colour that stands out from the page's background, so that a link can be told from text. */
export const color = z.string().transform((written, ctx) => {
  if (!/^#[0-9a-f]{6}$/i.test(written)) return report(ctx, 'color-invalid', { value: written });
  const ratio = contrast(written, PAGE_BACKGROUND.light);
  if (ratio >= 4.5) return written.toLowerCase();
  // Rounded down: 4.46 is not the 4.5 that is asked for.
  return report(ctx, 'accent-contrast', { value: written, ratio: Math.floor(ratio * 10) / 10 });
});
