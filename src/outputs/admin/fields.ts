import type * as z from 'zod';
import { metaOf } from '../../content/fields/schema.ts';
import { choiceName } from '../../content/help/choices.ts';
import type { Hint } from '../../content/help/hint.ts';
import { BULLETIN, type Part } from '../../content/help/parts.ts';
import { patternOf } from '../../content/help/patterns.ts';
import { isRequired, type Rule, ruleOf } from '../../content/help/rules.ts';
import { ruleText } from '../../content/help/words.ts';
import type { Category } from '../../content/settings.ts';
import { adminWords } from '../../i18n/admin/words.ts';
import type { Lang } from '../../i18n/language.ts';
import { IS_DECORATION } from './collections.ts';
import { formHint, inForm } from './form-hint.ts';

/** A field of a form, as the editor's configuration has it. */
export type FormField = Readonly<Record<string, unknown>>;

type Hints = Readonly<Record<string, Hint>>;

/** What a form depends on besides the schema. */
export interface FormOptions {
  /** The language in which the form speaks. */
  lang: Lang;
  /** Those of the site. */
  languages: readonly Lang[];
  categories: readonly Category[];
  /** What a new bulletin stands at. */
  status: string;
}

/** Longer texts get several lines. */
const ONE_LINE = 300;

/** Fields that name a file of the bundle, and what they take. */
const FILES: Readonly<Record<string, FormField>> = {
  image: {
    widget: 'image',
    accept: 'image/jpeg,image/png,image/webp,image/avif,image/gif',
    choose_url: false,
  },
  audio: { widget: 'file', accept: 'audio/*', choose_url: false },
  video: { widget: 'file', accept: 'video/mp4', choose_url: true },
  captions: { widget: 'file', accept: '.vtt', choose_url: false },
  file: { widget: 'file', choose_url: false },
};

/** The fields of a form, in the order of the table of fields. */
export function formFields({ shape, hints, inside }: Part, options: FormOptions): FormField[] {
  const isBilingual = options.languages.length > 1;
  return Object.entries(shape).flatMap(([key, type]) => [
    {
      ...field(key, type, hints[key], inside[key], options),
      ...(isBilingual && metaOf(type)?.per === 'language' && { i18n: true }),
    },
    ...(key === 'imageAlt' ? [decoration(options)] : []),
  ]);
}

/** An empty text says that a picture is decoration, and an empty field that nobody has written anything yet. */
const decoration = ({ lang, languages }: FormOptions): FormField => ({
  name: IS_DECORATION,
  label: adminWords(lang).isDecoration,
  hint: adminWords(lang).isDecorationAbout,
  required: false,
  widget: 'boolean',
  default: false,
  // It is so of the picture, in whatever language.
  ...(languages.length > 1 && { i18n: 'duplicate' }),
});

function field(
  name: string,
  type: z.ZodType,
  hint: Hint | undefined,
  inside: Hints | undefined,
  options: FormOptions,
): FormField {
  const { lang } = options;
  const label = (metaOf(type)?.label ?? hint?.label)?.[lang] ?? name;
  const rule = ruleOf(type);
  // Where a bulletin stands is said in any case, and by one text for both languages.
  const isStatus = name === 'status';
  const required = isRequired(type) || isStatus;
  const said = isStatus ? '' : formHint(rule, hint, lang);
  return {
    name,
    label,
    ...(said && { hint: said }),
    required,
    ...control(name, rule, { label, required, inside }, options),
  };
}

interface About {
  label: string;
  required: boolean;
  inside?: Hints | undefined;
}

