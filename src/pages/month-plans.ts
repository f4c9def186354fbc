import type { Site } from '../content/site.ts';
import type { LocalizedBulletin, VisibleBulletin } from '../content/visible-bulletin.ts';
import { shortHash } from '../system/hash.ts';
import { entryKey } from './fingerprint.ts';
import { bulletinPage, namedKey, ownKey, withdrawnKey, withdrawnPage } from './kinds/bulletin.ts';
import type { LanguagePlan, MonthPlan, PlannedPage } from './page.ts';
import { groupBy } from './parts/group.ts';
import { EACH_WAY } from './parts/neighbours.ts';

export function planMonths(site: Site, languages: readonly LanguagePlan[]): MonthPlan[] {
  const planners = languages.map((plan) => new MonthPlanner(plan));
  return [...groupBy(site.shown, ({ month }) => month)].map(([name, shown]) => {
    let key: string | undefined;
    return {
      name,
      shown,
      size: shown.reduce(
        (sum, { index }) => sum + languages.filter(({ lang }) => index.versions[lang]).length,
        0,
      ),
      key: () => {
        key ??= shortHash(planners.map((planner) => planner.key(name, shown)).join('\n\n'));
        return key;
      },
      pages: () => planners.flatMap((planner) => shown.flatMap((each) => planner.page(each) ?? [])),
    };
  });
}

/** Plans the months of one language. */
class MonthPlanner {
  readonly #plan: LanguagePlan;
  #borders: ReadonlyMap<string, string> | undefined;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(plan: LanguagePlan) {
    this.#plan = plan;
  }

  /** All that the pages of a month follow from: its bulletins in their order, their neighbours, and what they name. */
  key(name: string, shown: readonly VisibleBulletin[]): string {
    const { lang, byId } = this.#plan;
    let key = '';
    for (const each of shown) {
      const entry = byId.get(each.id);
      if (entry) key += `${ownKey(this.#plan, entry)} ${namedKey(this.#plan, entry)}\n`;
      else if (each.index.versions[lang]) key += `${each.id} ${withdrawnKey(each)}\n`;
    }
    this.#borders ??= bordersOf(this.#plan);
    return key + (this.#borders.get(name) ?? '');
  }

  page(shown: VisibleBulletin): PlannedPage | undefined {
    const version = shown.index.versions[this.#plan.lang];
    if (!version) return undefined;
    const entry = this.#plan.byId.get(shown.id);
    if (!entry) return withdrawnPage(this.#plan, shown, version);
    this.#places ??= placesOf(this.#plan);
    return bulletinPage(this.#plan, entry, this.#places.get(shown.id) ?? 0);
  }
}

/** Where each bulletin stands in its section. */
function placesOf({ bySection }: LanguagePlan): Map<string, number> {
  const places = new Map<string, number>();
  for (const section of bySection.values()) for (const [i, { id }] of section.entries()) places.set(id, i);
  return places;
}

/** For each month, the neighbours of its bulletins that are of another one. */
function bordersOf({ bySection }: LanguagePlan): Map<string, string> {
  const borders = new Map<string, string>();
  const add = ({ id, month }: LocalizedBulletin, neighbour: LocalizedBulletin) =>
    borders.set(month, `${borders.get(month) ?? ''}${id} ${entryKey(neighbour, 'card')}\n`);
  for (const section of bySection.values()) {
    for (const [i, entry] of section.entries()) {
      // Dates descend: where the last neighbour is of the same month, all are.
      if (section[i + EACH_WAY]?.month === entry.month) continue;
      for (const older of section.slice(i + 1, i + 1 + EACH_WAY)) {
        if (older.month === entry.month) continue;
        add(entry, older);
        add(older, entry);
      }
    }
  }
  return borders;
}
