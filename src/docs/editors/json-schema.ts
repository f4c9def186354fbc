import type * as z from 'zod';
import { metaOf } from '../../content/fields/schema.ts';
import type { Hint } from '../../content/help/hint.ts';
import { PARTS, type Part } from '../../content/help/parts.ts';
import { patternOf } from '../../content/help/patterns.ts';
import { isRequired, type Rule, ruleOf } from '../../content/help/rules.ts';
import { fieldText } from '../../content/help/words.ts';

/** A JSON Schema (draft 07), as far as this file writes one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Shape = Part['shape'];

/** A text that YAML takes for a number or for yes and no is a text all the same; a field may stand there with nothing behind it. */
const TEXT = { type: ['string', 'number', 'boolean', 'null'] };

/** Files that hold a list of such maps. */
const LISTS: readonly Part['name'][] = ['category', 'baseSalary', 'royaltyRates'];

/** The JSON Schemas of everything that editors write, by the name of the kind of file, for editors of text. */
export function jsonSchemas(): Record<Part['name'], JsonSchema> {
  return Object.fromEntries(PARTS.map((part) => [part.name, fileSchema(part)])) as Record<
    Part['name'],
    JsonSchema
  >;
}

function fileSchema(part: Part): JsonSchema {
  const map = mapSchema(part.shape, part.hints, part.inside);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(LISTS.includes(part.name) ? { type: 'array', items: map } : map),
  };
}

function mapSchema(
  shape: Shape,
  hints: Readonly<Record<string, Hint>> = {},
  inside: Part['inside'] = {},
): JsonSchema {
  const entries = Object.entries(shape);
  // What stands in one file of a bundle alone is not asked for in the other.
  const required = entries.filter(([, type]) => isRequired(type) && metaOf(type)?.per !== 'bulletin');
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, type]) => [key, fieldSchema(type, hints[key], inside[key])]),
    ),
    ...(required.length > 0 && { required: required.map(([key]) => key) }),
    additionalProperties: false,
  };
}

function fieldSchema(
  type: z.ZodType,
  hint: Hint | undefined,
  inside: Readonly<Record<string, Hint>> | undefined,
): JsonSchema {
  const label = metaOf(type)?.label ?? hint?.label;
  return {
    ...(label && { title: `${label.vi} / ${label.en}` }),
    description: fieldText(type, hint, 'vi'),
    ...ruleSchema(ruleOf(type), inside),
  };
}

function ruleSchema(rule: Rule, inside?: Readonly<Record<string, Hint>>): JsonSchema {
  switch (rule.is) {
    case 'asked':
      return askedSchema(rule);
    case 'textOrEmpty':
      return { ...TEXT, maxLength: rule.limit };
    case 'textOrList': {
      const text = { ...TEXT, maxLength: rule.limit };
      return { anyOf: [text, { type: 'array', items: text, maxItems: rule.most }] };
    }
    case 'words':
      return { enum: rule.words };
    case 'list':
      return {
        type: ['array', 'null'],
        items: ruleSchema(rule.of, inside),
        ...(rule.most !== undefined && { maxItems: rule.most }),
      };
    case 'localized': {
      const each = ruleSchema(rule.of);
      return {
        type: 'object',
        properties: Object.fromEntries(rule.langs.map((lang) => [lang, each])),
        additionalProperties: false,
      };
    }
    case 'map':
      return mapSchema(rule.of, inside);
    case 'either':
      return { anyOf: rule.of.map((one) => ruleSchema(one, inside)) };
  }
}

function askedSchema({ id, limit, min, max }: Extract<Rule, { is: 'asked' }>): JsonSchema {
  switch (id) {
    case 'boolean':
      return { type: 'boolean' };
    case 'yearOrBoolean':
      return { type: ['boolean', 'integer'] };
    case 'whole':
      return { type: ['integer', 'null'], minimum: min, maximum: max };
    case 'decimal':
      return { type: ['number', 'null'], minimum: min, maximum: max };
    default: {
      const pattern = patternOf(id);
      return { ...TEXT, ...(limit > 0 && { maxLength: limit }), ...(pattern && { pattern }) };
    }
  }
}
