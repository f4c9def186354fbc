import { metaOf } from '../../content/fields/schema.ts';
import { BULLETIN, PAGE } from '../../content/help/parts.ts';
import type { Category, SiteSettings } from '../../content/settings.ts';
import { adminWords } from '../../i18n/admin/words.ts';
import type { Lang } from '../../i18n/language.ts';
import { backendOf } from './backend.ts';
import { BULLETINS, ENGLISH_BULLETINS, FORMATS, PAGES } from './collections.ts';
import { type FormField, type FormOptions, formFields } from './fields.ts';

/** The settings of a site that has the editor. */
export type EditedSite = SiteSettings & Required<Pick<SiteSettings, 'admin'>>;

/**
 * The configuration of the web editor, whose forms speak one language: its collections, and each field with its name, its
 * rule and what is said where that is broken, all from the schema.
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
    format: isBilingual ? FORMATS.both : FORMATS.one,
    extension: 'md',
    // The name of a folder is an address for good.
    slug: { template: '{{title}}', editable: ['create'], hint: words.folder },
    ...(isBilingual && { i18n: true }),
  };
  const index = isBilingual ? 'index' : `index.${only}`;
  const bulletins = {
    ...collection,
    icon: 'newspaper',
    folder: 'content/bulletins',
    path: `{{year}}/{{slug}}/${index}`,
    sortable_fields: ['title', 'category', 'status'],
    // The year of a date stands in it, however it is written.
    summary: `{{title}} · {{date | default('${words.noDate}')}}`,
    view_groups: [
      { name: 'year', label: words.listBy(words.year), field: 'date', pattern: '\\d{4}' },
      ...(['status', 'category'] as const).map((field) => ({
        name: field,
        label: words.listBy(labelOf(field, lang)),
        field,
      })),
    ],
  };
  return {
    backend: backendOf(admin, words.commits).config,
    ...(admin.hasWorkflow && { publish_mode: 'editorial_workflow' }),
    site_url: baseUrl,
    app_title: words.title(name[lang]),
    show_preview_links: false,
    media_folder: '',
    public_folder: '',
    // What both languages share stands in the Vietnamese file, whatever the site's first language is.
    ...(isBilingual && { i18n: languagesOf('vi', 'en') }),
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100, timezone: 'local' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: [
      {
        name: BULLETINS,
        label: words.bulletins,
        label_singular: words.bulletin,
        description: words.bulletinsAbout,
        ...bulletins,
        ...(isBilingual && { filter: thatHave('body') }),
        fields: withBody(formFields(BULLETIN, options), lang, isBilingual),
      },
      ...(isBilingual
        ? [
            {
              name: ENGLISH_BULLETINS,
              label: words.englishBulletins,
              label_singular: words.englishBulletin,
              description: words.englishBulletinsAbout,
              ...bulletins,
              i18n: languagesOf('en'),
              // What both languages share stands in the English file where it is the only one.
              filter: thatHave('date'),
              fields: withBody(formFields(BULLETIN, { ...options, languages: ['en'] }), lang, false),
            },
          ]
        : []),
      {
        name: PAGES,
        label: words.pages,
        label_singular: words.page,
        ...collection,
        icon: 'article',
        folder: 'content/pages',
        path: `{{slug}}/${index}`,
        fields: withBody(formFields(PAGE, options), lang, isBilingual),
      },
    ],
  };
}

/** A file for each language, that of the first being the one that there always is. */
const languagesOf = (...locales: [Lang, ...Lang[]]) => ({
  structure: 'multiple_files',
  locales,
  default_locale: locales[0],
  initial_locales: 'default',
});

/** Those whose file of the first language is there, and has this field. */
const thatHave = (field: string) => ({ field, pattern: '^(?!null$)' });

/** The fields of a form with the text itself, below the picture or the summary. */
function withBody(fields: readonly FormField[], lang: Lang, isBilingual: boolean): FormField[] {
  const before = Math.max(
    ...['summary', 'imageCredit'].map((key) => fields.findIndex(({ name }) => name === key)),
  );
  return [...fields.slice(0, before + 1), bodyField(lang, isBilingual), ...fields.slice(before + 1)];
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
