import fs from 'node:fs';
import path from 'node:path';

// Holds the structure of `src/` (docs/architecture.md): each room imports from those below it, no file takes part in a
// circle of imports, and no folder is too full to be read at a glance. Types count like any other import. What a build does
// not need, its processes do not load.

/** The rooms from the lowest to the highest; those in one line know nothing of each other. */
const STOREYS = [
  ['i18n', 'search', 'system'],
  ['filters'],
  ['problems'],
  ['content', 'sheets'],
  ['royalties', 'views'],
  ['checks', 'convert', 'markdown', 'media'],
  ['reader'],
  ['cache'],
  ['fix', 'import'],
  ['pages'],
  ['eleventy'],
  ['outputs'],
  ['publish'],
  ['pipeline'],
  ['word'],
  ['desk', 'office'],
  ['cli', 'docs'],
];

const MOST_FILES = 17;

/** Where the processes of a build begin, and what none of them loads: each would pay for it at every start. */
const STARTS = ['cli/run.ts', 'cli/build.ts', 'cli/check.ts', 'cli/serve.ts', 'pipeline/workers/perform.ts'];
const NEVER_LOADED =
  /^(?:convert|desk|docs|import|office|sheets|word|cli\/(?:desk|office|views)|royalties\/sheets|views\/(?:lines|report)|outputs\/admin\/bundle-editor)\b/;

const SRC = path.resolve(import.meta.dirname, '../../src');
const storeyOf = new Map(STOREYS.flatMap((rooms, storey) => rooms.map((room) => [room, storey] as const)));
const roomOf = (file: string) => file.split('/')[0] ?? '';

/** Any import; and one that loads a file as soon as the file that has it. */
const ANY = /(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g;
const AT_ONCE = /^(?:import|export)\s(?!type\b)[^;]*?from\s*'(\.[^']+)'/gm;

/** Each file of the source, with the files that it imports; by their paths below `src/`. */
function readImports(pattern: RegExp): Map<string, string[]> {
  const files = fs
    .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(?<!\.test|\.d)\.(?:tsx?|js)$/.test(file));
  return new Map(
    files.map((file) => {
      const text = fs.readFileSync(path.join(SRC, file), 'utf8');
      const found = text.matchAll(pattern);
      return [file, [...found].map(([, to = '']) => path.posix.join(path.posix.dirname(file), to))];
    }),
  );
}

/** Imports of a room by one that is not above it. */
function upward(imports: ReadonlyMap<string, readonly string[]>): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets.flatMap((target) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      const [above, below] = [storeyOf.get(from), storeyOf.get(to)];
      if (above === undefined) return [`src/${from} is no room that this check knows`];
      if (from === to || (below !== undefined && below < above)) return [];
      return [`src/${file} imports src/${target}: ${from} is not above ${to}`];
    }),
  );
}

/** The circles of imports, each named by a file that takes part in it. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push(`a circle: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    done.add(file);
    for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

/** What a process of a build loads without need, with the way that leads there. */
function loadedInVain(imports: ReadonlyMap<string, readonly string[]>): string[] {
  return STARTS.flatMap((start) => {
    const ways = new Map([[start, start]]);
    for (const [file, way] of ways) {
      // The first one tells enough.
      if (NEVER_LOADED.test(file)) continue;
      for (const target of imports.get(file) ?? [])
        if (!ways.has(target)) ways.set(target, `${way} → ${target}`);
    }
    return [...ways].filter(([file]) => NEVER_LOADED.test(file)).map(([, way]) => `loaded in vain: ${way}`);
  });
}

function fullFolders(files: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(
      ([folder, count]) => `src/${folder} holds ${count} files; more than ${MOST_FILES} are hard to search`,
    );
}

const imports = readImports(ANY);
const faults = [
  ...upward(imports),
  ...circles(imports),
  ...fullFolders(imports.keys()),
  ...loadedInVain(readImports(AT_ONCE)),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
