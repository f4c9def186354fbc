import fs from 'node:fs';
import path from 'node:path';
import { isPublished } from '../../pipeline/output-folder.ts';
import { lockOutput } from '../../publish/lock.ts';

/** Another preview writes there. */
class Taken extends Error {}

/**
 * A folder of the cache for the pages of a preview, held until this process ends. Two previews at the same time have one
 * each: in the pages of each is the address at which they are served.
 */
export async function claimPreviewFolder(cache: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = path.join(cache, number === 1 ? 'preview' : `preview-${number}`);
    try {
      await lockOutput(`${folder}.serve`, () => {
        throw new Taken();
      });
    } catch (error) {
      if (error instanceof Taken) continue;
      throw error;
    }
    // One that another version has made bears the mark of a site for everybody, to which no draft goes.
    if (isPublished(folder)) fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    return folder;
  }
}
