import MarkdownIt from 'markdown-it';
import type { Body } from '../content/bulletin.ts';
import { uncommented } from '../content/comments.ts';
import type { Lang } from '../i18n/language.ts';
import { placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { LINE_BREAK } from '../system/encoding.ts';
import { BoundPassed, bounds } from './bounds.ts';
import { type Around, createContext } from './context.ts';
import { blocks } from './rules/blocks/blocks.ts';
import { characters } from './rules/characters.ts';
import { columns } from './rules/columns.ts';
import { comments } from './rules/comments.ts';
import { containers } from './rules/containers.ts';
import { flatLinks } from './rules/flat-links.ts';
import { footnotes } from './rules/footnotes.ts';
import { foreign } from './rules/foreign.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { anchors } from './rules/inline/anchors.ts';
import { bareAddresses } from './rules/inline/bare-addresses.ts';
import { emphasis } from './rules/inline/emphasis.ts';
import { footnoteChecks } from './rules/inline/footnote-checks.ts';
import { leftoverMarks } from './rules/inline/leftover-marks.ts';
import { lineBreaks } from './rules/inline/line-breaks.ts';
import { linkWords } from './rules/inline/link-words.ts';
import { looseLinks } from './rules/inline/loose-links.ts';
import { places } from './rules/inline/places.ts';
import { links } from './rules/links.ts';
import { tables } from './rules/tables.ts';
import { texts } from './rules/texts.ts';

/** CommonMark and tables, no HTML, no guessing of links; then one rule a file, in this order. */
const md = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(texts)
  .use(places)
  .use(lineBreaks)
  .use(emphasis)
  .use(bareAddresses)
  .use(comments)
  .use(blocks)
  .use(columns)
  .use(bounds)
  .use(footnotes)
  .use(footnoteChecks)
  .use(containers)
  .use(foreign)
  .use(looseLinks)
  .use(characters)
  .use(flatLinks)
  .use(headings)
  .use(tables)
  .use(links)
  .use(anchors)
  .use(linkWords)
  .use(images)
  .use(leftoverMarks);

/**
 * Renders a body without its comments. Whatever readers would not get as the editor wrote it is a problem; of a body that
 * passes a bound (`bounds.ts`) nothing is rendered.
 * @param firstLine the line of the file on which the body begins, from 1
 * @param around the files of its bundle, by name, and the site's address
 * @returns also whether its text may hold comments still, which no message may repeat
 */
export function renderBody(
  written: string,
  lang: Lang,
  file: string,
  firstLine: number,
  around: Around = NOTHING,
): { body: Body; problems: Problem[]; hasComments?: boolean } {
  if (written.trim() === '') return { body: { html: '', references: [] }, problems: [] };
  const { text, unclosed } = uncommented(written);
  const context = createContext(text, lang, file, firstLine, around);
  if (unclosed !== undefined)
    context.problems.push(problem('comment-unclosed', placesIn(written, file, firstLine)(unclosed), {}));
  try {
    // Where nothing but plain text can be (a title, code), a line break of Word is a blank.
    const html = md.render(text, { bantin: context }).replaceAll(LINE_BREAK, ' ');
    const { references, problems, hasComments, anchors: ids } = context;
    return { body: { html, references, ...(ids.length > 0 && { anchors: ids }) }, problems, hasComments };
  } catch (error) {
    if (!(error instanceof BoundPassed)) throw error;
    return { body: { html: '', references: [] }, problems: [...context.problems, error.problem] };
  }
}

const NOTHING: Around = { files: new Map() };
