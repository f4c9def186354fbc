import * as z from 'zod';
import type { LocalizedBulletin } from '../content/visible-bulletin.ts';
import { machineDate } from '../filters/dates.ts';
import { plainText } from '../filters/plain-text.ts';
import { mediaType } from '../media/types.ts';
import { addressesKey, entryKey } from '../pages/fingerprint.ts';
import type { LanguagePlan, MonthPlan } from '../pages/page.ts';
import { absoluteBody } from '../pages/parts/body.ts';
import { groupBy } from '../pages/parts/group.ts';
import { shortHash } from '../system/hash.ts';

const address = z.url();
const moment = z.iso.datetime({ offset: true });
const lang = z.enum(['vi', 'en']);

const openBulletin = z.strictObject({
  id: z.string().meta({ description: 'Never changes; the same in all languages' }),
  url: address,
  lang,
  kind: z.string(),
  title: z.string(),
  summary: z.string(),
  published: moment,
  modified: moment,
  section: z.strictObject({ id: z.string(), name: z.string(), url: address }),
  authors: z.array(z.string()),
  source: z.string().optional(),
  html: z.string().meta({ description: 'The text; addresses in it are whole' }),
  text: z.string().meta({ description: 'The text without markup, a line for each paragraph' }),
  link: address.optional().meta({ description: 'Where the text is, if it is on another site' }),
  picture: z
    .strictObject({
      url: address,
      width: z.int(),
      height: z.int(),
      alt: z.string(),
      caption: z.string().optional(),
    })
    .optional(),
  audio: z.strictObject({ url: address, type: z.string(), size: z.int() }).optional(),
  attachments: z.array(z.strictObject({ url: address, title: z.string(), type: z.string(), size: z.int() })),
  related: z.array(address),
  keywords: z.array(z.string()),
  document: z
    .strictObject({
      number: z.string().optional(),
      issued: moment.optional(),
      issuer: z.string().optional(),
      signer: z.string().optional(),
      effective: moment.optional(),
    })
    .optional(),
  correction: z.string().optional(),
  expires: moment.optional(),
  views: z.int().optional().meta({ description: 'Readers counted before this site counted' }),
  translations: z.partialRecord(lang, address),
});

/** The bulletins of one month in one language, newest first. */
const openMonth = z.strictObject({
  lang,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  publisher: z.string(),
  schema: address,
  bulletins: z.array(openBulletin),
});

/** The months for which there is data, newest first. */
const openIndex = z.strictObject({
  lang,
  publisher: z.string(),
  schema: address,
  months: z.array(
    z.strictObject({
      month: z.string(),
      url: address,
      count: z.int(),
      modified: moment,
    }),
  ),
});

/** What is published as open data: a month, or the list of months. */
export const openData = z.union([openMonth, openIndex]);

type OpenBulletin = z.infer<typeof openBulletin>;
export type OpenMonth = z.infer<typeof openMonth>;
export type OpenIndex = z.infer<typeof openIndex>;

/** A month's bulletins, and what is said of them all. */
export interface DataMonth {
  about: Omit<OpenMonth, 'bulletins'>;
  /** By what each bulletin is known to be what it was; without blanks. */
  keys(): string[];
  /** The bulletin at a place, made when it is written: a large site's texts are not held at once. */
  make(place: number): OpenBulletin | undefined;
}

/** What is said of a language's data everywhere. */
function about({ routes, lang: language, site }: LanguagePlan) {
  return {
    lang: language,
    publisher: site.settings.owner.authority[language],
    schema: routes.absolute(routes.dataSchema),
  };
}

/** The list of a language's months. */
export function dataIndex(plan: LanguagePlan): OpenIndex {
  const { routes, lang: language, site } = plan;
  const entries = plan.entries.filter(({ state }) => state === 'public');
  return {
    ...about(plan),
    months: [...groupBy(entries, ({ month }) => month)].map(([month, inMonth]) => ({
      month,
      url: routes.absolute(routes.data(language, month)),
      count: inMonth.length,
      modified: machineDate(
        inMonth.reduce((last, entry) => Math.max(last, modifiedOf(plan, entry)), Number.NEGATIVE_INFINITY),
        site.settings.timezone,
      ),
    })),
  };
}

