import { type Content, type ContentFolder, openContent } from '../cache/content.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import type { Progress } from './progress.ts';
import type { Pool } from './workers/pool.ts';
import { sharedReading } from './workers/shared-work.ts';

/**
 * The content folder, with what has changed in it read.
 * @param onEditorial called with every editorial record that is read
 */
export function readContent(
  folder: ContentFolder,
  pool: Pool,
  progress: Progress,
  onEditorial: (record: EditorialRecord) => void = () => {},
): Promise<Content> {
  return openContent({
    ...folder,
    onEditorial,
    onProgress: progress.step,
    ...(pool.size > 0 && { readElsewhere: sharedReading(pool, folder) }),
  });
}
