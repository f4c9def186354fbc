import type { Bulletin, Version } from '../content/bulletin.ts';
import type { Bundle } from '../content/bundle.ts';
import { type Media, NO_MEDIA } from '../content/media.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import { readMedia } from '../media/media.ts';
import { unusedFiles } from '../media/unused-files.ts';
import { asWarning, countProblems, type Problem, problemName } from '../problems/problem.ts';
import type { BulletinAt } from '../reader/changes/bulletin-at.ts';
import type { BulletinRead } from '../reader/read-bulletin.ts';

/** How pictures are made fit for publication, and where they are kept. */
export interface PictureOptions {
  images: string;
  withAvif: boolean;
}

/** A draft, or the text of one language of which is one. */
function isInDraft({ place }: Problem, texts: Bundle['texts'], bulletin: Bulletin | undefined): boolean {
  if (bulletin?.status === 'draft') return true;
  const versions = Object.values(bulletin?.versions ?? {});
  return versions.some(({ lang, status }) => status === 'draft' && texts[lang]?.shown === place.file);
}

/**
 * What is wrong with the files that a bulletin names, or will name; in drafts these are warnings.
 * @param found what is wrong with those of now
 */
export async function fileProblems(
  bundle: Bundle,
  { bulletin: current, texts, later }: BulletinAt,
  found: readonly Problem[],
  encoding: PictureOptions,
): Promise<Problem[]> {
  const known = new Set(found.map(problemName));
  const problems = found.map((each) => (isInDraft(each, texts, current) ? asWarning(each) : each));
  for (const bulletin of later) {
    const added = (await mediaOf(bundle, { bulletin }, encoding)).problems;
    const isNew = (each: Problem) => known.size < known.add(problemName(each)).size;
    const fresh = added.filter(isNew);
    problems.push(...(bulletin.status === 'draft' ? fresh.map(asWarning) : fresh));
  }
  return problems;
}

/** The files of a bulletin; of a withdrawn one nothing is published, and its files may be gone. */
export async function mediaOf(
  bundle: Bundle,
  { bulletin }: Pick<BulletinRead, 'bulletin'>,
  { images, withAvif }: PictureOptions,
): Promise<{ media: Media; heldMedia?: Media; problems: Problem[] }> {
  if (!bulletin || bulletin.status === 'withdrawn') return { media: NO_MEDIA, problems: [] };
  const mediaFor = async (versions: readonly Version[]) => {
    const bodies = versions.map(({ body }) => body);
    const read = await readMedia(bundle, bodies, withPlayedOf(bulletin, versions), images, withAvif);
    return read.media.copies.length > 0 ? read : { ...read, media: NO_MEDIA };
  };
  const versions = Object.values(bulletin.versions).filter(({ status }) => status !== 'withdrawn');
  const open = versions.filter(({ status }) => status === undefined);
  const read = await mediaFor(versions);
  return open.length === versions.length
    ? read
    : { media: (await mediaFor(open)).media, heldMedia: read.media, problems: read.problems };
}

/** What is played in one language alone belongs to its version. */
function withPlayedOf(bulletin: Bulletin, versions: readonly Version[]): Bulletin {
  const all = Object.values(bulletin.versions);
  if (versions.length === all.length) return bulletin;
  const withheld = all.filter((version) => !versions.includes(version)).map(({ lang }) => lang);
  const { audio, video, captions } = bulletin;
  return {
    ...bulletin,
    audio: without(audio, withheld),
    ...(video && { video: without(video, withheld) }),
    ...(captions && { captions: without(captions, withheld) }),
  };
}

const without = <Value>(all: PartlyLocalized<Value>, langs: readonly Lang[]): PartlyLocalized<Value> =>
  Object.fromEntries(Object.entries(all).filter(([lang]) => !langs.some((each) => each === lang)));

/** Files that nothing names, of what is to be published; where something else is wrong, that may be the reason. */
export function unusedOf(
  bundle: Bundle,
  { bulletin, earlier, later }: BulletinAt,
  found: readonly Problem[],
): Problem[] {
  if (!bulletin || bulletin.status === 'draft' || bulletin.status === 'withdrawn') return [];
  if (countProblems(found).errors > 0) return [];
  const all = [bulletin, ...earlier, ...later];
  return unusedFiles(
    bundle,
    all.flatMap(({ versions }) => Object.values(versions).map(({ body }) => body)),
    found,
    all,
  );
}
