/** Who approves what, as `categories.yml` says: by the ids of sections. */
export type Approvers = ReadonlyMap<string, readonly string[]>;

const BEGIN = '# Bantin: ';
const END = '# Bantin.';

/**
 * The text of a `CODEOWNERS` file with those who approve bulletins. Whoever approves one section may approve all: git hosts
 * ask by the path of a file, and a bulletin's path does not say its section.
 * @param before what the file holds; what others wrote stays
 * @param content the name of the content folder
 * @param note what the first line says
 */
export function withCodeOwners(before: string, approvers: Approvers, content: string, note: string): string {
  const all = [...new Set([...approvers.values()].flat())].join(' ');
  const sections = [...approvers].map(([id, names]) => `# ${id}: ${names.join(' ')}`);
  const paths = [`/${content}/bulletins/`, `/${content}/categories.yml`, '/CODEOWNERS'];
  const own = [`${BEGIN}${note}`, ...sections, ...paths.map((place) => `${place} ${all}`), END];
  const lines = before.replace(/\r?\n$/, '').split(/\r?\n/);
  const begin = lines.findIndex((line) => line.startsWith(BEGIN));
  const end = lines.indexOf(END, begin);
  // Of several lines that fit a path the last one holds: new ones come at the end.
  if (begin < 0 || end < 0) return [...(before.trim() === '' ? [] : [...lines, '']), ...own, ''].join('\n');
  return [...lines.slice(0, begin), ...own, ...lines.slice(end + 1), ''].join('\n');
}
