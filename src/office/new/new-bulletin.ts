import fs from 'node:fs';
import path from 'node:path';
import { DateTime } from 'luxon';
import type { Kind } from '../../content/bulletin.ts';
import { keyOf } from '../../content/key.ts';
import type { Category } from '../../content/settings.ts';
import type { Instant } from '../../filters/instant.ts';
import type { Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import type { TakenDocument } from '../../word/document.ts';
import { bulletinText, translationText } from './draft-text.ts';

/** A bulletin that is to be begun. */
export interface NewBulletin {
  title: string;
  /** The first is that of the text; a second one gets a file to translate into. */
  languages: readonly Lang[];
  section: Category;
  kind: Kind;
  date: Instant;
  /** The date as it was typed, if it was. */
  writtenDate?: string;
  /** What the text, and its pictures, are taken from. */
  from?: TakenDocument;
  commentLang: Lang;
}

/**
 * Makes the folder of a draft, in the year of its date. What is there already is not overwritten: the folder's name gets a
 * number. The folder appears when all is in it.
 * @returns the folder, and its texts
 * @throws UsageError for a title of which no name can be made
 */
export function writeNewBulletin(
  content: string,
  bulletin: NewBulletin,
  zone: string,
): { folder: string; texts: string[] } {
  const { title, languages, date, from } = bulletin;
  const [lang = 'vi', second] = languages;
  const written = plainTitle(title);
  const key = keyOfTitle(written, lang);
  if (key === '') throw new UsageError('title-empty', { value: title });
  const year = path.join(
    content,
    'bulletins',
    String(DateTime.fromMillis(date, { zone }).year).padStart(4, '0'),
  );
  const texts = new Map([[`index.${lang}.md`, firstText(bulletin, written, lang, zone)]]);
  if (second) texts.set(`index.${second}.md`, secondText(bulletin, written, lang, second));
  fs.mkdirSync(year, { recursive: true });
  const beside = path.join(year, `.${key}.${process.pid}.tmp`);
  fs.rmSync(beside, { recursive: true, force: true });
  fs.mkdirSync(beside);
  try {
    for (const [name, text] of texts) fs.writeFileSync(path.join(beside, name), text);
    for (const { name, bytes } of from?.pictures ?? []) fs.writeFileSync(path.join(beside, name), bytes);
    const folder = freeFolder(path.join(year, key));
    fs.renameSync(beside, folder);
    return { folder, texts: [...texts.keys()].map((name) => path.join(folder, name)) };
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

/** A title as one line. */
export const plainTitle = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A folder's name out of a title; empty where no name can be made of it. */
export const keyOfTitle = (title: string, lang: Lang): string =>
  keyOf(title.replaceAll('&', lang === 'vi' ? ' và ' : ' and '));

function firstText(bulletin: NewBulletin, title: string, lang: Lang, zone: string): string {
  const { from, date, writtenDate, section, kind, commentLang } = bulletin;
  const { letterhead } = from ?? {};
  return bulletinText({
    title,
    summary: from?.summary ?? '',
    lang,
    commentLang,
    date: writtenDate ?? DateTime.fromMillis(date, { zone }).toFormat('dd/MM/yyyy HH:mm'),
    section: section.id,
    kind,
    ...(letterhead && { letterhead }),
    ...(from && { body: from.body }),
  });
}

const secondText = ({ commentLang }: NewBulletin, originalTitle: string, first: Lang, lang: Lang): string =>
  translationText({
    title: '',
    summary: '',
    slug: '',
    lang,
    commentLang,
    originalTitle,
    sharedFile: `index.${first}.md`,
    hasImage: false,
  });

function freeFolder(wanted: string, number = 1): string {
  const folder = number === 1 ? wanted : `${wanted}-${number}`;
  return fs.existsSync(folder) ? freeFolder(wanted, number + 1) : folder;
}
