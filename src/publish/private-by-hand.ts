import fs from 'node:fs';
import type { Content } from '../cache/content.ts';
import { staticPlace } from '../content/static-file.ts';
import type { CustomMade, CustomPlan } from '../pages/page.ts';
import { ContentProblems, type Problem, placedIn, problem, startOf } from '../problems/problem.ts';
import { listsIn } from '../reader/office/office-data.ts';
import { holds, type Suspicion } from './private-values.ts';
import type { OutputWriter } from './writer.ts';

/**
 * Looks for private values in what somebody of the office wrote by hand: files in `static/`, templates, and the lists that these
 * print. What is written anew could hold those of any bulletin: to be called before it is written, so that all records are
 * known. What stays could hold those of a bulletin that is new.
 * @param isStale whether a file is written anew
 * @param isNew whether templates or lists are not those of the last build: cards of bulletins hold nothing that the
 * bulletin's own page does not hold
 */
export function searchByHand(
  content: Content,
  custom: CustomPlan,
  writer: OutputWriter,
  isStale: (file: string) => boolean,
  isNew: boolean,
): void {
  const isAnew = content.statics.some(({ file }) => isStale(file)) || (isNew && custom.made.length > 0);
  if (isAnew) content.readEditorial();
  for (const { file, path } of content.statics)
    if (!isStale(file)) writer.lookThrough(file, () => fs.readFileSync(path));
  for (const { file, text } of custom.made) if (!isStale(file)) writer.search(file, text);
}

/** A value of an editorial record in such a file is a mistake of whoever wrote it; in any other it is a bug. */
export function privateByHand(content: Content, custom: CustomPlan) {
  const statics = new Set(content.statics.map(({ file }) => file));
  const made = new Map(custom.made.map((each) => [each.file, each]));
  return (found: Suspicion): ContentProblems | undefined => {
    const { file, id } = found;
    const { shown } = content.source;
    if (statics.has(file))
      return refused(placedIn(problem('static-private', startOf(staticPlace(file)), { file, id }), shown));
    const by = made.get(file);
    return by && refused(inList(content, found) ?? inTemplate(by, found));
  };
}

const refused = (found: Problem) => new ContentProblems([found]);

/** The list that brings the value, if it is one. */
function inList({ source }: Content, { id, value }: Suspicion): Problem | undefined {
  for (const { name, path, shown, isFolder, isLink } of listsIn(source)) {
    if (isFolder || isLink) continue;
    const text = fs.readFileSync(path, 'utf8');
    if (!holds(text, value)) continue;
    const place = { ...startOf(shown), line: lineWith(text, value) };
    return placedIn(problem('data-private', place, { file: name, id }), source.shown);
  }
  return undefined;
}

function inTemplate({ template, place, url }: CustomMade, { id, value }: Suspicion): Problem {
  return problem('template-private', { ...place, line: lineWith(template, value) }, { url, id });
}

/** From 1; the first line where no line holds all of the value. */
function lineWith(text: string, value: string): number {
  const at = text.split('\n').findIndex((line) => holds(line, value));
  return Math.max(0, at) + 1;
}