function control(name: string, rule: Rule, about: About, options: FormOptions): FormField {
  const { lang, categories, languages } = options;
  const isForEach = rule.is === 'localized' || (rule.is === 'either' && languages.length > 1);
  if (FILES[name] && !isForEach) return FILES[name];
  if (name === 'category')
    return {
      widget: 'select',
      options: categories.map((category) => ({ value: category.id, label: category.name[lang] })),
    };
  switch (rule.is) {
    case 'asked':
      return asked(rule, about, lang);
    case 'textOrEmpty':
      return { widget: 'text', maxlength: rule.limit };
    case 'textOrList':
      return { widget: 'list', max: rule.most };
    case 'words':
      return {
        widget: 'select',
        options: rule.words.map((value) => ({ value, label: choiceName(value)[lang] })),
        ...(name === 'status' && { default: options.status }),
      };
    case 'list':
      return {
        widget: 'list',
        ...(rule.most !== undefined && { max: rule.most }),
        ...(rule.of.is === 'map' && {
          fields: insideFields(rule.of.of, about.inside, options),
          label_singular: about.label.toLowerCase(),
        }),
        // The editor looks at the form of a list's entries only where they are fields of their own.
        ...(rule.of.is === 'asked' && patternOf(rule.of.id) && { field: entryField(rule.of, about, lang) }),
      };
    case 'localized':
      return {
        widget: 'object',
        fields: languages.map((each) => ({
          name: each,
          ...line(name, rule.of, each, about, options),
        })),
      };
    case 'map':
      return {
        widget: 'object',
        collapsed: true,
        fields: insideFields(rule.of, about.inside, options),
        // What the office keeps for itself is in no preview.
        ...(name === 'editorial' && { preview: false }),
      };
    case 'either':
      return control(name, formOf(rule.of, options), about, options);
  }
}

/** Of several forms, the one that a form has: a line, or one for each language of the site (`layouts/assets/admin/file-format.ts`). */
function formOf(forms: readonly Rule[], { languages }: FormOptions): Rule {
  const wanted = languages.length > 1 ? 'localized' : 'asked';
  return forms.find(({ is }) => is === wanted) ?? (forms[0] as Rule);
}

const insideFields = (
  shape: Readonly<Record<string, z.ZodType>>,
  hints: Hints | undefined,
  options: FormOptions,
): FormField[] =>
  Object.entries(shape).map(([key, type]) => field(key, type, hints?.[key], BULLETIN.inside[key], options));

/** The line for one language; that of the first has to be there where the field has. */
function line(name: string, rule: Rule, each: Lang, { label, required }: About, options: FormOptions) {
  const words = adminWords(options.lang);
  const own: About = {
    label: (each === 'vi' ? words.inVietnamese : words.inEnglish)(label),
    required: required && each === 'vi',
  };
  return { label: own.label, required: own.required, ...control(name, rule, own, options) };
}

function asked(rule: Extract<Rule, { is: 'asked' }>, about: About, lang: Lang): FormField {
  const { id, limit, min, max } = rule;
  if (id === 'boolean') return { widget: 'boolean', default: false };
  if (id === 'whole') return { widget: 'number', value_type: 'int', min, max };
  if (id === 'decimal') return { widget: 'number', value_type: 'float', min, max, step: 0.1 };
  if (id === 'text-too-long') return { widget: limit > ONE_LINE ? 'text' : 'string', maxlength: limit };
  return { widget: 'string', ...patternRule(rule, about, lang) };
}

const entryField = (rule: Extract<Rule, { is: 'asked' }>, { label }: About, lang: Lang): FormField => ({
  name: 'entry',
  label,
  i18n: true,
  ...asked(rule, { label, required: true }, lang),
});

/** The form of a text, and what is said where it has another one. */
function patternRule(
  rule: Extract<Rule, { is: 'asked' }>,
  { label, required }: About,
  lang: Lang,
): FormField {
  const pattern = patternOf(rule.id);
  if (!pattern) return {};
  // A field that may be left out is empty where nothing is written.
  const whole = required ? pattern : `^(?:${pattern.slice(1, -1)})?$`;
  return { pattern: [whole, adminWords(lang).mistake(label, inForm(ruleText(rule, lang), lang))] };
}
