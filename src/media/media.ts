import fs from 'node:fs';
import path from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { BodyOutline, Bulletin } from '../content/bulletin.ts';
import { type Bundle, type FileEntry, fileCalled, pathInBundle } from '../content/bundle.ts';
import { isDeviceName } from '../content/fields/alias.ts';
import type { Copy, Media, PublishedFile, PublishedImage } from '../content/media.ts';
import { MOST_GUESSES, nearest } from '../problems/nearest.ts';
import { type Place, type Problem, type ProblemId, problem } from '../problems/problem.ts';
import { blobHash } from '../system/hash.ts';
import { fileFault, nameFault, sizeWarning } from './file-fault.ts';
import { imageProblem } from './image-problem.ts';
import { type ImageFile, prepareImage } from './images.ts';
import { playingTime } from './playing/playing-time.ts';
import { ALLOWED, extensionOf, type Use } from './types.ts';

const NARROWEST = 800;

/** A browser that cannot choose gets a picture of about this width. */
const STANDARD = 960;

/** `4f0c…-960.webp` in the cache is `4f0c12ab-960.webp` in the site. */
function shortName(file: string): string {
  return path.basename(file).replace(/^([0-9a-f]{8})[0-9a-f]*/, '$1');
}

/** Reads every file that a bulletin names; one that is missing, outside the bundle, of another type or broken is a problem. */
export async function readMedia(
  bundle: Bundle,
  bodies: readonly Pick<BodyOutline, 'references'>[],
  bulletin: Bulletin | undefined,
  cache: string,
  withAvif = false,
): Promise<{ media: Media; problems: Problem[] }> {
  const images = new Map<string, PublishedImage>();
  const files = new Map<string, PublishedFile>();
  const copies = new Map<string, Copy>();
  const problems: Problem[] = [];
  let social: string | undefined;

  const publish = (entry: FileEntry, made: ImageFile | undefined, to: string, place: Place): string => {
    const hash = made ? made.hash : (entry.hash ?? '');
    const from = made ? { made: path.basename(made.file) } : { own: pathInBundle(entry) };
    const other = copies.get(to);
    if (!other) copies.set(to, { from, hash, to });
    else if (other.hash !== hash)
      problems.push(problem('file-clash', place, { file: entry.name, other: to }));
    return to;
  };
  async function addImage(name: string, place: Place, isLead: boolean): Promise<void> {
    if (images.has(name)) return;
    const entry = findFile(bundle, name, 'image', place, problems);
    if (!entry) return;
    const prepared = await prepareImage(entry.path, cache, 'page', withAvif);
    if ('fault' in prepared) {
      problems.push(imageProblem(prepared, name, place));
      return;
    }
    const { width, height, originalWidth } = prepared;
    if (isLead && originalWidth < NARROWEST)
      problems.push(problem('image-small', place, { file: name, width: originalWidth }));
    const formats = prepared.formats.map(({ type, files: sizes }) => ({
      type,
      files: sizes.map((size) => ({
        width: size.width,
        path: publish(
          entry,
          size,
          `media/${bundle.id}/${publicName(name, `-${shortName(size.file)}`)}`,
          place,
        ),
      })),
    }));
    const plain = formats.at(-1)?.files ?? [];
    const standard = plain.find((size) => size.width >= STANDARD) ?? plain.at(-1);
    images.set(name, { path: standard?.path ?? '', width, height, formats });
    if (!isLead) return;
    const preview = await prepareImage(entry.path, cache, 'social');
    const made = 'fault' in preview ? undefined : preview.formats[0]?.files[0];
    if (!made) return;
    const to = `media/${bundle.id}/${publicName(name, `-${shortName(made.file)}`)}`;
    social = publish(entry, made, to, place);
  }
  async function addFile(name: string, use: Exclude<Use, 'image'>, place: Place): Promise<void> {
    if (files.has(name)) return;
    const entry = findFile(bundle, name, use, place, problems);
    if (!entry) return;
    // A photograph to be taken home tells where it was made as much as one in a page.
    const isPicture = ALLOWED.image.includes(extensionOf(name));
    const picture = isPicture ? await prepareImage(entry.path, cache, 'attachment') : undefined;
    if (picture && 'fault' in picture) {
      problems.push(imageProblem(picture, name, place));
      return;
    }
    const made = picture?.formats[0]?.files[0];
    const from = made?.file ?? entry.path;
    const to = `media/${bundle.id}/${publicName(name, `.${extensionOf(from)}`)}`;
    const played = await playingTime(from, name, use, place, cache);
    problems.push(...played.problems);
    if (played.isUseless) return;
    if (played.hasSound && Object.keys(bulletin?.captions ?? {}).length === 0)
      problems.push(problem('captions-missing', place, { file: name }));
    const heavy = sizeWarning(from, name, place);
    if (heavy) problems.push(heavy);
    const size = fs.statSync(from).size;
    files.set(name, {
      path: publish(entry, made, to, place),
      name,
      size,
      ...(played.seconds && { seconds: played.seconds }),
    });
  }

  if (bulletin?.image) await addImage(bulletin.image.file, bulletin.image.place, true);
  for (const [file, use, place] of recordingsOf(bulletin)) await addFile(file, use, place);
  for (const { file, place } of bulletin?.attachments ?? []) await addFile(file, 'attachment', place);
  for (const { to, target, place } of bodies.flatMap((body) => body.references)) {
    if (to === 'image') await addImage(target, place, false);
    if (to === 'file') await addFile(target, 'attachment', place);
  }
  return { media: { images, files, copies: [...copies.values()], ...(social && { social }) }, problems };
}

