import path from 'node:path';
import { type Content, openContent } from '../../src/cache/content.ts';
import type { EditorialRecord } from '../../src/content/bulletin.ts';
import { type Checked, checkContent } from '../../src/pipeline/check-content.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** A content folder read and checked as a build does it, with a cache of its own beside it. */
export async function readLibrary(
  root: string,
  clock: number,
  { preview = false, strict = false } = {},
): Promise<
  Omit<Checked, 'problems'> & { problems: Problem[]; content: Content; editorial: EditorialRecord[] }
> {
  const editorial: EditorialRecord[] = [];
  const content = await openContent({
    root,
    cache: path.join(root, '../cache'),
    code: 'test',
    now: clock,
    onEditorial: (record) => editorial.push(record),
  });
  const checked = await checkContent(content, { drafts: preview, strict }, clock);
  return { ...checked, problems: checked.problems(), content, editorial };
}
