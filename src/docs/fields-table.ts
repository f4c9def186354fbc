import type * as z from 'zod';
import { metaOf } from '../content/fields/schema.ts';
import type { Hint } from '../content/help/hint.ts';
import { PARTS, type Part } from '../content/help/parts.ts';
import { fieldsInside, isRequired } from '../content/help/rules.ts';
import { fieldText, WORDS } from '../content/help/words.ts';
import { LANGS, type Lang } from '../i18n/language.ts';

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
  const rowsOf = (shape: Part['shape'], hints: Part['hints'] = {}, before = ''): string[][] =>
    Object.entries(shape).flatMap(([key, type]) => [
      row(before + key, type, hints[key], lang),
      // Deeper ones without hints stand in the note of the outer field.
      ...(before === '' || part.inside[key]
        ? rowsOf(fieldsInside(type), part.inside[key], `${before}${key}.`)
        : []),
    ]);
  const rows = rowsOf(part.shape, part.hints);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(key: string, type: z.ZodType, hint: Hint | undefined, lang: Lang): string[] {
  const words = WORDS[lang];
  const meta = metaOf(type);
  const label = meta?.label ?? hint?.label;
  if (!hint || !label)
    throw new Error(`The field ${key} has no hint or no name in src/content/help/hints*.ts`);
  const required = isRequired(type) ? words.required : (hint.requiredWhen?.[lang] ?? '');
  const place = meta ? words.per[meta.per] : '';
  return [
    `\`${key}\``,
    `${label.vi} / ${label.en}`,
    place,
    fieldText(type, hint, lang),
    required,
    words.seen[hint.seen],
  ];
}
