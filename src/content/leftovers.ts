import { lineStart, placesIn } from './places-in.ts';
import { type Problem, problem } from './problem.ts';

// What programs and clipboards leave behind in a text: none of it may be published, and none of it repeated.

/** The marks that git puts around two versions of a passage (gitglossary, “merge conflict”). */
const MARKS = ['<<<<<<<', '>>>>>>>', '|||||||'];
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/** Marks of a conflict of git's that nobody has resolved. */
export function conflictIn(text: string, file: string): Problem | undefined {
  if (!MARKS.some((mark) => text.includes(mark))) return undefined;
  const at = text.search(CONFLICT);
  return at < 0 ? undefined : problem('conflict-marks', placesIn(text, file)(at), {});
}

/** Fields that stand in an editorial record alone: one line is enough. `amount` is a word, too: with a number. */
const PRIVATE =
  /^[\s>]*(?:[-*+] +)?["']?(?:editorial|articleCoefficient|photoCoefficient|translationRate)["']?\s*[:=]/;
const AMOUNT = /^[\s>]*(?:[-*+] +)?["']?amount["']?\s*[:=]\s*["']?\d/;

/** Fields that are no words of a text. */
const FIELD =
  /^[\s>]*(?:[-*+] +)?["']?(title|summary|slug|imageAlt|imageCaption|keywords|category|status|aliases|attachments|featuredUntil|author|date|kind|source|image)["']?\s*[:=]/;

/** Fields that follow one another so closely belong to one front matter. */
const LINES_BETWEEN = 6;

const FENCE = /^[\s>]*(?:`{3,}|~{3,})/;

/**
 * A front matter that was pasted into the body: between fences or without, quoted or indented. Lines in a fence of code
 * are left alone.
 * @param body without its comments
 * @returns the offset at which it begins
 */
export function pastedFields(body: string): number | undefined {
  if (!/(?:title|summary|status|category|editorial|Coefficient|amount|Rate)["']?\s*[:=]/.test(body))
    return undefined;
  let isCode = false;
  let last: { key: string; line: number; offset: number } | undefined;
  let offset = 0;
  for (const [line, text] of body.split('\n').entries()) {
    if (FENCE.test(text)) isCode = !isCode;
    else if (!isCode) {
      if (PRIVATE.test(text) || AMOUNT.test(text)) return last?.offset ?? offset;
      const [, key] = FIELD.exec(text) ?? [];
      if (key && last && last.key !== key && line - last.line <= LINES_BETWEEN) return last.offset;
      if (key) last = { key, line, offset };
    }
    offset += text.length + 1;
  }
  return undefined;
}

/** The same as a problem, at the line above the fields where that is a fence of front matter. */
export function pastedIn(body: string, file: string, firstLine: number): Problem | undefined {
  const offset = pastedFields(body);
  if (offset === undefined) return undefined;
  const before = lineStart(body, Math.max(0, offset - 1));
  const isFenced = /^[\s>]*(?:---|\+\+\+)[ \t]*$/.test(body.slice(before, Math.max(before, offset - 1)));
  return problem('front-matter-pasted', placesIn(body, file, firstLine)(isFenced ? before : offset), {});
}
