import * as z from 'zod';
import type { Lang } from '../../i18n/language.ts';
import type { IssueParams } from '../fields/report.ts';

/** What a field's schema asks for, as data from which a sentence in either language is made. */
export type Rule =
  | { is: 'asked'; id: AskedId; limit: number; min: number; max: number }
  | { is: 'textOrEmpty'; limit: number }
  | { is: 'textOrList'; limit: number; most: number }
  | { is: 'words'; words: readonly string[] }
  | { is: 'list'; of: Rule; most?: number }
  | { is: 'localized'; langs: readonly Lang[]; of: Rule }
  | { is: 'map'; of: Readonly<Record<string, z.ZodType>> }
  | { is: 'either'; of: readonly Rule[] };

/** How a schema of one text answers a value that it cannot take. */
const ASKED = [
  'accent-contrast',
  'alias-invalid',
  'approver-invalid',
  'base-url-invalid',
  'color-invalid',
  'date-format',
  'email-invalid',
  'feed-id-invalid',
  'network-invalid',
  'repository-invalid',
  'section-alias-invalid',
  'slug-invalid',
  'text-too-long',
  'timezone-unknown',
  'url-not-https',
  'boolean',
  'decimal',
  'whole',
  'yearOrBoolean',
  'file',
  'video',
] as const;
export type AskedId = (typeof ASKED)[number];

/**
 * The rule of a schema. Structure is read from the schema's types; the rule of a single text is what it says when it
 * is given something that no field takes, so that limits stand in the schema alone.
 * @throws where a schema is of a kind that has no words here yet
 */
export function ruleOf(type: z.ZodType): Rule {
  const inner = unwrap(type);
  const { expected, limit, most } = inner.meta() ?? {};
  if (expected === 'textOrList') return { is: 'textOrList', limit: Number(limit), most: Number(most) };
  if (inner instanceof z.ZodEnum) return { is: 'words', words: inner.options.map(String) };
  if (inner instanceof z.ZodArray)
    return {
      is: 'list',
      of: ruleOf(inner.element as z.ZodType),
      ...(most !== undefined && { most: Number(most) }),
    };
  if (inner instanceof z.ZodUnion)
    return { is: 'either', of: inner.options.map((option) => ruleOf(option as z.ZodType)) };
  if (inner instanceof z.ZodObject) return mapRule(inner.shape as Readonly<Record<string, z.ZodType>>);
  return textRule(inner);
}

/** The fields inside a map, or inside each map of a list, or inside the form that is a map; none for any other field. */
export function fieldsInside(type: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const rule = ruleOf(type);
  const item = rule.is === 'list' ? rule.of : rule;
  const forms = item.is === 'either' ? item.of : [item];
  const map = forms.find((form) => form.is === 'map');
  return map?.is === 'map' ? map.of : {};
}

export function isRequired(type: z.ZodType): boolean {
  return unwrap(type) === type;
}

/** What a field that may be left out asks for where it is not. */
function unwrap(type: z.ZodType): z.ZodType {
  const mayBeAbsent = type instanceof z.ZodOptional || type instanceof z.ZodExactOptional;
  return mayBeAbsent ? unwrap(type.unwrap() as z.ZodType) : type;
}

function mapRule(shape: Readonly<Record<string, z.ZodType>>): Rule {
  const { vi, en, ...others } = shape;
  if (vi && en && Object.keys(others).length === 0)
    return { is: 'localized', langs: ['vi', 'en'], of: ruleOf(vi) };
  return { is: 'map', of: shape };
}

/** Longer than any one-line text may be, and no number, date, address or key. */
const IMPOSSIBLE = '¿'.repeat(2500);

/** As many digits as each kind of number can be written with: beyond every range. */
const HIGHEST = { whole: '9'.repeat(15), decimal: '9'.repeat(12) };

function textRule(type: z.ZodType): Rule {
  const answer = answerTo(type, IMPOSSIBLE);
  if (!answer) throw new Error('No words for a field that takes anything');
  const kind = String(type.meta()?.names ?? answer.params.expected ?? answer.id);
  const next =
    kind === 'whole' || kind === 'decimal'
      ? answerTo(type, HIGHEST[kind])
      : kind === 'url-unsafe'
        ? answerTo(type, 'http://example.gov.vn')
        : undefined;
  const id = ASKED.find((known) => known === (next?.id === 'url-not-https' ? next.id : kind));
  if (!id) throw new Error(`No words for a field that answers ${kind}`);
  const {
    limit = 0,
    min = 0,
    max = 0,
  } = { ...answer.params, ...next?.params } as Partial<Record<string, number>>;
  if (id === 'text-too-long' && type.safeParse('').success) return { is: 'textOrEmpty', limit };
  return { is: 'asked', id, limit, min, max };
}

function answerTo(type: z.ZodType, value: string): IssueParams | undefined {
  const issue = type.safeParse(value).error?.issues[0];
  return issue?.code === 'custom' ? (issue.params as unknown as IssueParams) : undefined;
}
