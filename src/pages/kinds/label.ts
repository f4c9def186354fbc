import type { LabelKind } from '../../content/index-entry.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import type { PartlyLocalized } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { addressOf, labelKey, labelsOf } from '../parts/labels.ts';
import { translations } from '../parts/translations.ts';

/** A page names at most so many; older ones are in the archive. */
const NEWEST = 100;

/** The bulletins of a label, and how it is spelt, by each spelling without regard to case. */
interface Group {
  spellings: Map<string, string>;
  entries: LocalizedBulletin[];
}

/** A page for each keyword; for each author and each source, where the office wants that. */
export const planLabels = (plan: LanguagePlan): PlannedPage[] =>
  plan.context.labels.flatMap((kind) => planKind(plan, kind));

function planKind(plan: LanguagePlan, kind: LabelKind): PlannedPage[] {
  const { lang, routes } = plan;
  const slugs = kind === 'keyword' ? [] : slugsElsewhere(plan, kind);
  return [...groupsOf(plan, kind)].map(([slug, group]) => {
    const [spelling = ''] = group.spellings.keys();
    const found = slugs.map(([other, byKey]) => [other, byKey.get(labelKey(spelling))]);
    const all: PartlyLocalized = Object.fromEntries([...found, [lang, slug]].filter(([, each]) => each));
    return labelPage(plan, { url: routes.label(lang, kind, slug) }, kind, group, all);
  });
}

/** The labels of a kind by their addresses. Those that differ only in case share one, and so a page. */
function groupsOf({ entries, labelAddresses }: LanguagePlan, kind: LabelKind): Map<string, Group> {
  const bySlug = new Map<string, Group>();
  for (const entry of entries) {
    for (const label of labelsOf(entry, kind)) {
      const slug = addressOf(label, labelAddresses[kind]);
      const group: Group = bySlug.get(slug) ?? { spellings: new Map(), entries: [] };
      bySlug.set(slug, group);
      const folded = label.toLowerCase();
      if (!group.spellings.has(folded)) group.spellings.set(folded, label);
      // One may have two labels that share an address.
      if (group.entries.at(-1) !== entry) group.entries.push(entry);
    }
  }
  // Of some nothing is left that could be an address.
  bySlug.delete('');
  return bySlug;
}

/** Names are the same in all languages, keywords are not: the addresses of a kind in the other languages, by `labelKey`. */
function slugsElsewhere({ all, lang }: LanguagePlan, kind: LabelKind) {
  return all
    .filter((each) => each.lang !== lang)
    .map((other) => {
      const labels = new Set(other.entries.flatMap((entry) => labelsOf(entry, kind)));
      const slugs = [...labels].map((label) => [
        labelKey(label),
        addressOf(label, other.labelAddresses[kind]),
      ]);
      return [other.lang, new Map(slugs as [string, string][])] as const;
    });
}

const labelPage = definePage(
  'label',
  (plan, kind: LabelKind, { spellings, entries }: Group, slugs: PartlyLocalized) => ({
    self: { kind, spelt: [...spellings.values()].join(', '), isCut: entries.length > NEWEST, slugs },
    references: cards(plan, entries.slice(0, NEWEST), { summary: true, thumbnail: true, section: true }),
  }),
  ({ self: { kind, spelt, isCut, slugs }, references }, context, url) => {
    const { lang, routes } = context;
    const title = messages(lang).labels[kind](spelt);
    return {
      lang,
      url,
      title,
      description: title,
      translations: translations(context, (each) => {
        const slug = slugs[each];
        return slug && routes.label(each, kind, slug);
      }),
      cards: references.read(),
      ...(isCut && { shownOf: NEWEST }),
    };
  },
);
