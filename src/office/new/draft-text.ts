import { type BulletinKey, bulletinFields, KINDS, metaOf, STATUSES } from '../../content/fields/schema.ts';
import { choiceName } from '../../content/help/choices.ts';
import { notesOf } from '../../content/help/hint.ts';
import { bulletinHints } from '../../content/help/hints-bulletin.ts';
import type { Lang } from '../../i18n/language.ts';
import { newMessages } from '../../i18n/new/messages.ts';
import type { Letterhead } from '../../word/letterhead.ts';

/** What is known of a text that is begun. */
export interface Draft {
  title: string;
  summary: string;
  /** The language of its comments. */
  commentLang: Lang;
  /** The language of the text, for what stands in the place of a body. */
  lang: Lang;
  /** What it has already for a body. */
  body?: string;
}

export interface BulletinDraft extends Draft {
  date: string;
  section: string;
  kind: string;
  letterhead?: Letterhead;
}

export interface TranslationDraft extends Draft {
  slug: string;
  /** The file that holds what both languages share: `index.vi.md`. */
  sharedFile: string;
  originalTitle?: string;
  /** The bulletin has a picture, so that this text has to describe it. */
  hasImage: boolean;
}

const KEYS = Object.keys(bulletinHints) as BulletinKey[];
const RULES = bulletinFields('UTC');

/** Text between double quotes, as YAML takes it: just as JSON writes it. */
const quoted = (text: string): string => JSON.stringify(text);

const BODIES: Readonly<Record<Lang, string>> = { vi: 'Viết nội dung ở đây.', en: 'Write the text here.' };

/** The text of a new bulletin: what is known, and every other field as a comment. */
export function bulletinText(draft: BulletinDraft): string {
  const document = documentLine(draft.letterhead);
  const known: Partial<Record<BulletinKey, string>> = {
    title: `title: ${quoted(draft.title)}`,
    summary: `summary: ${quoted(draft.summary)}`,
    date: `date: ${draft.date}`,
    category: `category: ${draft.section}`,
    kind: `kind: ${draft.kind}`,
    status: 'status: draft',
    ...(document !== undefined && { document }),
  };
  return textOf([newMessages(draft.commentLang).text.intro], KEYS, known, draft);
}

/** The text of a translation: the fields that it may hold, and no other. */
export function translationText(draft: TranslationDraft): string {
  const words = newMessages(draft.commentLang).text;
  const own = KEYS.filter((key) => metaOf(RULES[key])?.per !== 'bulletin');
  const known: Partial<Record<BulletinKey, string>> = {
    title: `title: ${quoted(draft.title)}`,
    summary: `summary: ${quoted(draft.summary)}`,
    status: 'status: draft',
    ...(draft.slug !== '' && { slug: `slug: ${draft.slug}` }),
    ...(draft.hasImage && { imageAlt: 'imageAlt:' }),
  };
  const original = draft.originalTitle === undefined ? [] : [words.original(draft.originalTitle)];
  return textOf([words.intro, words.translation(draft.sharedFile), ...original], own, known, draft);
}

/** What the letterhead of an official document says, as the field for it. */
function documentLine(letterhead: Letterhead | undefined): string | undefined {
  const fields = (['number', 'issued', 'issuer'] as const).flatMap((name) => {
    const value = letterhead?.[name];
    return value === undefined ? [] : [`${name}: ${quoted(value)}`];
  });
  return fields.length === 0 ? undefined : `document: {${fields.join(', ')}}`;
}

function textOf(
  intro: readonly string[],
  keys: readonly BulletinKey[],
  known: Partial<Record<BulletinKey, string>>,
  { commentLang, lang, body }: Draft,
): string {
  const words = newMessages(commentLang).text;
  const first = keys.filter((key) => known[key] !== undefined);
  const others = keys.filter((key) => known[key] === undefined);
  const lines = [
    ...intro.map((line) => `# ${oneLine(line)}`),
    ...first.flatMap((key) => [commentOf(key, commentLang), known[key] ?? '']),
    `# ${words.optional}`,
    ...others.flatMap((key) => [commentOf(key, commentLang), `# ${exampleOf(key, lang)}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body === undefined ? BODIES[lang] : body.trim()}\n`;
}

/** A comment ends with its line: what a title holds never begins another one. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function commentOf(key: BulletinKey, lang: Lang): string {
  const hint = bulletinHints[key];
  const label = metaOf(RULES[key])?.label[lang] ?? key;
  const parts = [label, choicesOf(key, lang), notesOf(hint, lang).join('; ')];
  const never = hint.seen === 'never' ? [newMessages(lang).text.never] : [];
  return `# ${[...parts.filter((part) => part !== '').map(sentence), ...never].join(' ')}`;
}

/** The words of a field that takes one of several, and what they mean where they do not say it. */
function choicesOf(key: BulletinKey, lang: Lang): string {
  const words = key === 'kind' ? KINDS : key === 'status' ? STATUSES : [];
  return words.map((word) => meant(word, choiceName(word)[lang].toLowerCase())).join('; ');
}

const meant = (word: string, name: string) => (word === name ? word : `${word}: ${name}`);

/** A note as a sentence of a comment, in which marks of Markdown mean nothing. */
function sentence(note: string): string {
  const plain = note.replaceAll('`', '');
  const isWord = /^[a-z]+(?::|;)/.test(plain);
  return `${isWord ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)}.`;
}

function exampleOf(key: BulletinKey, lang: Lang): string {
  const { example } = bulletinHints[key];
  const written = typeof example === 'string' ? example : example[lang];
  return written === '' ? `${key}:` : written;
}
