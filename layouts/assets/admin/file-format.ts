import { CORE_SCHEMA, dump, load } from 'js-yaml';

/** What may be written once for all languages, or for each: a form has a line for each language. */
const FOR_EACH = ['source', 'audio', 'video', 'captions'] as const;

type Fields = Record<string, unknown>;

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text with its front matter → the fields of a form, of a site in both languages. */
export function readText(text: string): Fields {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [, front, body = plain] = /^---\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(plain) ?? [];
  const read = front === undefined ? {} : load(front, { schema: CORE_SCHEMA });
  const fields: Fields = { ...(isMap(read) ? read : {}), body: body.trim() };
  for (const key of FOR_EACH) if (fields[key] !== undefined) fields[key] = inEach(fields[key], key);
  if (Array.isArray(fields.attachments))
    fields.attachments = fields.attachments.map((each) =>
      isMap(each) ? { ...each, title: inEach(each.title, 'title') } : each,
    );
  return fields;
}

/** Captions are in the language of the file that names them. */
const inEach = (value: unknown, key: string) =>
  isMap(value) || value === undefined || value === null
    ? value
    : key === 'captions'
      ? { vi: value }
      : { vi: value, en: value };

/** The fields of a form → a text with its front matter; what is the same in both languages stands there once. */
export function writeText({ body = '', ...fields }: Fields): string {
  const written = { ...fields };
  for (const key of FOR_EACH) {
    const value = asWritten(written[key]);
    if (value === undefined) delete written[key];
    else written[key] = value;
  }
  if (Array.isArray(written.attachments))
    written.attachments = written.attachments.map((each) =>
      isMap(each) ? { ...each, title: asWritten(each.title) ?? '' } : each,
    );
  const front = dump(written, { schema: CORE_SCHEMA, lineWidth: -1 });
  const text = String(body).trim();
  return `---\n${front}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function asWritten(value: unknown): unknown {
  if (!isMap(value)) return value === '' || value === null ? undefined : value;
  const filled = Object.entries(value).filter(
    ([, each]) => each !== '' && each !== null && each !== undefined,
  );
  if (filled.length === 0) return undefined;
  const { vi, en } = value;
  return vi === en ? vi : Object.fromEntries(filled);
}
