import { CORE_SCHEMA, dump, load } from 'js-yaml';
import type { Lang } from '../../../src/i18n/language.ts';
import { IS_DECORATION } from '../../../src/outputs/admin/collections.ts';

/** What may be written once for all languages, or for each. */
const FOR_EACH = ['source', 'audio', 'video', 'captions'] as const;

/** Added to the name of a field: what it says in a language for which the form has no line. */
const ELSE = 'Else';

type Fields = Record<string, unknown>;

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) => value === '' || value === null || value === undefined;

/**
 * A text with its front matter → the fields of a form.
 * @param path where it lies
 * @param hasBoth the site is in both languages, and the form has a line for each; but not that of an English text by itself
 */
export function readText(text: string, path: string, hasBoth: boolean): Fields {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [, front, body = plain] = /^---\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(plain) ?? [];
  const read = front === undefined ? {} : load(front, { schema: CORE_SCHEMA });
  const fields: Fields = { ...(isMap(read) ? read : {}), body: body.trim() };
  const lang: Lang = path.endsWith('.en.md') ? 'en' : 'vi';
  const split = (map: Fields, key: string) =>
    hasBoth && lang === 'vi' ? inEach(map, key) : inOne(map, key, lang);
  for (const key of FOR_EACH) split(fields, key);
  if (Array.isArray(fields.attachments))
    for (const each of fields.attachments) if (isMap(each)) split(each, 'title');
  // A form has a status for what is new, which this is not.
  if (path.includes('/bulletins/') && (lang === 'vi' || !isEmpty(fields.date)) && isEmpty(fields.status))
    fields.status = 'draft';
  if (fields.imageAlt === '') {
    delete fields.imageAlt;
    fields[IS_DECORATION] = true;
  }
  return fields;
}

/** Captions are in the language of the file that names them. */
function inEach(map: Fields, key: string): void {
  const value = map[key];
  if (isMap(value) || isEmpty(value)) return;
  map[key] = key === 'captions' ? { vi: value } : { vi: value, en: value };
}

function inOne(map: Fields, key: string, lang: Lang): void {
  const value = map[key];
  if (!isMap(value)) return;
  const { [lang]: own, ...others } = value;
  map[key] = own;
  if (Object.keys(others).length > 0) map[key + ELSE] = others;
}

/** The fields of a form → a text with its front matter; what is the same in both languages stands there once. */
export function writeText({ body = '', ...fields }: Fields): string {
  const written = decorated(fields);
  for (const key of FOR_EACH) join(written, key);
  if (Array.isArray(written.attachments))
    written.attachments = written.attachments.map((each) =>
      isMap(each) ? join({ ...each }, 'title') : each,
    );
  const front = dump(written, { schema: CORE_SCHEMA, lineWidth: -1 });
  const text = String(body).trim();
  return `---\n${front}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A picture that only decorates has an empty description; what somebody wrote of it is kept. A switch that is off says nothing. */
function decorated(fields: Fields): Fields {
  const entries = Object.entries(fields).flatMap(([key, value]) => {
    if (value === false || (key === 'imageAlt' && isEmpty(value))) return [];
    if (key !== IS_DECORATION) return [[key, value] as const];
    return value === true && isEmpty(fields.imageAlt) ? [['imageAlt', ''] as const] : [];
  });
  return Object.fromEntries(entries);
}

function join(map: Fields, key: string): Fields {
  const { [key + ELSE]: others, [key]: own } = map;
  delete map[key + ELSE];
  const whole = isMap(others) ? { ...others, ['vi' in others ? 'en' : 'vi']: own } : own;
  const value = isMap(whole) ? once(whole, key === 'captions' && !isMap(others)) : whole;
  if (isEmpty(value)) delete map[key];
  else map[key] = value;
  return map;
}

/** @param isVietnamese what stands there once is in Vietnamese */
function once(value: Fields, isVietnamese: boolean): unknown {
  const filled = Object.fromEntries(Object.entries(value).filter(([, each]) => !isEmpty(each)));
  const { vi, en } = filled;
  if (vi === en || (isVietnamese && en === undefined)) return vi;
  return filled;
}
