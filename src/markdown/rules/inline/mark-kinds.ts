import type { Mark } from '../../../problems/catalogue/marks.ts';
import { type Place, type Problem, problem } from '../../../problems/problem.ts';

/** What looks like a mark in the text that is left of a block when all that takes effect is taken out. */
export interface MarkKind {
  pattern: RegExp;
  /** @param written what the pattern found, as the editor wrote it */
  tell(place: Place, written: string, match: RegExpExecArray): Problem | undefined;
  /** Each one is reported; of the others the first in a block. */
  isEach?: true;
}

const mark = (kind: Mark, pattern: RegExp): MarkKind => ({
  pattern,
  tell: (place, written, { 1: shown }) => problem('mark-as-text', place, { kind, mark: shown ?? written }),
});

const foreign = (pattern: RegExp): MarkKind => ({
  pattern,
  tell: (place, written) => {
    const right = foreignMeant(written);
    return problem('foreign-mark', place, { mark: written, ...(right && { right }) });
  },
});

/** `[[2026/le-hoi]]` and `[chữ]{.underline}` as Bantin has them. */
function foreignMeant(written: string): string | undefined {
  const [, isPicture, name = ''] = /^(!?)\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(written) ?? [];
  if (isPicture) return `![mô tả hình](${name.includes(' ') ? `<${name}>` : name})`;
  if (/^\d{4}\/[a-z0-9-]+$/.test(name)) return `[chữ](${name})`;
  return /^\[(.*)\]\{/.exec(written)?.[1];
}

/** A change out of Word, with its end if that is in the same block; where `~~` took effect it is `DONE`. */
const CHANGE =
  /\{(?:(\+\+)|(--)(?=\p{L}|[^{}]{1,1000}--\})|(==)(?=[^{}]{1,1000}==\})|(?:~~|\uFFFC)(?=[^{}]{1,1000}~>))(?:[^{}]{0,1000}\})?/gu;

/** What an address begins with, or the name of a file to link: nothing that stands in brackets by chance. */
const ADDRESS =
  '(?:https?:\\/\\/|www\\.|mailto:|tel:|\\/(?:vi|en)\\/|\\d{4}\\/[a-z]|#[\\p{L}\\d]|[^()\\[\\]\\n]{1,200}\\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|webp|zip|csv|mp[34])[\\s)）\\]"“])';

const GAP = new RegExp(
  `!?\\[[^\\[\\]\\n]{1,300}\\](?:[ \\t]+\\n?|\\n)[ \\t]*\\((?=\\s*${ADDRESS})[^()\\n]{1,500}\\)?`,
  'giu',
);
const SWAPPED = new RegExp(`\\([^()\\n]{1,300}\\)\\[(?=\\s*${ADDRESS})[^\\[\\]\\n]{1,500}\\]`, 'giu');

/** Brackets of East Asian keyboards. */
const WIDE = new RegExp(
  `[!！]?(?:[［【][^［］【】\\n]{1,300}[］】][ \\t]*[(（]|\\[[^[\\]\\n]{1,300}\\][ \\t]*（)(?=\\s*${ADDRESS})[^()（）\\n]{1,500}[)）]?`,
  'giu',
);

const withNarrow = (written: string): string =>
  `${written
    .replace('！', '!')
    .replace(/[［【]/g, '[')
    .replace(/[］】]/g, ']')
    .replace(/\][ \t]*[(（][ \t]*/, '](')
    .replace(/[ \t]*[)）]?$/, '')})`;

