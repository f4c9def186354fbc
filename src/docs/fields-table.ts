import type * as z from 'zod';
import { bulletinFields, metaOf, pageFields } from '../content/fields/schema.ts';
import {
  baseSalaryFields,
  categoryFields,
  royaltyRatesFields,
  siteFields,
} from '../content/fields/settings-schema.ts';
import { LANGS, type Lang } from '../i18n/language.ts';
import type { Hint } from './hint.ts';
import * as hints from './hints.ts';
import { siteHints, siteInsideHints } from './hints-site.ts';
import { fieldsInside, isRequired, ruleOf } from './rules.ts';
import { type PartName, ruleText, WORDS } from './words.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Hints = Readonly<Record<string, Hint>>;

interface Part {
  name: PartName;
  shape: Shape;
  hints: Hints;
  /** The hints of fields inside a field, by the outer one's key. */
  inside: Readonly<Record<string, Hints>>;
}

/** Dates without an offset are in the site's zone; which one it is makes no difference to the rules' words. */
const ZONE = 'Asia/Ho_Chi_Minh';

const PARTS: readonly Part[] = [
  {
    name: 'bulletin',
    shape: bulletinFields(ZONE),
    hints: hints.bulletinHints,
    inside: { ...hints.insideHints },
  },
  { name: 'page', shape: pageFields, hints: hints.pageHints, inside: {} },
  { name: 'site', shape: siteFields(ZONE), hints: siteHints, inside: { ...siteInsideHints } },
  { name: 'category', shape: categoryFields, hints: hints.categoryHints, inside: {} },
  { name: 'baseSalary', shape: baseSalaryFields(ZONE), hints: hints.baseSalaryHints, inside: {} },
  {
    name: 'royaltyRates',
    shape: royaltyRatesFields(ZONE),
    hints: hints.royaltyRatesHints,
    inside: hints.royaltyRatesInside,
  },
];

/** `docs/fields.md`: every field of the content, from the schema, in Vietnamese and in English. */
export function fieldsMarkdown(): string {
  const notice =
    '<!-- Generated from src/content/fields/schema.ts and settings-schema.ts: npm run docs -->\n\n';
  return notice + LANGS.map(inLanguage).join('\n');
}

function inLanguage(lang: Lang): string {
  const { title, intro, parts } = WORDS[lang];
  const tables = PARTS.map((part) => `## ${parts[part.name]}\n\n${table(part, lang)}\n`);
  return `# ${title}\n\n${intro.join('\n\n')}\n\n${tables.join('\n')}`;
}

function table(part: Part, lang: Lang): string {
  const { head } = WORDS[lang];
  const rows = Object.entries(part.shape).flatMap(([key, type]) => [
    row(key, type, part.hints[key], lang),
    ...Object.entries(fieldsInside(type)).map(([inner, innerType]) =>
      row(`${key}.${inner}`, innerType, part.inside[key]?.[inner], lang),
    ),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(key: string, type: z.ZodType, hint: Hint | undefined, lang: Lang): string[] {
  const words = WORDS[lang];
  const meta = metaOf(type);
  const label = meta?.label ?? hint?.label;
  if (!hint || !label) throw new Error(`The field ${key} has no hint or no name in src/docs/hints*.ts`);
  const rule = [ruleText(ruleOf(type), lang), hint.note?.[lang]].filter(Boolean).join('; ');
  const required = isRequired(type) ? words.required : (hint.requiredWhen?.[lang] ?? '');
  const place = meta ? words.per[meta.per] : '';
  return [`\`${key}\``, `${label.vi} / ${label.en}`, place, rule, required, words.seen[hint.seen]];
}
