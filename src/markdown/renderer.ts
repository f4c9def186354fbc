import MarkdownIt from 'markdown-it';
import type { Body } from '../content/bulletin.ts';
import { uncommented } from '../content/comments.ts';
import type { Lang } from '../i18n/language.ts';
import { placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { BoundPassed, bounds } from './bounds.ts';
import { createContext } from './context.ts';
import { blocks } from './rules/blocks/blocks.ts';
import { characters } from './rules/characters.ts';
import { comments } from './rules/comments.ts';
import { containers } from './rules/containers.ts';
import { flatLinks } from './rules/flat-links.ts';
import { footnotes } from './rules/footnotes.ts';
import { foreign } from './rules/foreign.ts';
import { headings } from './rules/headings.ts';
import { htmlAsText } from './rules/html-as-text.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { tables } from './rules/tables.ts';
import { texts } from './rules/texts.ts';

/** CommonMark and tables, no HTML, no guessing of links; then one rule a file, in this order. */
const md = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(texts)
  .use(comments)
  .use(blocks)
  .use(bounds)
  .use(footnotes)
  .use(containers)
  .use(foreign)
  .use(characters)
  .use(flatLinks)
  .use(headings)
  .use(tables)
  .use(links)
  .use(images)
  .use(htmlAsText);

/**
 * Renders a body without its comments. Whatever readers would not get as the editor wrote it is a problem; of a body that
 * passes a bound (`bounds.ts`) nothing is rendered.
 * @param firstLine the line of the file on which the body begins, from 1
 * @returns also whether its text may hold comments still, which no message may repeat
 */
export function renderBody(
  written: string,
  lang: Lang,
  file: string,
  firstLine: number,
): { body: Body; problems: Problem[]; hasComments?: boolean } {
  if (written.trim() === '') return { body: { html: '', references: [] }, problems: [] };
  const { text, unclosed } = uncommented(written);
  const context = createContext(text, lang, file, firstLine);
  if (unclosed !== undefined)
    context.problems.push(problem('comment-unclosed', placesIn(written, file, firstLine)(unclosed), {}));
  try {
    const html = md.render(text, { bantin: context });
    const { references, problems, hasComments } = context;
    return { body: { html, references }, problems, hasComments };
  } catch (error) {
    if (!(error instanceof BoundPassed)) throw error;
    return { body: { html: '', references: [] }, problems: [...context.problems, error.problem] };
  }
}
