import * as z from 'zod';

const address = z.url();
const moment = z.iso.datetime({ offset: true });
const lang = z.enum(['vi', 'en']);
const licence = z.string().optional().meta({ description: 'On copyright and re-use, in words' });

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
      credit: z.string().optional().meta({ description: 'Who took it' }),
    })
    .optional(),
  audio: z.strictObject({ url: address, type: z.string(), size: z.int() }).optional(),
  video: z
    .union([
      z.strictObject({
        url: address,
        type: z.string(),
        size: z.int(),
        captions: z.array(z.strictObject({ lang, url: address })),
      }),
      z.strictObject({ url: address.meta({ description: 'Where it can be watched, on another site' }) }),
    ])
    .optional(),
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
  changes: z
    .array(z.strictObject({ date: moment, note: z.string() }))
    .optional()
    .meta({ description: 'What was changed for readers, the newest first' }),
  expires: moment.optional(),
  views: z.int().optional().meta({ description: 'Readers counted before this site counted' }),
  translations: z.partialRecord(lang, address),
});

/** The bulletins of one month in one language, newest first. */
const openMonth = z.strictObject({
  lang,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  publisher: z.string(),
  licence,
  schema: address,
  bulletins: z.array(openBulletin),
});

/** The months for which there is data, newest first. */
const openIndex = z.strictObject({
  lang,
  publisher: z.string(),
  licence,
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

export type OpenBulletin = z.infer<typeof openBulletin>;
export type OpenMonth = z.infer<typeof openMonth>;
export type OpenIndex = z.infer<typeof openIndex>;
