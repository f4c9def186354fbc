import fs from 'node:fs';
import path from 'node:path';
import { primaryLang } from '../../content/bundle.ts';
import { LANGS, type Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { MeantIds } from '../../problems/meant-ids.ts';
import { contentAt, listContent } from '../../reader/content-folder.ts';
import { readFrontMatter } from '../../reader/front-matter.ts';
import { bundleCalled } from '../../reader/place-called.ts';
import { readText } from '../../reader/text-file.ts';
import { writeAtomically } from '../../system/write-atomically.ts';
import type { TakenDocument } from '../../word/document.ts';
import { translationText } from './draft-text.ts';
import { keyOfTitle, plainTitle } from './new-bulletin.ts';

/** A bulletin that lacks a language. */
export interface Untranslated {
  folder: string;
  /** The language that it lacks. */
  lang: Lang;
  /** The file that holds what both languages share. */
  sharedFile: string;
  originalTitle?: string;
  hasImage: boolean;
}

/**
 * The bulletin that is to be translated, by its id or its path.
 * @throws UsageError where there is none, or nothing to translate into
 */
export function findUntranslated(content: string, written: string, languages: readonly Lang[]): Untranslated {
  if (languages.length < 2) throw new UsageError('translate-alone', {});
  const { id } = bundleCalled(written, content);
  const folder = path.join(content, 'bulletins', ...id.split('/'));
  const isThere = (lang: Lang) => fs.existsSync(path.join(folder, `index.${lang}.md`));
  const isBundle = /^\d{4}\/[^/.][^/]*$/.test(id) && LANGS.some(isThere);
  if (!isBundle) {
    const near = new MeantIds(listContent(contentAt(content), () => undefined)).nearest(id);
    throw new UsageError('translate-unknown', { value: written, ...(near !== undefined && { near }) });
  }
  const lang = languages.find((each) => !isThere(each));
  if (!lang) throw new UsageError('translate-complete', { value: id });
  const shared = `index.${primaryLang(isThere)}.md`;
  return { folder, lang, sharedFile: shared, ...fieldsOf(path.join(folder, shared)) };
}

/** What a translator needs of the original; nothing where it cannot be read, which `check` tells. */
function fieldsOf(file: string): { originalTitle?: string; hasImage: boolean } {
  const text = readText({ path: file, shown: file });
  const read = typeof text === 'string' ? readFrontMatter(text, file) : undefined;
  const fields: unknown = read && 'front' in read ? read.front.value : undefined;
  const field = (key: string): unknown =>
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, key) : undefined;
  const title = field('title');
  return {
    ...(typeof title === 'string' && { originalTitle: title }),
    hasImage: field('image') !== undefined,
  };
}

/** The files of a bundle, by their names: pictures of a document are compared with them. */
export const filesIn = (folder: string): Map<string, Uint8Array> =>
  new Map(
    fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:jpe?g|png|gif|webp)$/i.test(entry.name))
      .map(({ name }) => [name, fs.readFileSync(path.join(folder, name))]),
  );

/**
 * Writes the file to translate into, as a draft: what is public stays public, and is not held back.
 * @returns the text, and the pictures that came with it
 */
export function writeTranslation(
  { folder, lang, sharedFile, originalTitle, hasImage }: Untranslated,
  { title, commentLang, from }: { title: string; commentLang: Lang; from?: TakenDocument },
): { text: string; pictures: string[] } {
  const pictures = (from?.pictures ?? []).filter(({ isThere }) => !isThere);
  for (const { name, bytes } of pictures) fs.writeFileSync(path.join(folder, name), bytes, { flag: 'wx' });
  const file = path.join(folder, `index.${lang}.md`);
  const text = translationText({
    title: plainTitle(title),
    summary: from?.summary ?? '',
    slug: keyOfTitle(plainTitle(title), lang),
    lang,
    commentLang,
    sharedFile,
    ...(originalTitle !== undefined && { originalTitle }),
    hasImage,
    ...(from && { body: from.body }),
  });
  writeAtomically(file, text);
  return { text: file, pictures: pictures.map(({ name }) => name) };
}
