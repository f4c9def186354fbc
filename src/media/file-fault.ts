import fs from 'node:fs';
import type { ImageKind } from '../problems/catalogue/media.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { type DocumentKind, documentKind, firstBytes, pictureEnding } from './first-bytes.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { ALLOWED, extensionOf, type Use } from './types.ts';

const MIB = 2 ** 20;

/** GitHub and others refuse a push with a file above this, and some hosts of sites one a quarter as large. */
const MOST_MIB = 100;
const MANY_MIB = 25;

/** What the bytes of documents must be by the endings of their names. In an ending that is not named here, bytes are free. */
const KINDS: Readonly<Record<string, readonly DocumentKind[]>> = {
  pdf: ['pdf'],
  ...Object.fromEntries(
    ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'zip', 'epub'].map((ending) => [ending, ['zip']]),
  ),
  // Word opens a text in RTF by this name, too.
  doc: ['ole', 'rtf'],
  xls: ['ole'],
  ppt: ['ole'],
};

/** The picture formats and others that editors take for pictures, by their endings. */
const NO_PICTURE: Readonly<Record<string, ImageKind>> = {
  heic: 'heic',
  heif: 'heic',
  hif: 'heic',
  svg: 'drawing',
  ai: 'drawing',
  eps: 'drawing',
  mp4: 'video',
  mov: 'video',
  ...Object.fromEntries(
    ['pdf', 'doc', 'docx', 'odt', 'rtf', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp'].map((ending) => [
      ending,
      'document',
    ]),
  ),
};

/** What is wrong with a file by its name, for what it is used as. */
export function nameFault(name: string, use: Use, place: Place): Problem | undefined {
  const base = name.slice(name.lastIndexOf('/') + 1);
  // LibreOffice marks an open file so; Office calls its own notes on one `~$hop.docx`.
  if (/^(?:~\$|\.~lock\.)/.test(base)) return problem('file-temporary', place, { file: name });
  const ending = extensionOf(name);
  if (ALLOWED[use].includes(ending)) return undefined;
  const kind = NO_PICTURE[ending];
  if (use === 'image' || kind === 'heic')
    return problem('image-type', place, { file: name, kind: kind ?? 'other' });
  return problem('attachment-type', place, { file: name, allowed: ALLOWED[use].join(', ') });
}

/** What is wrong with a file by its size and its first bytes. What is too large to be kept in git is not read on. */
export function fileFault(file: string, name: string, use: Use, place: Place): Problem | undefined {
  const { size } = fs.statSync(file);
  if (size === 0) return problem('file-empty', place, { file: name });
  if (size > MOST_MIB * MIB)
    return problem('file-refused', place, { file: name, megabytes: Math.ceil(size / MIB), limit: MOST_MIB });
  if (isLfsPointer(file)) return problem('lfs-pointer', place, { file: name });
  const bytes = firstBytes(file);
  return use === 'image' ? pictureFault(bytes, name, place) : documentFault(bytes, name, place);
}

/** Whether a file is so large that citizens wait for it, and the repository with them. */
export function sizeWarning(file: string, name: string, place: Place): Problem | undefined {
  const { size } = fs.statSync(file);
  if (size <= MANY_MIB * MIB) return undefined;
  return problem('file-heavy', place, { file: name, megabytes: Math.ceil(size / MIB), limit: MANY_MIB });
}

/** Bytes of what is no picture for the web, under the name of one. */
function pictureFault(bytes: Buffer, name: string, place: Place): Problem | undefined {
  const actual = pictureEnding(bytes);
  if (actual !== undefined) {
    if (ALLOWED.image.includes(actual)) return undefined;
    return problem('image-type', place, { file: name, kind: actual === 'heic' ? 'heic' : 'other' });
  }
  const kind = documentKind(bytes);
  if (kind === undefined) return undefined;
  return problem('image-type', place, {
    file: name,
    kind: kind === 'svg' ? 'drawing' : kind === 'html' ? 'web' : 'document',
  });
}

function documentFault(bytes: Buffer, name: string, place: Place): Problem | undefined {
  const ending = extensionOf(name);
  const picture = pictureEnding(bytes);
  if (picture !== undefined) {
    // Pictures are made fit for publication; published as it is, it would tell where it was made.
    if (ALLOWED.image.includes(ending)) return pictureFault(bytes, name, place);
    return ALLOWED.image.includes(picture)
      ? problem('image-mislabelled', place, { file: name, actual: picture })
      : problem('image-type', place, { file: name, kind: picture === 'heic' ? 'heic' : 'other' });
  }
  const kind = documentKind(bytes);
  const kinds = KINDS[ending];
  // What is text may well begin like something else; a table that is none was a page that asked for a password.
  const isWrong = kinds ? !kinds.some((each) => each === kind) : kind !== undefined && ending !== 'txt';
  return isWrong
    ? problem('attachment-mislabelled', place, { file: name, ending, actual: kind ?? 'other' })
    : undefined;
}