/** The recordings of a bulletin, and what is read with them; each file once. */
function recordingsOf(bulletin: Bulletin | undefined): [file: string, Exclude<Use, 'image'>, Place][] {
  const { audio = {}, video = {}, captions = {} } = bulletin ?? {};
  const uses = [
    [audio, 'audio'],
    [video, 'video'],
    [captions, 'captions'],
  ] as const;
  const found = new Map<string, [string, Exclude<Use, 'image'>, Place]>();
  for (const [files, use] of uses)
    for (const each of Object.values(files))
      if ('file' in each && !found.has(each.file)) found.set(each.file, [each.file, use, each.place]);
  return [...found.values()];
}

function findFile(
  bundle: Bundle,
  name: string,
  use: Use,
  place: Place,
  problems: Problem[],
): FileEntry | undefined {
  const entry = bundle.files.get(name);
  const isOutside = /^[./]|\\|\/[./]/.test(name) || name.split('/').length > MOST_PARTS;
  const fault = nameFault(name, use, place);
  if (isOutside || entry?.isLink) problems.push(problem('file-outside', place, { file: name }));
  else if (fault) {
    const near = entry || problems.length >= MOST_GUESSES ? undefined : fileOf(name, use, bundle);
    problems.push(
      near && OF_TYPE.has(fault.id) ? problem('file-missing', place, { file: name, near }) : fault,
    );
  } else if (!entry) {
    const near = problems.length < MOST_GUESSES ? meantFile(name, [...bundle.files.keys()]) : undefined;
    problems.push(problem('file-missing', place, near ? { file: name, near } : { file: name }));
  } else {
    const inBytes = fileFault(entry.path, name, use, place);
    // Known also of a faulty file, so that it is seen when another one takes its place.
    entry.hash ??=
      inBytes?.id === 'file-refused'
        ? `${inBytes.params.megabytes} MB`
        : blobHash(fs.readFileSync(entry.path));
    if (!inBytes) return entry;
    problems.push(inBytes);
  }
  return undefined;
}

/** What is said of a name alone: it may be that of no file. */
const OF_TYPE: ReadonlySet<ProblemId> = new Set<ProblemId>(['image-type', 'attachment-type']);

/** The file of the right type that was meant by a name of another one, or without an ending. */
function fileOf(name: string, use: Use, { files }: Bundle): string | undefined {
  const fit = [...files.keys()].filter((each) => ALLOWED[use].includes(extensionOf(each)));
  return fileCalled(name, fit) ?? nearest(name, fit);
}

/** A file lies in the bundle, or in a folder of it. */
const MOST_PARTS = 2;

/** The file that was meant: of nearly the same name, or of the same in a folder of the bundle. */
function meantFile(name: string, known: readonly string[]): string | undefined {
  const base = path.posix.basename(name);
  return (
    nearest(name, known) ??
    known.find((each) => path.posix.basename(each) === base) ??
    fileCalled(name, known)
  );
}

/** A name that every host and every old phone can ask for: `Kế hoạch 245.pdf` → `ke-hoach-245.pdf`. */
function publicName(name: string, ending: string): string {
  const words = slugify(name.replace(/\.[^.]+$/, ''))
    .slice(0, 100)
    .replace(/-$/, '');
  return (isDeviceName(words) ? `tep-${words}` : words || 'tep') + ending;
}
