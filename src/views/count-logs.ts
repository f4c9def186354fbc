import { LANGS, type Lang } from '../i18n/language.ts';
import { dayOf } from './days.ts';
import { GoaccessCounter } from './goaccess.ts';
import { type Found, type LogSource, nothingFound, type Search } from './log-source.ts';
import { inOrder } from './merge-logs.ts';
import { Reloads } from './reloads.ts';

/** How often a version was read on a day, by what the logs of this run say. */
export interface DayCount {
  id: string;
  lang: Lang;
  day: number;
  /** Readers until the newest one that was counted before. */
  known: number;
  /** Those after him. */
  added: number;
}

export interface LogCounts {
  counts: DayCount[];
  found: Found;
  /** Readers that goaccess has taken for crawlers. */
  crawlers: number;
  readers: number;
}

export interface CountOptions extends Search {
  /** The zone of the site, whose days are counted. */
  zone: string;
  /** The newest reader that was counted before, in seconds. */
  until: number;
  onDamaged(file: string): void;
}

/**
 * Counts the readers of bulletins in logs.
 * @param sources all logs of the site; in any order, and some of them twice
 */
export async function countLogs(sources: readonly LogSource[], options: CountOptions): Promise<LogCounts> {
  const { zone, until, onDamaged, addresses } = options;
  const found = nothingFound();
  const reloads = new Reloads();
  const goaccess = new GoaccessCounter();
  let handed = 0;
  try {
    for await (const views of inOrder(sources, options, found, onDamaged)) {
      for (const { bulletin, lang, time, reader, agent } of views) {
        const day = dayOf(time, zone);
        if (reloads.isReload(reader, bulletin, day, time)) {
          found.leftOut.reload += 1;
          continue;
        }
        if (agent === undefined) found.withoutAgent += 1;
        found.newest = Math.max(found.newest, time);
        handed += 1;
        goaccess.add(slotOf({ bulletin, lang, day, isNew: time > until }), agent);
      }
      await goaccess.send();
    }
    const slots = await goaccess.counts();
    const counts = countsBySlot(slots, addresses.ids);
    const readers = counts.reduce((sum, { known, added }) => sum + known + added, 0);
    return { counts, found, crawlers: handed - readers, readers };
  } finally {
    goaccess.close();
  }
}

/** What is counted apart: goaccess knows it by one number. */
interface Slot {
  /** Its number. */
  bulletin: number;
  lang: Lang;
  day: number;
  /** After the newest reader that was counted before. */
  isNew: boolean;
}

/** More days than there are until the year 2149. */
const DAYS = 1 << 16;

const slotOf = ({ bulletin, lang, day, isNew }: Slot): number =>
  ((bulletin * LANGS.length + LANGS.indexOf(lang)) * 2 + Number(isNew)) * DAYS + day;

function countsBySlot(slots: ReadonlyMap<number, number>, ids: readonly string[]): DayCount[] {
  const counts = new Map<number, DayCount>();
  for (const [slot, count] of slots) {
    const day = slot % DAYS;
    const rest = Math.floor(slot / DAYS);
    const version = rest >> 1;
    const id = ids[Math.floor(version / LANGS.length)];
    const lang = LANGS[version % LANGS.length];
    if (id === undefined || lang === undefined) continue;
    const key = version * DAYS + day;
    const known = counts.get(key) ?? { id, lang, day, known: 0, added: 0 };
    if (rest % 2 === 1) known.added += count;
    else known.known += count;
    counts.set(key, known);
  }
  return [...counts.values()];
}