/** A month's public bulletins in one language; nothing where there are none. */
export function dataMonth(plan: LanguagePlan, { name, shown }: MonthPlan): DataMonth | undefined {
  const inMonth = shown.flatMap(({ id, state }) => (state === 'public' && plan.byId.get(id)) || []);
  if (inMonth.length === 0) return undefined;
  return {
    about: { ...about(plan), month: name },
    keys: () => inMonth.map((entry) => keyOf(plan, entry)),
    make: (place) => {
      const entry = inMonth[place];
      return entry && bulletinData(plan, entry);
    },
  };
}

/** All that `bulletinData` follows from: the bulletin, and where it leads. */
function keyOf(plan: LanguagePlan, entry: LocalizedBulletin): string {
  const own = entryKey(entry, 'whole').trimEnd();
  const { related } = entry.index;
  const { links } = entry.text;
  if (related.length + links.length === 0) return own.includes(' ') ? shortHash(own) : own;
  return shortHash([own, addressesKey(plan, related), addressesKey(plan, links)].join('\n\n'));
}

const modifiedOf = (plan: LanguagePlan, { date, modified }: LocalizedBulletin) => modified[plan.lang] ?? date;

function bulletinData(plan: LanguagePlan, entry: LocalizedBulletin): OpenBulletin {
  const { routes, site } = plan;
  const { bulletin, version } = entry;
  const zone = site.settings.timezone;
  const date = (instant: number) => machineDate(instant, zone);
  const url = routes.bulletin(bulletin, version);
  const html = absoluteBody(plan, entry, url);
  const { document } = bulletin;
  const category = plan.sections.get(bulletin.category);
  // Not spread: decision 20.
  const { picture, audio, attachments } = filesOf(plan, entry);
  return {
    id: bulletin.id,
    url: routes.absolute(url),
    lang: plan.lang,
    kind: bulletin.kind,
    title: version.title,
    summary: version.summary,
    published: date(bulletin.date),
    modified: date(modifiedOf(plan, entry)),
    section: {
      id: bulletin.category,
      name: category?.name[plan.lang] ?? '',
      url: routes.absolute(category ? routes.section(plan.lang, category) : routes.home(plan.lang)),
    },
    authors: [...bulletin.authors],
    source: bulletin.source,
    html,
    text: plainText(html),
    link: bulletin.link,
    picture,
    audio,
    attachments,
    related: bulletin.related.flatMap((id) => {
      const related = plan.byId.get(id);
      return related ? [routes.absolute(routes.bulletin(related, related.text))] : [];
    }),
    keywords: [...version.keywords],
    document: document && {
      ...document,
      issued: document.issued === undefined ? undefined : date(document.issued),
      effective: document.effective === undefined ? undefined : date(document.effective),
    },
    correction: version.correction,
    expires: bulletin.expires === undefined ? undefined : date(bulletin.expires),
    views: bulletin.views,
    translations: Object.fromEntries(
      site.settings.languages.flatMap((each) => {
        const other = bulletin.versions[each];
        return other ? [[each, routes.absolute(routes.bulletin(bulletin, other))]] : [];
      }),
    ),
  };
}

/** Picture, recording and attachments of a bulletin. */
function filesOf(
  { routes, lang: language }: LanguagePlan,
  { bulletin, version, media }: LocalizedBulletin,
): Pick<OpenBulletin, 'picture' | 'audio' | 'attachments'> {
  const whole = (path: string) => routes.absolute(routes.file(path));
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const audio = bulletin.audio[language] && media.files.get(bulletin.audio[language].file);
  return {
    picture: image && {
      url: whole(image.path),
      width: image.width,
      height: image.height,
      alt: version.imageAlt,
      caption: version.imageCaption,
    },
    audio: audio && { url: whole(audio.path), type: mediaType(audio.path), size: audio.size },
    attachments: bulletin.attachments.flatMap(({ file, title }) => {
      const found = media.files.get(file);
      if (!found) return [];
      return [
        {
          url: whole(found.path),
          title: title[language] ?? Object.values(title)[0] ?? file,
          type: mediaType(found.path),
          size: found.size,
        },
      ];
    }),
  };
}
