import fs from 'node:fs';
import path from 'node:path';
import { drawingSize, logoFault } from '../../checks/logo.ts';
import type { Logo } from '../../content/logo.ts';
import type { Settings } from '../../content/settings.ts';
import { pictureEnding } from '../../media/first-bytes.ts';
import { imageProblem } from '../../media/image-problem.ts';
import { prepareLogo } from '../../media/logo.ts';
import { extensionOf } from '../../media/types.ts';
import { MOST_GUESSES, nearest } from '../../problems/nearest.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { ContentPlace } from '../content-folder.ts';
import { readText } from '../text-file.ts';

const ENDINGS = ['svg', 'png', 'jpg', 'jpeg', 'webp'];

/** A drawing is published as it is: a heavier one makes every first visit slow. Pictures are made small. */
const LARGEST_MB = { drawing: 0.5, picture: 10 };

/** The settings with the office's emblem, where it lies in `assets` and can be one. @param cache for pictures made fit */
export async function withLogo(settings: Settings, source: ContentPlace, cache: string): Promise<Settings> {
  if (!settings.logo) return settings;
  const { file, place } = settings.logo;
  const read = await readLogo(source, file, place, cache);
  if ('id' in read) return { ...settings, problems: [...settings.problems, read] };
  return { ...settings, site: { ...settings.site, logo: read } };
}

async function readLogo(
  source: ContentPlace,
  file: string,
  place: Place,
  cache: string,
): Promise<Logo | Problem> {
  const root = fs.realpathSync(source.root);
  const absolute = path.resolve(root, file);
  const isInside = absolute.startsWith(path.join(root, 'assets') + path.sep);
  const isName = !file.includes('/');
  if (!isInside && !isName)
    return problem('file-outside', place, { file, near: `logo: assets/${path.basename(file)}` });
  const size = isInside ? sizeOf(absolute) : undefined;
  if (size === undefined) {
    const near = nearest(`assets/${path.basename(file)}`, logosIn(root));
    return problem('file-missing', place, near ? { file, near } : { file });
  }
  if (fs.realpathSync(absolute) !== absolute) return problem('file-outside', place, { file });
  const ending = extensionOf(file);
  if (!ENDINGS.includes(ending))
    return problem('attachment-type', place, { file, allowed: ENDINGS.join(', ') });
  const limit = ending === 'svg' ? LARGEST_MB.drawing : LARGEST_MB.picture;
  if (size > limit * 1e6) {
    const megabytes = Math.ceil(size / 1e4) / 100;
    return problem('logo-large', place, { file, megabytes, limit });
  }
  const bytes = fs.readFileSync(absolute);
  const actual = pictureEnding(bytes.subarray(0, 16)) ?? (/<svg[\s>]/i.test(headOf(bytes)) ? 'svg' : ending);
  if (actual !== ending.replace('jpeg', 'jpg') && ENDINGS.includes(actual))
    return problem('image-mislabelled', place, { file, actual });
  return ending === 'svg' ? readDrawing(absolute, file, place) : readPicture(bytes, file, place, cache);
}

function readDrawing(absolute: string, file: string, place: Place): Logo | Problem {
  const svg = readText({ path: absolute, shown: file });
  if (typeof svg !== 'string') return svg;
  const found = logoFault(svg);
  return found ? problem('logo-unsafe', place, { found }) : { ending: 'svg', data: svg, ...drawingSize(svg) };
}

async function readPicture(
  bytes: Buffer,
  file: string,
  place: Place,
  cache: string,
): Promise<Logo | Problem> {
  const prepared = await prepareLogo(bytes, cache);
  return 'fault' in prepared ? imageProblem(prepared, file, place) : prepared;
}

/** Comments and a document type may stand before the root of a drawing. */
const headOf = (bytes: Buffer) => bytes.toString('latin1', 0, 2000);

/** What could be meant by a name that is not there. */
function logosIn(root: string): string[] {
  const folder = path.join(root, 'assets');
  // Behind a link nothing is listed.
  if (!fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = fs.readdirSync(folder).filter((name) => ENDINGS.includes(extensionOf(name)));
  return names.slice(0, MOST_GUESSES).map((name) => `assets/${name}`);
}

/** The size of a file in bytes; of a name that no disk takes, there is none. */
function sizeOf(file: string): number | undefined {
  try {
    const stat = fs.statSync(file);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    // Not there, a link in a circle, or a name too long.
    return undefined;
  }
}
