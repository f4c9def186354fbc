import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { BULLETIN, PAGE, type Part } from '../../content/help/parts.ts';
import { fieldsInside } from '../../content/help/rules.ts';
import type { Lang } from '../../i18n/language.ts';
import { readFields } from '../../reader/fields.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';
import { IS_DECORATION } from './collections.ts';
import { type FormField, formFields } from './fields.ts';

interface Field extends FormField {
  name: string;
  label: string;
  required?: boolean;
  widget?: string;
  pattern?: [form: string, told: string];
  maxlength?: number;
  min?: number;
  max?: number;
  options?: { value: string }[];
  fields?: Field[];
  field?: Field;
}

const CATEGORIES = [{ id: 'tin-tuc', name: { vi: 'Tin tức', en: 'News' } }] as never;

/** The schema has one more word for a field than a form, and a form one more than the schema. */
const IN_FORM_ALONE = [IS_DECORATION];

/** What somebody may type: right in some fields, wrong in others. */
const TYPED = [
  '27/04/2017',
  '27/4/2017 08:30',
  '08:30 27/04/2017',
  '2017-04-27',
  '2017/04/27 0:00',
  '2017-04-26T17:00:00Z',
  '30/04/2017',
  '31/04/2017',
  'hôm nay',
  'ten@example.gov.vn',
  'ten@',
  'https://vanban.chinhphu.vn/a?b=1',
  'HTTPS://vanban.chinhphu.vn',
  'http://vanban.chinhphu.vn/',
  'vanban.chinhphu.vn',
  'duong-moi-2',
  'Đường mới',
  'duong--moi',
  '/Lists/TinTuc/ChiTiet.aspx?ID=1817',
  'tin/cu',
  'sai !',
];

const takes = (type: z.ZodType, value: unknown) => type.safeParse(value).success;
const mayBeAbsent = (type: z.ZodType) => z.strictObject({ field: type }).safeParse({}).success;
/** A list as it stands in a file, where its length is looked at. */
const takesList = (type: z.ZodType, list: readonly string[]) =>
  readFields({ field: type }, parseYaml(`field: ${JSON.stringify(list)}\n`, 'index.vi.md')).problems
    .length === 0;
const form = (part: Part, languages: readonly Lang[]) =>
  formFields(part, { lang: 'vi', languages, categories: CATEGORIES, status: 'draft' }) as Field[];

/** Each field of a form beside its schema, those inside others too. */
function pairs(part: Part, languages: readonly Lang[]): [path: string, field: Field, type: z.ZodType][] {
  const walk = (fields: readonly Field[], shape: Part['shape'], before: string): ReturnType<typeof pairs> => {
    const known = fields.filter(({ name }) => !IN_FORM_ALONE.includes(name));
    expect(known.map(({ name }) => name)).toEqual(Object.keys(shape));
    return known.flatMap((field) => {
      const type = shape[field.name] as z.ZodType;
      const inside = fieldsInside(type);
      const isGroup = Object.keys(inside).length > 0;
      return [
        [before + field.name, field, type] as ReturnType<typeof pairs>[number],
        ...(isGroup ? walk(field.fields ?? [], inside, `${before}${field.name}.`) : []),
      ];
    });
  };
  return walk(form(part, languages), part.shape, '');
}

/** The lines of a field that has one for each language; else the field alone. */
const linesOf = (field: Field) =>
  field.widget === 'object' && field.fields?.every(({ name }) => name === 'vi' || name === 'en')
    ? field.fields
    : [field];

/** As a file holds it: a text as it is, in its list or under its language. */
const inFile = (field: Field, line: Field, text: string) =>
  line !== field ? { [line.name]: text } : field.widget === 'list' ? [text] : text;

describe.for([
  ['a bulletin in both languages', BULLETIN, ['vi', 'en']],
  ['a bulletin in Vietnamese', BULLETIN, ['vi']],
  ['a bulletin in English alone', BULLETIN, ['en']],
  ['a standing page', PAGE, ['vi', 'en']],
] as const)('the form of %s', ([, part, languages]) => {
  const all = pairs(part, languages);

  test('asks for what the schema asks for, and for nothing else', () => {
    const asked = all.filter(([, { required }]) => required !== false).map(([path]) => path);
    const needed = all.filter(([, , type]) => !mayBeAbsent(type)).map(([path]) => path);
    // Where a bulletin stands is said in any case.
    const extra = part === BULLETIN ? ['status'] : [];
    expect(new Set(asked)).toEqual(new Set([...needed, ...extra]));
  });

  test('asks for one language at least of what is needed in some', () => {
    for (const [path, field] of all) {
      const lines = linesOf(field);
      if (lines[0] !== field)
        expect([path, lines.some(({ required }) => required)]).toEqual([path, field.required]);
    }
  });

  test('takes as much as the schema, and no more', () => {
    for (const [path, field, type] of all)
      for (const line of linesOf(field)) {
        const { widget, maxlength, max, min } = line;
        const ends: [takesIt: unknown, refused: unknown][] = [];
        if (maxlength) ends.push(['x'.repeat(maxlength), 'x'.repeat(maxlength + 1)]);
        if (widget === 'number') ends.push([String(max), String(Number(max) + 1)], [String(min), '-1']);
        for (const [right, wrong] of ends)
          expect([
            path,
            ...[right, wrong].map((value) => takes(type, inFile(field, line, String(value)))),
          ]).toEqual([path, true, false]);
        if (widget === 'list' && max && !line.fields) {
          const item = TYPED.find((text) => takes(type, [text])) ?? '';
          const list = (length: number) => Array.from({ length }, () => item);
          expect([path, takesList(type, list(max)), takesList(type, list(max + 1))]).toEqual([
            path,
            true,
            false,
          ]);
        }
      }
  });

  test('lets pass all that the schema takes, and tells the rest by the name of the field', () => {
    for (const [path, field, type] of all)
      for (const line of linesOf(field)) {
        const { pattern } = line.field ?? line;
        const texts = TYPED.filter((text) => takes(type, inFile(field, line, text)));
        if (!pattern) {
          // A field that refuses some of these has a pattern or another control.
          const isFree = texts.length === TYPED.length || texts.length === 0;
          expect([path, isFree || line.widget !== 'string']).toEqual([path, true]);
          continue;
        }
        const [expression, told] = pattern;
        const passes = (text: string) => new RegExp(expression).test(text);
        expect([path, texts.filter((text) => !passes(text))]).toEqual([path, []]);
        expect([path, texts.length > 0, passes('sai !')]).toEqual([path, true, false]);
        expect(told).toMatch(new RegExp(`^${line.label}: cần viết .*\\.$`));
        if (!line.field) expect([path, passes('')]).toEqual([path, !line.required]);
      }
  });

  test('offers the words of the schema', () => {
    for (const [path, { options, name }, type] of all)
      if (options && name !== 'category')
        expect([path, options.every(({ value }) => takes(type, value)), takes(type, 'x')]).toEqual([
          path,
          true,
          false,
        ]);
  });

  test('says nothing of how a file is written', () => {
    const walk = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => [
        ...(typeof field.hint === 'string' ? [field.hint] : []),
        ...walk(field.fields ?? []),
      ]);
    for (const hint of walk(form(part, languages)))
      expect(hint).not.toMatch(/`|\btrue\b|dòng con|""|[{[]|“(?:[a-z]+[A-Z]\w*|vi|en)”/);
  });
});
