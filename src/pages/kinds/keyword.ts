import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { messages } from '../../i18n/messages.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { addressOf, type OtherAddresses } from '../parts/keywords.ts';

/** A page names at most so many; older ones are in the archive. */
const NEWEST = 100;

/** The bulletins of a keyword, and how it is spelt, by each spelling without regard to case. */
interface Group {
  spellings: Map<string, string>;
  entries: LocalizedBulletin[];
}

/** The group to which a keyword belongs by its address, with this spelling of it. */
function groupOf(keyword: string, bySlug: Map<string, Group>, others: OtherAddresses): Group {
  const slug = addressOf(keyword, others);
  const folded = keyword.toLowerCase();
  const group: Group = bySlug.get(slug) ?? { spellings: new Map(), entries: [] };
  bySlug.set(slug, group);
  if (!group.spellings.has(folded)) group.spellings.set(folded, keyword);
  return group;
}

/** A page for each keyword. Keywords that differ only in case share an address, and so a page. */
export function planKeywords(plan: LanguagePlan): PlannedPage[] {
  const bySlug = new Map<string, Group>();
  const byKeyword = new Map<string, Group>();
  for (const entry of plan.entries) {
    for (const keyword of entry.text.keywords) {
      let group = byKeyword.get(keyword);
      if (!group) {
        group = groupOf(keyword, bySlug, plan.keywordAddresses);
        byKeyword.set(keyword, group);
      }
      // One may have two keywords that share an address.
      if (group.entries.at(-1) !== entry) group.entries.push(entry);
    }
  }
  // Of some nothing is left that could be an address.
  bySlug.delete('');
  return [...bySlug].map(([slug, group]) =>
    keywordPage(plan, { url: plan.routes.keyword(plan.lang, slug) }, group),
  );
}

const keywordPage = definePage(
  'keyword',
  (plan, { spellings, entries }: Group) => ({
    self: { spelt: [...spellings.values()].join(', '), isCut: entries.length > NEWEST },
    references: cards(plan, entries.slice(0, NEWEST), { summary: true, thumbnail: true, section: true }),
  }),
  ({ self, references }, { lang }, url) => {
    const title = messages(lang).keyword(self.spelt);
    return {
      lang,
      url,
      title,
      description: title,
      translations: { [lang]: url },
      cards: references.read(),
      ...(self.isCut && { shownOf: NEWEST }),
    };
  },
);
