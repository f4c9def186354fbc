import slugify from '@sindresorhus/slugify';
import type { Entry } from '../content/shown.ts';
import { messages } from '../i18n/messages.ts';
import { cardOf } from './cards.ts';
import { entriesKey } from './keys.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from './plan.ts';

/** A page names at most so many; older ones are in the archive. */
const NEWEST = 100;

/** The address word of a keyword: `Đô thị thông minh` → `do-thi-thong-minh`; empty where nothing is left of it. */
export const keywordSlug = (keyword: string): string => formsOf(keyword).slug;

/** A keyword in its address, and without regard to case. */
interface Forms {
  slug: string;
  folded: string;
}

function formsOf(keyword: string): Forms {
  let forms = known.get(keyword);
  if (!forms) {
    forms = { slug: slugify(keyword).slice(0, 120), folded: keyword.toLowerCase() };
    known.set(keyword, forms);
  }
  return forms;
}

const known = new Map<string, Forms>();

/** A page for each keyword. Keywords that differ only in case or marks share an address, and so a page. */
export function planKeywords(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  const words = messages(lang);
  const bySlug = new Map<string, { spellings: Map<string, string>; entries: Entry[] }>();
  for (const entry of plan.entries) {
    for (const keyword of entry.text.keywords) {
      const { slug, folded } = formsOf(keyword);
      if (slug === '') continue;
      let found = bySlug.get(slug);
      if (!found) {
        found = { spellings: new Map(), entries: [] };
        bySlug.set(slug, found);
      }
      if (!found.spellings.has(folded)) found.spellings.set(folded, keyword);
      // One may have two keywords that share an address.
      if (found.entries.at(-1) !== entry) found.entries.push(entry);
    }
  }
  return [...bySlug].map(([slug, { spellings, entries }]) => {
    const url = routes.keyword(lang, slug);
    const newest = entries.slice(0, NEWEST);
    const spelt = [...spellings.values()].join(', ');
    const key = () => ({
      own: `${entries.length > NEWEST} ${spelt}`,
      others: () => entriesKey(newest, 'teaser'),
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
        ...(entries.length > NEWEST && { shownOf: NEWEST }),
      };
    });
  });
}
