import fs from 'node:fs';
import slugify from '@sindresorhus/slugify';
import type { Bulletin } from '../content/bulletin.ts';
import { nearest } from '../content/nearest.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import type { Bundle, FileEntry } from '../content/source.ts';
import type { Body } from '../markdown/renderer.ts';
import { prepareImage } from './images.ts';
import { ALLOWED, extensionOf, type Use } from './types.ts';

/** A file to be published: from where, to which path below the output folder. */
interface Copy {
  from: string;
  to: string;
}

interface PublishedImage {
  /** Path below the site's root, without a slash before it. */
  path: string;
  width: number;
  height: number;
}

interface PublishedFile {
  path: string;
  name: string;
  /** Size in bytes. */
  size: number;
}

/** The files of one bundle that its texts name and that may be published, by the editor's name for them. */
export interface Media {
  images: ReadonlyMap<string, PublishedImage>;
  files: ReadonlyMap<string, PublishedFile>;
  copies: readonly Copy[];
}

/** Nothing to publish. */
export const NO_MEDIA: Media = { images: new Map(), files: new Map(), copies: [] };

const NARROWEST = 800;

/** Reads every file that a bulletin names; one that is missing, outside the bundle, of another type or broken is a problem. */
export async function readMedia(
  bundle: Bundle,
  bodies: readonly Body[],
  bulletin: Bulletin | undefined,
  cache: string,
): Promise<{ media: Media; problems: Problem[] }> {
  const images = new Map<string, PublishedImage>();
  const files = new Map<string, PublishedFile>();
  const copies: Copy[] = [];
  const problems: Problem[] = [];

  const publish = (entry: FileEntry, from: string, to: string, place: Place): string => {
    const other = copies.find((copy) => copy.to === to && copy.from !== from);
    if (other) problems.push(problem('file-clash', place, { file: entry.name, other: other.to }));
    else copies.push({ from, to });
    return to;
  };
  async function addImage(name: string, place: Place, isLead: boolean): Promise<void> {
    if (images.has(name)) return;
    const entry = findFile(bundle, name, 'image', place, problems);
    if (!entry) return;
    const prepared = await prepareImage(entry.path, cache);
    if (!prepared) {
      problems.push(problem('image-unreadable', place, { file: name }));
      return;
    }
    const { width, height, originalWidth, extension } = prepared;
    if (isLead && originalWidth < NARROWEST)
      problems.push(problem('image-small', place, { file: name, width: originalWidth }));
    const hash = prepared.path.replace(/.*[/\\]/, '').slice(0, 8);
    const to = `media/${bundle.id}/${publicName(name, `-${hash}.${extension}`)}`;
    images.set(name, { path: publish(entry, prepared.path, to, place), width, height });
  }
  async function addFile(name: string, use: 'attachment' | 'audio', place: Place): Promise<void> {
    if (files.has(name)) return;
    const entry = findFile(bundle, name, use, place, problems);
    if (!entry) return;
    // A photograph to be taken home tells where it was made as much as one in a page.
    const isPicture = ALLOWED.image.includes(extensionOf(name));
    const picture = isPicture ? await prepareImage(entry.path, cache, 'attachment') : undefined;
    if (isPicture && !picture) {
      problems.push(problem('image-unreadable', place, { file: name }));
      return;
    }
    const from = picture?.path ?? entry.path;
    const to = `media/${bundle.id}/${publicName(name, `.${picture?.extension ?? extensionOf(name)}`)}`;
    files.set(name, { path: publish(entry, from, to, place), name, size: fs.statSync(from).size });
  }

  if (bulletin?.image) await addImage(bulletin.image.file, bulletin.image.place, true);
  for (const { file, place } of Object.values(bulletin?.audio ?? {})) await addFile(file, 'audio', place);
  for (const { file, place } of bulletin?.attachments ?? []) await addFile(file, 'attachment', place);
  for (const { to, target, place } of bodies.flatMap((body) => body.references)) {
    if (to === 'image') await addImage(target, place, false);
    if (to === 'file') await addFile(target, 'attachment', place);
  }
  return { media: { images, files, copies }, problems };
}

function findFile(
  bundle: Bundle,
  name: string,
  use: Use,
  place: Place,
  problems: Problem[],
): FileEntry | undefined {
  const outside = /[/\\]/.test(name) || name.startsWith('.');
  const entry = bundle.files.get(name);
  if (outside || entry?.isLink) problems.push(problem('file-outside', place, { file: name }));
  else if (!ALLOWED[use].includes(extensionOf(name))) {
    problems.push(
      use === 'image'
        ? problem('image-unreadable', place, { file: name })
        : problem('attachment-type', place, { file: name, allowed: ALLOWED[use].join(', ') }),
    );
  } else if (!entry) {
    const near = nearest(name, [...bundle.files.keys()]);
    problems.push(problem('file-missing', place, near ? { file: name, near } : { file: name }));
  } else return entry;
  return undefined;
}

/** A name that every host and every old phone can ask for: `Kế hoạch 245.pdf` → `ke-hoach-245.pdf`. */
function publicName(name: string, ending: string): string {
  const words = slugify(name.replace(/\.[^.]+$/, ''))
    .slice(0, 100)
    .replace(/-$/, '');
  return (words || 'tep') + ending;
}
