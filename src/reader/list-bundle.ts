import { repositoryNames } from '../checks/repository-inside.ts';
import {
  type Bundle,
  type BundleFolder,
  type FileEntry,
  pathInBundle,
  type ScheduledChange,
} from '../content/bundle.ts';
import { isDeviceName } from '../content/fields/alias.ts';
import { isLang, LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { byCodePoint, type Problem, problem, startOf } from '../problems/problem.ts';
import { shortHash } from '../system/hash.ts';
import { changeNamed, isLikeChange, meantChange } from './changes/change-names.ts';
import { direntsIn, type Entry, entriesOf, inspect, isContentName, refuseRepository } from './folder.ts';
import { isCopyName, isTextName, meantText } from './text-names.ts';

/** Lists a bundle: its texts, those that take their place at a time, the files beside them, and those one folder deep. */
export function listBundle(folder: BundleFolder): { bundle: Bundle; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts: PartlyLocalized<FileEntry> = {};
  const files = new Map<string, FileEntry>();
  // Disks of Windows and macOS do not tell case: of two such files they hold one.
  const byCase = new Map<string, FileEntry>();
  const all = direntsIn(folder.path);
  const isRepository = refuseRepository(all, folder.shown, problems);
  const folders = all
    .filter((entry) => entry.isDirectory())
    // Where the bundle itself is one, its `objects` and `refs` are no further problem.
    .map((entry) => inspect(entry, folder.path, folder.shown, isRepository ? [] : problems));
  const entries = entriesOf(all, folder.path, folder.shown);
  const inside = entries.filter((entry) => !entry.isFolder);
  const deeper = entries
    .filter(({ isFolder }) => isFolder)
    .flatMap((entry) => filesIn(entry, isRepository ? [] : problems));
  const misnamed: FileEntry[] = [];
  const changes: ScheduledChange[] = [];
  for (const entry of inside) {
    const change = changeNamed(entry.name);
    const lang = /^index\.([a-z]+)\.md$/.exec(entry.name)?.[1] ?? '';
    if (isLang(lang) || change) {
      if (entry.isLink) problems.push(problem('file-outside', startOf(entry.shown), { file: entry.name }));
      else if (change) changes.push({ ...change, entry });
      else if (isLang(lang)) texts[lang] = entry;
    } else if (isTextName(entry.name) || isLikeChange(entry.name)) misnamed.push(entry);
    else addFile(entry, files, byCase, problems);
  }
  for (const entry of deeper) addFile(entry, files, byCase, problems);
  for (const { name, shown } of misnamed) {
    const isChange = isLikeChange(name);
    const isAlone = misnamed.length === 1 && !texts.vi && !texts.en;
    const near = isChange ? meantChange(name) : meantText(name, isAlone);
    const isFree = near !== undefined && !inside.some((other) => other.name === near);
    problems.push(
      problem('file-name', startOf(shown), {
        name,
        ...(isFree && { near }),
        isCopy: isCopyName(name),
        ...(isChange && { isChange }),
      }),
    );
  }
  if (!texts.vi && !texts.en && misnamed.length + changes.length === 0)
    problems.push(problem('bundle-empty', startOf(folder.shown), {}));
  const names = [...inside, ...deeper].map((entry) => listedName(pathInBundle(entry), entry.isLink));
  // No file is called so: with a hidden `.git` in it, a bundle is another one than without.
  const listing = listingHash(isRepository ? [...names, '/'] : names);
  return {
    bundle: { id: folder.id, shown: folder.shown, texts, changes, files, folders, listing },
    problems,
  };
}

/** The files of a folder inside a bundle; in a folder below that, nothing is found. */
function filesIn({ name: folder, path: dir, shown }: Entry, problems: Problem[]): Entry[] {
  const all = direntsIn(dir);
  const isRepository = repositoryNames(all.map(({ name }) => name)).length > 0;
  const found: Entry[] = [];
  for (const entry of entriesOf(all, dir, shown)) {
    if (!entry.isFolder) found.push({ ...entry, name: `${folder}/${entry.name}` });
    else if (!isRepository) problems.push(problem('folder-deep', startOf(entry.shown), { name: entry.name }));
  }
  return found;
}

function addFile(
  entry: FileEntry,
  files: Map<string, FileEntry>,
  byCase: Map<string, FileEntry>,
  problems: Problem[],
): void {
  const { name, shown } = entry;
  const twin = byCase.get(name.toLowerCase());
  byCase.set(name.toLowerCase(), entry);
  if (name.split('/').some(isUnportable))
    problems.push(problem('file-name', startOf(shown), { name, isDevice: true }));
  if (twin) problems.push(problem('file-clash', startOf(shown), { file: name, other: twin.shown }));
  // Under a name whose bytes are no text there is nothing to be opened.
  if (!name.includes(NO_TEXT)) files.set(name, entry);
}

/** What Node.js puts in the place of bytes that are no UTF-8. */
const NO_TEXT = '\uFFFD';

/** Names that a disk of Windows cannot hold: whoever works there cannot fetch the content at all. */
const isUnportable = (name: string) =>
  name.includes(NO_TEXT) ||
  isDeviceName(name) ||
  /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name) ||
  Buffer.byteLength(name) > 255;

/** A file as a listing names it. */
export const listedName = (name: string, isLink: boolean) => (isLink ? `${name}@` : name);

/** A hash of the names in a folder: of all, since what no text names yet may be named by and by. */
export function listingHash(names: readonly string[]): string {
  return shortHash(names.filter(isContentName).sort(byCodePoint).join('\n'));
}

/** The texts of a bundle in the site's languages; one in another language is a problem. */
export function textsIn(
  { texts }: Bundle,
  languages: readonly Lang[],
): { texts: [Lang, FileEntry][]; problems: Problem[] } {
  const found: [Lang, FileEntry][] = [];
  const problems: Problem[] = [];
  for (const lang of LANGS) {
    const entry = texts[lang];
    if (!entry) continue;
    if (languages.includes(lang)) found.push([lang, entry]);
    else problems.push(problem('file-name', startOf(entry.shown), { name: entry.name, lang }));
  }
  return { texts: found, problems };
}
