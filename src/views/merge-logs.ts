import { type Found, type LogSource, type Search, type View, viewsIn } from './log-source.ts';
import { LogDamaged } from './read-log.ts';

/** A log that is being read: the piece of it that is at hand. */
interface Open {
  file: string;
  pieces: AsyncGenerator<View[]>;
  views: View[];
  at: number;
}

/**
 * The requests of several logs, in the order of their times. So a reader whom two servers answered in turn is one, and what
 * stands in two files (a log and its copy) is met twice in the same second, as a reload. A log is opened when its time has
 * come: of those that follow each other, one is open.
 * @param onDamaged called with each log that cannot be read to its end
 */
export async function* inOrder(
  sources: readonly LogSource[],
  search: Search,
  found: Found,
  onDamaged: (file: string) => void,
): AsyncGenerator<View[]> {
  const waiting = [...sources].sort((a, b) => a.first - b.first || (a.file < b.file ? -1 : 1));
  let open: Open[] = [];
  while (open.length > 0 || waiting.length > 0) {
    const now = Math.min(...open.map(headTime));
    for (let [next] = waiting; next && next.first <= now; [next] = waiting) {
      waiting.shift();
      const log: Open = { file: next.file, pieces: viewsIn(next.file, search, found), views: [], at: 0 };
      open.push(log);
      await advance(log, onDamaged);
    }
    open = open.filter(({ views, at }) => at < views.length);
    const [first] = open.sort((a, b) => headTime(a) - headTime(b));
    if (!first) continue;
    const until = Math.min(open[1] ? headTime(open[1]) : Infinity, waiting[0]?.first ?? Infinity);
    const from = first.at;
    // One at least, so that it goes on.
    do first.at += 1;
    while (first.at < first.views.length && headTime(first) <= until);
    yield first.views.slice(from, first.at);
    if (first.at === first.views.length) await advance(first, onDamaged);
  }
}

const headTime = ({ views, at }: Open): number => views[at]?.time ?? Infinity;

/** Takes the next piece of a log that holds something; none at its end. */
async function advance(log: Open, onDamaged: (file: string) => void): Promise<void> {
  try {
    do {
      const { value, done } = await log.pieces.next();
      log.views = done ? [] : value;
      log.at = 0;
      if (done) return;
    } while (log.views.length === 0);
  } catch (error) {
    if (!(error instanceof LogDamaged)) throw error;
    log.views = [];
    onDamaged(log.file);
  }
}