/** The kinds of marks, those that say more about a place before those that say less. */
export const MARK_KINDS: readonly MarkKind[] = [
  // CriticMarkup, which converters make of comments and of tracked changes.
  {
    pattern: /\{>>(?:[^{}]{0,2000}<<\})?/g,
    isEach: true,
    tell: (place) => problem('note-as-text', place, {}),
  },
  {
    pattern: CHANGE,
    isEach: true,
    // Some of its words are to go: they are not repeated.
    tell: (place, _written, [, added, removed, marked]) => {
      const sign = added ?? removed ?? marked;
      const mark = sign ? `{${sign}…${sign}}` : '{~~…~>…~~}';
      return problem('mark-as-text', place, { kind: 'change', mark });
    },
  },
  {
    pattern: /data:image\/[a-z+.-]{1,30};base64,/gi,
    tell: (place) => problem('image-embedded', place, {}),
  },
  {
    pattern: GAP,
    isEach: true,
    tell: (place, written) => asLink(place, written, written.replace(/\]\s+\(\s*/, '](')),
  },
  { pattern: WIDE, isEach: true, tell: (place, written) => asLink(place, written, withNarrow(written)) },
  {
    pattern: SWAPPED,
    isEach: true,
    tell: (place, written) => asLink(place, written, written.replace(/^\((.*)\)\[\s*(.*)\]$/s, '[$1]($2)')),
  },
  {
    pattern: /!?\[[^[\]\n]{0,300}\]\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)?/g,
    isEach: true,
    tell: (place, written) => asLink(place, written, closed(written)),
  },
  {
    pattern: /<(?:https?:\/\/|www\.|mailto:)[^<>\n]{1,500}>/gi,
    isEach: true,
    tell: (place, written) => asLink(place, written, written.replace(/\s+/g, '%20')),
  },
  {
    pattern: /\[(?=[^[\]\n]{0,200}\p{L})[^[\]\n]{1,300}\]\[[^[\]\n]{0,100}\]/gu,
    isEach: true,
    tell: (place, written) => asLink(place, written, `${written.replace(/\[[^[]*$/, '')}(https://…)`),
  },
  { pattern: /\]\(/g, tell: (place, written) => asLink(place, written, '[chữ](https://…)') },
  {
    pattern: /\[\^ ?([^[\]\n]{1,100})\]/g,
    isEach: true,
    tell: (place, _written, { 1: label = '' }) => problem('footnote-undefined', place, { label }),
  },
  { ...foreign(/!?\[\[[^[\]\n]{1,200}\]\]/g), isEach: true },
  foreign(/(?<!\[)@?\[_?toc_?\](?!\])|^\[!(?:note|tip|important|warning|caution)\]/gim),
  foreign(/\[\/(?:b|i|u|s|url|img|quote|center|left|right|size|color|font)\]/gi),
  foreign(/\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/g),
  {
    ...foreign(/(?:\[[^[\]\n]{1,300}\])?\{[ ]*(?:[.#:][\p{L}\d_-]|[a-z][\w-]*=)[^{}\n]{0,200}\}/giu),
    isEach: true,
  },
  foreign(
    /\\(?:newpage|pagebreak|clearpage|newline|begin|end|textbf|textit|underline|section|subsection|includegraphics|item|[vh]space)\b(?:\{[^{}\n]{0,100}\})?/g,
  ),
  foreign(/\$\$?[^$\n]{0,200}[\\^_{][^$\n]{0,200}\$/g),
  foreign(/\b(?:PAGEREF|HYPERLINK)\s+(?:_|\\|")[^\n]{0,80}/g),
  mark('bold', /(?<!\*)(?<!\((?=\*{2,3}\)))\*{2,3}(?!\*)|(?<![\p{L}\p{N}_])(__)[^\s_][^_\n]{0,300}__/gu),
  mark('strike', /(?<!~)~~(?!~)/g),
  mark('highlight', /(?<![=<>!])(==)[^\s=][^=\n]{0,300}==(?!=)/g),
  mark(
    'heading',
    /^[ \t]*(#{2,6})(?=[^\s#])|(?<=\S[ \t]{1,3})(#{2,6})(?=[ \t]{1,3}\S|[“"]?\p{L})|(?<=[\p{L}.:;!?…”)])(#{2,6})(?=[ \t]?\p{Lu})/gmu,
  ),
  mark('box', /^[ \t]*(:{3,})/gm),
  mark('script', /(?<=[\p{L}\p{N})])(?:\^[\p{L}\p{N}+-]{1,6}\^|(?<!\p{N})~\d{1,2}[+-]?~(?![\p{N}~]))/gu),
  mark('entity', /&(?:nbsp|quot|amp|lt|gt|hellip|[nm]dash|[lr][sd]quo)\b|\uFFFC(?:nbsp|quot|amp|lt|gt);/g),
];

const asLink = (place: Place, written: string, right: string) =>
  problem('link-as-text', place, { written, right });

/** A link that is not closed, or has blanks in its address, as it is to be. */
function closed(written: string): string {
  const at = written.indexOf('](');
  const label = written.slice(0, at + 2);
  const inside = written.slice(at + 2);
  if (inside.endsWith(')')) return `${label}${addressMeant(inside.slice(0, -1).trim())})`;
  return `${label}${/^\s*(\S*?)[.,;:]?(?:\s|$)/.exec(inside)?.[1] ?? ''})`;
}

/** `a.jpg Người dân`, `a.jpg =300x200`: a file with what is no part of its name. */
const FILE_AND_MORE =
  /^(\S{1,200}\.(?:jpe?g|jfif|png|webp|pdf|docx?|xlsx?))[ \t]+(=\d*x\d*$)?["“']?(.*?)["”']?$/i;

/** What stands between the brackets of a link that is none, as it is to be. */
function addressMeant(inside: string): string {
  const [, file = '', size, caption = ''] = FILE_AND_MORE.exec(inside) ?? [];
  if (size) return file;
  if (file && !/["<>]/.test(caption)) return `${file} "${caption}"`;
  if (/^https?:\/\/[ \t]+\S+$/i.test(inside)) return inside.replace(/[ \t]+/, '');
  if (/^\+?[\d .()-]{8,20}$/.test(inside)) return `tel:${inside.replace(/[^+\d]/g, '')}`;
  return `<${inside}>`;
}

/** In every match of the above but three that a whole body is searched for: most blocks have none of it. */
export const MAY_BE_MARK = /[\]*_~=^{\\&$<#］】]|\uFFFC(?:nbsp|quot|amp|lt|gt);/;
export const RARE_MARKS: readonly string[] = [':::', ';base64,', 'HYPERLINK'];
