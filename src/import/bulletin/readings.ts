import type * as z from 'zod';

/**
 * What a portal or a spreadsheet means by a value, by the field's rule: `1.210.000`, `1,210,000 đ` and `1817,00` are whole
 * numbers where the field takes those, `0,125` and `0.125` are parts where it takes these.
 * @returns nothing where no reading holds, or two differ
 */
export function readingOf(written: string, type: z.ZodType): string | number | undefined {
  const asText = type.safeParse(written).data;
  if (typeof asText === 'string') return asText;
  const readings = new Set(numbersIn(written).flatMap((number) => numberOf(type, number)));
  const [reading] = readings;
  return readings.size === 1 ? reading : undefined;
}

function numberOf(type: z.ZodType, written: string): number[] {
  const { data } = type.safeParse(written);
  return typeof data === 'number' ? [data] : [];
}

/** Thousands that are parted, and what may stand behind them. No number begins with a nought and has thousands. */
const GROUPED = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,]0{1,2})?$/;
const DECIMAL = /^\d{1,12}(?:[.,]\d{1,6})?$/;
const IDLE_DECIMALS = /^(\d{1,12})[.,]0{1,2}$/;

/** A number in digits with a point or none: each way in which it can be read. */
function numbersIn(written: string): string[] {
  const text = written.replace(/\s|(?:đ(?:ồng)?|vnđ|vnd)\.?$/giu, '');
  const grouped = GROUPED.exec(text)?.[1]?.replace(/[.,]/g, '');
  const whole = IDLE_DECIMALS.exec(text)?.[1];
  return [
    ...(grouped === undefined ? [] : [grouped]),
    ...(whole === undefined ? [] : [whole]),
    ...(DECIMAL.test(text) ? [text.replace(',', '.')] : []),
  ];
}

/** Whether nothing but its length is wrong with a text. */
export function isTooLong(written: string, type: z.ZodType): boolean {
  const issues = type.safeParse(written).error?.issues ?? [];
  const isLength = (issue: z.core.$ZodIssue) =>
    issue.code === 'custom' && issue.params?.id === 'text-too-long';
  return issues.length > 0 && issues.every(isLength);
}
