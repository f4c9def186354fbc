import { EVENT_SCALAR, type Event, SCALAR_STYLE_PLAIN } from 'js-yaml';
import { lineStart } from '../../problems/places-in.ts';

// Habits of editors that YAML does not know of.

/** No-break blanks: they come with what is pasted from Word and from pages. */
const HARD = /[\u00A0\u202F\u3000]/g;
const BLANK = '[ \\u00A0\\u202F\\u3000]';
const LEAD = new RegExp(
  `^(?=.*[\\u00A0\\u202F\\u3000])${BLANK}*(?:-${BLANK}+)?(?:[A-Za-z]\\w*${BLANK}*:${BLANK}+)?`,
  'gm',
);

/** Plain blanks in their place, where a line is indented and behind the name of a field; every offset stays as it is. */
export function withPlainBlanks(text: string): string {
  return text.search(HARD) < 0 ? text : text.replace(LEAD, (lead) => lead.replace(HARD, ' '));
}

/** Fields whose values are a word of a list, a number, a day, a name of a file: a comment takes nothing from them. */
const OF_WORDS =
  /^(?:status|kind|category|date|featured|featuredUntil|expires|views|slug|image|audio|video|captions|file|issued|effective|email|pages|photos|\w+Coefficient|translationRate|amount)$/;

const FIELD = /^(?: |- )*([A-Za-z]\w*) *:/;

/** A field of which nothing is left: `keywords: #yte`. A blank behind the sign says that a comment is meant. */
const WHOLLY_CUT = /^[ \t]*(?:- )*([A-Za-z]\w*)[ \t]*:[ \t]+#(?=[^\s#])/gm;

/** Where a `#` cuts a text of a front matter: to YAML all behind it is a comment. Those on lines of their own are meant so. */
export function cutValues(text: string, events: readonly Event[]): number[] {
  if (!/[ \t]#/.test(text)) return [];
  const cut = events.flatMap((event) => {
    if (event.type !== EVENT_SCALAR || event.style !== SCALAR_STYLE_PLAIN || event.valueStart === -1)
      return [];
    let sign = event.valueEnd;
    while (/[ \t]/.test(text.charAt(sign))) sign += 1;
    if (sign === event.valueEnd || text.charAt(sign) !== '#') return [];
    const start = lineStart(text, sign);
    const [, key = ''] = FIELD.exec(text.slice(start, sign)) ?? [];
    return OF_WORDS.test(key) ? [] : [sign];
  });
  const whole = [...text.matchAll(WHOLLY_CUT)].flatMap(({ 0: line, 1: key = '', index }) =>
    OF_WORDS.test(key) ? [] : [index + line.length - 1],
  );
  return [...cut, ...whole];
}
