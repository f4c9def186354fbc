import fs from 'node:fs';
import path from 'node:path';
import { ContentChanged } from '../cache/bodies.ts';
import type { Content } from '../cache/content.ts';
import type { Media } from '../content/media.ts';
import { previewFolder } from '../content/preview/preview-link.ts';
import type { Site } from '../content/site.ts';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { displayPath } from '../system/display-path.ts';
import { blobHash } from '../system/hash.ts';
import type { Output } from './output.ts';

/** The files of what is shown: never those of a withdrawn bulletin, never one that no text names. */
export function bulletinMedia(shown: readonly VisibleBulletin[], content: Content): Output[] {
  return shown
    .filter(({ state, index }) => state !== 'withdrawn' && index.hasMedia)
    .flatMap(({ id, media }) => {
      const folder = path.join(content.source.root, 'bulletins', id);
      return copies(media, folder, content, () => content.remake(id));
    });
}

/** The files of what can be read under a link of its own, beside its page. */
export function previewMedia({ previews }: Site, content: Content): Output[] {
  return previews.flatMap(({ link, shown }) =>
    bulletinMedia([shown], content).map((each) => ({ ...each, file: previewFolder(link) + each.file })),
  );
}

/** The files of standing pages. */
export function pageMedia({ pages }: Site, content: Content): Output[] {
  return pages.flatMap(({ page, media }) => {
    const folder = path.join(content.source.root, 'pages', page.id);
    return copies(media, folder, content, () => content.remakePage(page.id));
  });
}

function copies(media: Media, folder: string, { images }: Content, remake: () => Promise<void>): Output[] {
  return media.copies.map(({ from, hash, to }) => ({
    file: to,
    fingerprint: hash,
    make: async () => {
      if ('own' in from) return ownBytes(path.join(folder, from.own), hash);
      const file = path.join(images, from.made);
      // A record outlives the pictures where a cache was restored in part, or cut.
      const known = wholeBytes(file, hash);
      if (known) return known;
      fs.rmSync(file, { force: true });
      await remake();
      return fs.readFileSync(file);
    },
  }));
}

/** @returns nothing where the file is not there, or not what was written */
function wholeBytes(file: string, hash: string): Buffer | undefined {
  const bytes = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  return bytes && blobHash(bytes) === hash ? bytes : undefined;
}

/** @throws ContentChanged where the file is another one than was checked */
export function ownBytes(file: string, hash: string): Buffer {
  const bytes = fs.readFileSync(file);
  if (blobHash(bytes) !== hash) throw new ContentChanged(displayPath(file));
  return bytes;
}
