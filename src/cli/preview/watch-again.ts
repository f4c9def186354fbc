import fs from 'node:fs';
import type { FSWatcher } from 'chokidar';

const LOOK_MS = 500;

/**
 * Watches a folder again when it is back: once it is gone, be it for a moment, a watcher knows nothing of what takes its place.
 * @param watcher one without `ignoreInitial`: a file that comes while the folder is looked through counts as there before
 * @returns a timer, to be ended
 */
export function watchAgain(watcher: FSWatcher, folder: string): NodeJS.Timeout {
  let isLost = false;
  watcher.on('unlinkDir', (gone) => {
    if (gone === folder) isLost = true;
  });
  return setInterval(() => {
    if (!fs.existsSync(folder)) isLost = true;
    else if (isLost) {
      isLost = false;
      watcher.unwatch(folder).add(folder);
    }
  }, LOOK_MS);
}
