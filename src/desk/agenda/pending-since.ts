import { type Repository, WITHOUT_PROGRAMS } from '../../cache/git/repository.ts';
import type { Instant } from '../../filters/instant.ts';
import { PATHS_AT_ONCE } from '../../system/processes.ts';

/** Only what concerns a status is shown, so that nothing else of old texts is read. */
const LOG = [
  'log',
  '--full-history',
  '--no-merges',
  '--no-renames',
  '--format=@%ct',
  '--patch',
  '--unified=0',
  '--no-color',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '-G^status[ \t]*:',
  ...WITHOUT_PROGRAMS,
  '--no-show-signature',
];

/** A status as it was committed. */
interface Written {
  status: string;
  at: Instant;
}

/**
 * Since when texts have the status `pending`: the commit that brought it, after which no other came.
 * @param texts their paths from the content folder
 * @returns by path; a text is absent where its status is not committed yet, or git does not know the past
 */
export async function pendingSince(
  repository: Repository | undefined,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const since = new Map<string, Instant>();
  if (!repository || repository.isShallow || repository.head === '') return since;
  const { head, prefix, relative } = repository;
  for (let from = 0; from < texts.length; from += PATHS_AT_ONCE) {
    const places = texts.slice(from, from + PATHS_AT_ONCE).map((text) => prefix + text);
    try {
      const said = await repository.ask([...LOG, ...relative, head, '--', ...places]);
      for (const [text, written] of statusesIn(said)) {
        const begun = beginOf(written);
        if (begun !== undefined) since.set(text, begun);
      }
    } catch {
      // A clone without old texts: since when is not known.
    }
  }
  return since;
}

/** When the newest run of `pending` began. @param written the newest first */
function beginOf(written: readonly Written[]): Instant | undefined {
  const other = written.findIndex(({ status }) => status !== 'pending');
  return written.slice(0, other === -1 ? written.length : other).at(-1)?.at;
}

function statusesIn(log: string): Map<string, Written[]> {
  const found = new Map<string, Written[]>();
  let at = 0;
  let text = '';
  // Behind `@@` lines of the text begin, which may look like a header.
  let isHeader = false;
  for (const line of log.split('\n')) {
    if (/^@\d+$/.test(line)) at = Number(line.slice(1)) * 1000;
    else if (line.startsWith('diff --git ')) isHeader = true;
    else if (line.startsWith('@@')) isHeader = false;
    else if (isHeader && line.startsWith('+++ b/')) text = line.slice('+++ b/'.length);
    else if (!isHeader) {
      const [, status] = /^\+status[ \t]*:[ \t]*["']?(\p{L}+)/u.exec(line) ?? [];
      if (status === undefined) continue;
      const of = found.get(text) ?? [];
      found.set(text, of);
      // The first such line is that of the front matter.
      if (of.at(-1)?.at !== at) of.push({ status: status.toLowerCase(), at });
    }
  }
  return found;
}
