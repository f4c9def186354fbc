import slugify from '@sindresorhus/slugify';
import type { Entry } from '../content/library.ts';
import { messages } from '../i18n/messages.ts';
import { cardOf } from './cards.ts';
import { entriesKey } from './keys.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from './plan.ts';

/** A page names at most so many; older ones are in the archive. */
const NEWEST = 100;

/** The address word of a keyword: `Đô thị thông minh` → `do-thi-thong-minh`; empty where nothing is left of it. */
export function keywordSlug(keyword: string): string {
  const known = slugs.get(keyword);
  if (known !== undefined) return known;
  const slug = slugify(keyword).slice(0, 120);
  slugs.set(keyword, slug);
  return slug;
}

const slugs = new Map<string, string>();

/** A page for each keyword. Keywords that differ only in case or marks share an address, and so a page. */
export function planKeywords(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  const words = messages(lang);
  const bySlug = new Map<string, { spellings: Map<string, string>; entries: Set<Entry> }>();
  for (const entry of plan.entries) {
    for (const keyword of entry.version.keywords) {
      const slug = keywordSlug(keyword);
      if (slug === '') continue;
      const found = bySlug.get(slug) ?? { spellings: new Map(), entries: new Set() };
      bySlug.set(slug, found);
      const folded = keyword.toLowerCase();
      if (!found.spellings.has(folded)) found.spellings.set(folded, keyword);
      found.entries.add(entry);
    }
  }
  return [...bySlug].map(([slug, { spellings, entries }]) => {
    const url = routes.keyword(lang, slug);
    const newest = [...entries].slice(0, NEWEST);
    const spelt = [...spellings.values()].join(', ');
    const key = () => ({
      own: `${entries.size > NEWEST} ${spelt}`,
      others: entriesKey(newest, lang, 'teaser'),
    });
    return plannedPage(routes, 'keyword', lang, url, key, () => {
      const title = words.keyword(spelt);
      return {
        lang,
        url,
        title,
        description: title,
        translations: { [lang]: url },
        cards: newest.map((entry) => cardOf(plan, entry, { summary: true, section: true })),
        ...(entries.size > NEWEST && { shownOf: NEWEST }),
      };
    });
  });
}
