import fs from 'node:fs';
import path from 'node:path';
import { type Problem, problem, startOf } from '../problems/problem.ts';

/** Who approves what, as `categories.yml` says: by the ids of sections. */
export type Approvers = ReadonlyMap<string, readonly string[]>;

const BEGIN = '# Bantin: ';
const END = '# Bantin.';

/** A `CODEOWNERS` file. */
export interface OwnersFile {
  /** Its path in the repository. */
  name: string;
  /** What it holds; empty where there is none. */
  text: string;
}

/** Where git hosts look for it. GitHub reads the first of these alone; GitLab knows the second and those behind it. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
const USUAL_PLACE = 'CODEOWNERS';

/**
 * The text of a `CODEOWNERS` file with those who approve bulletins. Whoever approves one section may approve all: git hosts
 * ask by the path of a file, and a bulletin's path does not say its section.
 * @param file what others wrote in it stays
 * @param content the name of the content folder
 * @param note what the first line says
 */
export function withCodeOwners(
  { name, text: before }: OwnersFile,
  approvers: Approvers,
  content: string,
  note: string,
): string {
  const all = [...new Set([...approvers.values()].flat())].join(' ');
  const sections = [...approvers].map(([id, names]) => `# ${id}: ${names.join(' ')}`);
  const paths = [`/${content}/bulletins/`, `/${content}/categories.yml`, `/${name}`];
  const owned = [`${BEGIN}${note}`, ...sections, ...paths.map((place) => `${place} ${all}`), END];
  const own = approvers.size === 0 ? [] : owned;
  const lines = before.replace(/\r?\n$/, '').split(/\r?\n/);
  const found = ownLines(lines);
  if (!found && own.length === 0) return before;
  const text = found
    ? [...lines.slice(0, found.begin), ...own, ...lines.slice(found.end + 1)]
    : // Of several lines that fit a path the last one holds: new ones come at the end.
      [...(before.trim() === '' ? [] : [...lines, '']), ...own];
  return text.every((line) => line.trim() === '') ? '' : [...text, ''].join('\n');
}

/** Where the lines of Bantin's stand. */
function ownLines(lines: readonly string[]): { begin: number; end: number } | undefined {
  const begin = lines.findIndex((line) => line.startsWith(BEGIN));
  const end = begin < 0 ? -1 : lines.indexOf(END, begin);
  return end < 0 ? undefined : { begin, end };
}

/** How far a `CODEOWNERS` file is what `categories.yml` says. */
export type OwnersState = 'right' | 'absent' | 'stale';

export function ownersState(file: OwnersFile, approvers: Approvers, content: string): OwnersState {
  const { text } = file;
  const lines = text.split(/\r?\n/);
  const found = ownLines(lines);
  if (!found) return approvers.size === 0 ? 'right' : 'absent';
  const note = (lines[found.begin] ?? '').slice(BEGIN.length);
  const right = withCodeOwners(file, approvers, content, note);
  return right === text.replace(/\r\n/g, '\n') ? 'right' : 'stale';
}

/** Warns of a file of Bantin's that names others than `categories.yml`: the git host would ask the wrong people. */
export function checkCodeOwners(root: string, approvers: Approvers): Problem[] {
  const file = readOwners(path.dirname(root));
  const state = ownersState(file, approvers, path.basename(root));
  return state === 'stale' ? [problem('approvers-stale', startOf(`../${file.name}`), {})] : [];
}

/** The file that the git host reads; where there is none, the one to write. */
export function readOwners(office: string): OwnersFile {
  const isThere = (name: string) =>
    fs.statSync(path.join(office, name), { throwIfNoEntry: false })?.isFile() === true;
  const name = PLACES.find(isThere);
  return name === undefined
    ? { name: USUAL_PLACE, text: '' }
    : { name, text: fs.readFileSync(path.join(office, name), 'utf8') };
}
