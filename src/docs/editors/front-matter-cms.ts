import type * as z from 'zod';
import { metaOf } from '../../content/fields/schema.ts';
import { choiceName } from '../../content/help/choices.ts';
import type { Hint } from '../../content/help/hint.ts';
import { BULLETIN, PAGE, type Part } from '../../content/help/parts.ts';
import { isRequired, type Rule, ruleOf } from '../../content/help/rules.ts';
import { fieldText } from '../../content/help/words.ts';

type Json = Readonly<Record<string, unknown>>;

/** A text of more characters gets several lines in a form. */
const ONE_LINE = 300;

/**
 * `frontmatter.json` for the extension Front Matter CMS of Visual Studio Code: a form for each kind of text. The extension
 * checks every field that its file names for one type, so that a field of several forms (`author`, `attachments`) is left
 * out: it stays as it is written. Dates are texts for it, since it takes no other form than its own for one.
 */
export function frontMatterJson(): Json {
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.content.autoUpdateDate': false,
    'frontMatter.content.fmHighlight': true,
    'frontMatter.content.pageFolders': [
      { title: 'Bản tin', path: '[[workspace]]/content/bulletins', contentTypes: ['bulletin'] },
      { title: 'Trang cố định', path: '[[workspace]]/content/pages', contentTypes: ['page'] },
    ],
    'frontMatter.data.files': [
      {
        id: 'categories',
        title: 'Chuyên mục',
        file: '[[workspace]]/content/categories.yml',
        fileType: 'yaml',
        labelField: 'id',
        schema: { title: 'Chuyên mục', type: 'object', properties: { id: { type: 'string', title: 'Mã' } } },
      },
    ],
    'frontMatter.framework.startCommand': 'npm run serve',
    'frontMatter.preview.host': 'http://localhost:8080',
    'frontMatter.validation.enabled': true,
    'frontMatter.taxonomy.contentTypes': [contentType(BULLETIN), contentType(PAGE)],
  };
}

const contentType = ({ name, shape, hints, inside }: Part): Json => ({
  name,
  pageBundle: true,
  fields: Object.entries(shape).flatMap(([key, type]) => field(key, type, hints[key], inside[key])),
});

/** The field of a form; none for a field of several forms. */
function field(
  key: string,
  type: z.ZodType,
  hint: Hint | undefined,
  inside?: Readonly<Record<string, Hint>>,
): Json[] {
  const rule = ruleOf(type);
  const control = key in SPECIAL ? SPECIAL[key] : controlOf(rule, inside);
  if (!control) return [];
  const meta = metaOf(type);
  const label = meta?.label ?? hint?.label;
  const description = fieldText(type, hint, 'vi');
  // What stands in one file of a bundle alone is not asked for in the other.
  const required = isRequired(type) && meta?.per !== 'bulletin';
  return [
    { title: label?.vi ?? key, name: key, ...control, description, ...(required && { required: true }) },
  ];
}

const SPECIAL: Readonly<Record<string, Json>> = {
  category: { type: 'dataFile', dataFileId: 'categories', dataFileKey: 'id' },
  image: { type: 'image', isPreviewImage: true },
};

function controlOf(rule: Rule, inside: Readonly<Record<string, Hint>> = {}): Json | undefined {
  switch (rule.is) {
    case 'asked':
      if (rule.id === 'boolean') return { type: 'boolean' };
      if (rule.id === 'whole' || rule.id === 'decimal') {
        const { min, max } = rule;
        return { type: 'number', numberOptions: { isDecimal: rule.id === 'decimal', min, max } };
      }
      return { type: 'string', single: rule.limit <= ONE_LINE };
    case 'textOrEmpty':
      return { type: 'string', single: false };
    case 'words':
      return { type: 'choice', choices: rule.words.map((id) => ({ id, title: choiceName(id).vi })) };
    case 'list':
      return rule.of.is === 'asked' ? { type: 'list' } : undefined;
    case 'map':
      return {
        type: 'fields',
        fields: Object.entries(rule.of).flatMap(([key, type]) => field(key, type, inside[key])),
      };
    default:
      return undefined;
  }
}
