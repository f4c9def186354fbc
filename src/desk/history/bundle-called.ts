import fs from 'node:fs';
import path from 'node:path';

/** The folder of a bulletin or of a standing page, from the content folder on. */
const BUNDLE = /^(bulletins\/\d{4}\/[^/]+|pages\/[^/]+)(?:\/|$)/;

/**
 * The bundle that a word on the command line names: the id of a bulletin, the name of a page, a path to its folder or to a
 * file in it, the address of its page. It may be gone from the disk: git may know it.
 * @returns nothing where the word has no such form
 */
export function bundleCalled(word: string, root: string): string | undefined {
  const real = fs.realpathSync(root);
  const typed = word.normalize('NFC').replaceAll('\\', '/').replace(/\/+$/, '');
  const places = [
    path.resolve(word),
    ...['', 'bulletins', 'pages'].map((folder) => path.join(real, folder, typed)),
  ];
  for (const place of places) {
    if (!fs.existsSync(place)) continue;
    const below = path.relative(real, fs.realpathSync(place)).split(path.sep).join('/').normalize('NFC');
    const [, bundle] = BUNDLE.exec(below) ?? [];
    if (bundle !== undefined) return bundle;
  }
  const [, named] = BUNDLE.exec(typed) ?? [];
  if (named !== undefined) return named;
  const [, id] = /(?:^|\/)(\d{4}\/[a-z0-9-]+)(?:\.html)?$/.exec(typed) ?? [];
  if (id !== undefined) return `bulletins/${id}`;
  return /^[a-z0-9-]+$/.test(typed) ? `pages/${typed}` : undefined;
}
