import type { Site } from '../content/site.ts';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { groupBy } from '../filters/group-by.ts';
import { shortHash } from '../system/hash.ts';
import { textOf } from './fingerprint.ts';
import { bulletinInputs, bulletinPage } from './kinds/bulletin.ts';
import { withdrawnInputs, withdrawnPage } from './kinds/withdrawn.ts';
import type { LanguagePlan, MonthPlan, PlannedPage } from './page.ts';

export function planMonths(site: Site, languages: readonly LanguagePlan[]): MonthPlan[] {
  return [...groupBy(site.shown, ({ month }) => month)].map(([name, shown]) => {
    let known: string | undefined;
    return {
      name,
      shown,
      size: shown.reduce(
        (sum, { index }) => sum + languages.filter(({ lang }) => index.versions[lang]).length,
        0,
      ),
      fingerprint: () => {
        known ??= fingerprintOfMonth(shown, languages);
        return known;
      },
      pages: () => languages.flatMap((plan) => shown.flatMap((each) => pageOf(plan, each) ?? [])),
    };
  });
}

/** All inputs of all pages of the month, in their order. */
function fingerprintOfMonth(shown: readonly VisibleBulletin[], languages: readonly LanguagePlan[]): string {
  let text = '';
  for (const plan of languages) {
    for (const each of shown) {
      const entry = plan.byId.get(each.id);
      if (entry) text += textOf(bulletinInputs(plan, entry));
      else if (each.index.versions[plan.lang]) text += textOf(withdrawnInputs(each));
    }
    text += '\n\n';
  }
  return shortHash(text);
}

function pageOf(plan: LanguagePlan, shown: VisibleBulletin): PlannedPage | undefined {
  const { lang, routes } = plan;
  const version = shown.index.versions[lang];
  if (!version) return undefined;
  const url = routes.bulletin(shown, version);
  const { id, month } = shown;
  const entry = plan.byId.get(id);
  return entry
    ? bulletinPage(plan, { url, month, bulletin: id }, entry)
    : withdrawnPage(plan, { url, month }, shown);
}
