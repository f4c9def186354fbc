import path from 'node:path';
import { type Content, openContent } from '../../src/cache/content.ts';
import type { EditorialRecord } from '../../src/content/bulletin.ts';
import { assemble, type Library } from '../../src/pipeline/assemble.ts';
import { placedIn } from '../../src/problems/problem.ts';

/** A content folder read as a build reads it, with a cache of its own beside it. */
export async function readLibrary(
  root: string,
  clock: number,
  preview = false,
): Promise<Library & { content: Content; editorial: EditorialRecord[] }> {
  const editorial: EditorialRecord[] = [];
  const content = await openContent({
    root,
    cache: path.join(root, '../cache'),
    code: 'test',
    onEditorial: (record) => editorial.push(record),
  });
  await content.restore();
  const library = assemble(content, clock, preview);
  const problems = [...library.problems, ...library.problemsInBulletins()].map((found) =>
    placedIn(found, content.source.shown),
  );
  return { ...library, problems, content, editorial };
}
