import type * as z from 'zod';
import { marksInFields } from '../checks/plain-fields.ts';
import { checkPrivateNumbers } from '../checks/private/private-numbers.ts';
import { openText, publishedText } from '../checks/text-checks.ts';
import { checkWording } from '../checks/wording.ts';
import type { Body } from '../content/bulletin.ts';
import type { FileEntry } from '../content/bundle.ts';
import type { Read } from '../content/fields/schema.ts';
import { withOwnLetters } from '../filters/vietnamese-letters.ts';
import type { Lang } from '../i18n/language.ts';
import type { Around } from '../markdown/context.ts';
import { renderBody } from '../markdown/renderer.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';
import { LINE_BREAK } from '../system/encoding.ts';
import { isMachineFault } from '../system/machine-fault.ts';
import { readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { readText } from './text-file.ts';
import type { YamlText } from './yaml/yaml.ts';

/** A Markdown file, read: the fields that hold, the body as HTML, and the problems of both. */
export interface TextRead<Shape extends Record<string, z.ZodType>> {
  front: YamlText;
  fields: Read<Shape>;
  body: Body;
  /** There is nothing to read in the body; not so where something kept it from being rendered. */
  isEmpty: boolean;
  problems: Problem[];
  /** All of the file that is published, each line in its place. */
  published: () => string;
}

/**
 * Reads the text of a bulletin or of a standing page.
 * @param around the files of its bundle, by name, and the site's address
 * @param check more checks of what of the text may be repeated (`openText`)
 * @returns the problem that keeps it from being read
 */
export function readMarkdown<Shape extends Record<string, z.ZodType>>(
  entry: FileEntry,
  shape: Shape,
  lang: Lang,
  around: Around,
  check: (open: string) => Problem[] = () => [],
): TextRead<Shape> | Problem {
  const { shown } = entry;
  const read = readText(entry, LINE_BREAK);
  if (typeof read !== 'string') return read;
  const text = lang === 'vi' ? withOwnLetters(read) : read;
  try {
    const parts = readFrontMatter(text, shown, new Set(Object.keys(shape)));
    if ('id' in parts) return parts;
    const { fields, problems } = readFields(shape, parts.front);
    const {
      body,
      problems: inBody,
      hasComments,
    } = renderBody(parts.body, lang, shown, parts.bodyLine, around);
    const places = hasComments ? { ...parts, body: '' } : parts;
    const open = openText(text, places);
    const published = () => publishedText(text, places);
    const isCut = parts.problems.length > 0 || inBody.some(({ id }) => id === 'text-too-many');
    const isEmpty = !isCut && body.html.trim() === '';
    return {
      front: parts.front,
      fields,
      body,
      isEmpty,
      published,
      problems: problems.concat(
        marksInFields(fields, (key) => parts.front.valuePlace([key])),
        parts.problems,
        inBody,
        checkPrivateNumbers(text, shown, published),
        checkWording(open, lang, shown),
        check(open),
      ),
    };
  } catch (error) {
    if (isMachineFault(error)) throw error;
    // A library gave up: its words could repeat the text.
    return problem('text-unreadable', startOf(shown), {});
  }
}
