import fs from 'node:fs';
import path from 'node:path';
import { DateTime } from 'luxon';
import { keyOf } from '../content/key.ts';
import type { Category, SiteSettings } from '../content/settings.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { nearest } from '../problems/nearest.ts';

/** A bulletin that is to be begun. */
export interface NewBulletin {
  title: string;
  lang: Lang;
  section: Category;
}

/** @throws UsageError where the site has no such section; the first one where none is named */
export function sectionFor(written: string | undefined, categories: readonly Category[]): Category {
  const ids = categories.map(({ id }) => id);
  const found = written === undefined ? categories[0] : categories.find(({ id }) => id === written);
  if (found) return found;
  const near = nearest(written ?? '', ids);
  throw new UsageError('section-unknown', {
    value: written ?? '',
    known: ids.join(', '),
    ...(near && { near }),
  });
}

/** @throws UsageError where the site is not written in that language; the site's default where none is named */
export function languageFor(written: string | undefined, { languages }: SiteSettings): Lang {
  const found = languages.find((lang) => lang === (written ?? languages[0]));
  if (!found) throw new UsageError('language-unused', { value: written ?? '', known: languages.join(', ') });
  return found;
}

/**
 * Makes the folder of a draft, in the year of the clock. What is there already is not overwritten: the folder's name gets a
 * number.
 * @returns the new file
 * @throws UsageError for a title of which no name can be made
 */
export function writeNewBulletin(
  content: string,
  { title, lang, section }: NewBulletin,
  zone: string,
  now: Instant,
): string {
  const written = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  const key = keyOfTitle(written, lang);
  if (key === '') throw new UsageError('title-empty', { value: title });
  const date = DateTime.fromMillis(now, { zone });
  const year = path.join(content, 'bulletins', String(date.year).padStart(4, '0'));
  const folder = freeFolder(path.join(year, key));
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `index.${lang}.md`);
  const text = TEXTS[lang](written, date.toFormat('dd/MM/yyyy HH:mm'), section.id);
  fs.writeFileSync(file, text, { flag: 'wx' });
  return file;
}

/** A folder's name out of a title; empty where no name can be made of it. */
export const keyOfTitle = (title: string, lang: Lang): string =>
  keyOf(title.replaceAll('&', lang === 'vi' ? ' và ' : ' and '));

function freeFolder(wanted: string, number = 1): string {
  const folder = number === 1 ? wanted : `${wanted}-${number}`;
  return fs.existsSync(folder) ? freeFolder(wanted, number + 1) : folder;
}

/** The text to begin with, in each language. YAML takes text between double quotes as JSON writes it. */
const TEXTS: Readonly<Record<Lang, (title: string, date: string, section: string) => string>> = {
  vi: (title, date, section) => `---
title: ${JSON.stringify(title)}
# Một hai câu, hiện trong danh sách tin.
summary: ""
# Ngày giờ đăng. Chưa đến thì tin chưa hiện.
date: ${date}
# Mã chuyên mục, như trong categories.yml.
category: ${section}
# draft: bản nháp; pending: chờ duyệt; approved: đăng.
status: draft
---

Viết nội dung ở đây.
`,
  en: (title, date, section) => `---
title: ${JSON.stringify(title)}
# A sentence or two, shown in lists.
summary: ""
# When it is published. Before that it is not shown.
date: ${date}
# The id of a section, as in categories.yml.
category: ${section}
# draft; pending: waits for approval; approved: published.
status: draft
---

Write the text here.
`,
};
