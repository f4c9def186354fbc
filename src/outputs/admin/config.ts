import { metaOf } from '../../content/fields/schema.ts';
import { BULLETIN, PAGE } from '../../content/help/parts.ts';
import type { Category, SiteSettings } from '../../content/settings.ts';
import { adminWords } from '../../i18n/admin/words.ts';
import type { Lang } from '../../i18n/language.ts';
import { backendOf } from './backend.ts';
import { type FormField, type FormOptions, formFields } from './fields.ts';

/** The settings of a site that has the editor. */
export type EditedSite = SiteSettings & Required<Pick<SiteSettings, 'admin'>>;

/** In which order forms have the fields that most bulletins need; all others follow, the office's own record last. */
const FIRST = [
  'title',
  'summary',
  'date',
  'category',
  'status',
  'image',
  'imageAlt',
  'imageCaption',
  'imageCredit',
  'body',
  'keywords',
  'attachments',
];

/**
 * The configuration of the web editor, whose forms speak one language: its collections, and each field with its name, its
 * rule and what is told where that is broken, all from the schema.
 */
export function editorConfig(site: EditedSite, categories: readonly Category[], lang: Lang) {
  const { admin, languages, name, baseUrl } = site;
  const words = adminWords(lang);
  const isBilingual = languages.length > 1;
  const [only = 'vi'] = languages;
  // With approval, what is saved waits until somebody publishes it.
  const status = admin.hasWorkflow ? 'approved' : 'draft';
  const options: FormOptions = { lang, languages, categories, status };
  const collection = {
    // The folder of a bundle holds its pictures and attachments.
    media_folder: '',
    public_folder: '',
    // `layouts/assets/admin/file-format.ts`: what may have several forms has one in a form.
    format: isBilingual ? 'bantin-frontmatter' : 'yaml-frontmatter',
    extension: 'md',
    ...(isBilingual && { i18n: true }),
  };
  const index = isBilingual ? 'index' : `index.${only}`;
  const body = bodyField(lang, isBilingual);
  return {
    backend: backendOf(admin, words.commits).config,
    ...(admin.hasWorkflow && { publish_mode: 'editorial_workflow' }),
    site_url: baseUrl,
    app_title: words.title(name[lang]),
    show_preview_links: false,
    media_folder: '',
    public_folder: '',
    ...(isBilingual && {
      // What both languages share stands in the Vietnamese file, whatever the site's first language is.
      i18n: {
        structure: 'multiple_files',
        locales: ['vi', 'en'],
        default_locale: 'vi',
        initial_locales: 'default',
      },
    }),
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100, timezone: 'local' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: [
      {
        name: 'bulletins',
        label: words.bulletins,
        label_singular: words.bulletin,
        description: words.bulletinsAbout,
        icon: 'newspaper',
        folder: 'content/bulletins',
        path: `{{year}}/{{slug}}/${index}`,
        ...collection,
        sortable_fields: ['title', 'category', 'status'],
        view_groups: (['status', 'category'] as const).map((field) => ({
          name: field,
          label: words.listBy(labelOf(field, lang)),
          field,
        })),
        fields: ordered([...formFields(BULLETIN, options), body]),
      },
      {
        name: 'pages',
        label: words.pages,
        label_singular: words.page,
        icon: 'article',
        folder: 'content/pages',
        path: `{{slug}}/${index}`,
        ...collection,
        fields: [...formFields(PAGE, options), body],
      },
    ],
  };
}

function bodyField(lang: Lang, isBilingual: boolean): FormField {
  const words = adminWords(lang);
  return {
    name: 'body',
    label: words.body,
    hint: words.bodyHint,
    widget: 'richtext',
    // A bulletin of attachments or of a link alone has none.
    required: false,
    linked_images: false,
    ...(isBilingual && { i18n: true }),
  };
}

function labelOf(key: 'status' | 'category', lang: Lang): string {
  const type = BULLETIN.shape[key];
  return (type && metaOf(type)?.label[lang]) ?? key;
}

function ordered(fields: readonly FormField[]): FormField[] {
  const rank = ({ name }: FormField) => {
    const at = FIRST.indexOf(String(name));
    return name === 'editorial' ? FIRST.length + 1 : at < 0 ? FIRST.length : at;
  };
  return [...fields].sort((a, b) => rank(a) - rank(b));
}
