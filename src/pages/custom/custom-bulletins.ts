import { groupBy } from '../../filters/group-by.ts';
import { cardsText } from '../inputs/cards.ts';
import type { LanguagePlan } from '../page.ts';
import { addressOf, type OtherAddresses } from '../parts/labels.ts';
import { CustomBulletin } from './custom-bulletin.ts';

type Lists = Readonly<Record<string, readonly CustomBulletin[]>>;

/** The public bulletins of a language, newest first, and ways to some of them. */
export interface CustomBulletins extends ReadonlyArray<CustomBulletin> {
  /** By the id of a section (`thong-bao`); each section is there, an empty one too. */
  bySection: Lists;
  /** By a keyword as it is written, or as it stands in addresses (`do-thi`). */
  byKeyword: Lists;
  /** By month, `2017-04`. */
  byMonth: Lists;
}

const publicEntries = ({ entries }: LanguagePlan) => entries.filter(({ state }) => state === 'public');

/** What an office's custom templates may know of bulletins: in a preview no more than on the site. */
export function customBulletins(plan: LanguagePlan): CustomBulletins {
  const all = publicEntries(plan).map((entry) => new CustomBulletin(entry, plan.context));
  const sections = groupBy(all, ({ sectionId }) => sectionId);
  const bySection = plan.context.sections.map(({ id }) => [id, sections.get(id) ?? []] as const);
  return Object.freeze(
    Object.assign(all, {
      bySection: strict(frozen(Object.fromEntries(bySection))),
      byKeyword: frozen(byKeyword(all, plan.labelAddresses.keyword)),
      byMonth: frozen(Object.fromEntries(groupBy(all, ({ month }) => month))),
    }),
  );
}

/** All templates have the same lists: what one does with them no other one may see. */
function frozen(lists: Lists): Lists {
  for (const list of Object.values(Object.getOwnPropertyDescriptors(lists))) Object.freeze(list.value);
  return Object.freeze(lists);
}

/** A hash of it would be a hash of this: all that can be read of these bulletins. */
export const customBulletinsText = (plan: LanguagePlan): string => {
  const entries = publicEntries(plan);
  return JSON.stringify([
    cardsText(entries, 'teaser'),
    entries.map(({ id, date, month, text }) => [id, date, month, text.keywords]),
  ]);
};

/** What template languages and JSON ask of any value. */
const ASKED_OF_ALL: ReadonlySet<string> = new Set([
  'constructor',
  'first',
  'last',
  'length',
  'next',
  'return',
  'size',
  'then',
  'throw',
  'toJSON',
  'toLiquid',
]);

/** Lists by section, whose ids are known: a mistyped one is a mistake of the template, not an empty list. */
function strict(lists: Lists): Lists {
  return new Proxy(lists, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !ASKED_OF_ALL.has(key))
        throw new Error(`there is no section “${key}”, only ${Object.keys(target).join(', ')}`);
      return Reflect.get(target, key, receiver);
    },
  });
}

/** Spellings that differ only in case share a list, as they share a page. */
function byKeyword(all: readonly CustomBulletin[], others: OtherAddresses): Lists {
  const bySlug = new Map<string, CustomBulletin[]>();
  const lists: Record<string, readonly CustomBulletin[]> = {};
  for (const each of all) {
    for (const keyword of each.keywords) {
      const slug = addressOf(keyword, others);
      const list = bySlug.get(slug) ?? [];
      bySlug.set(slug, list);
      if (list.at(-1) !== each) list.push(each);
      lists[keyword] = list;
    }
  }
  for (const [slug, list] of bySlug) {
    // Whoever goes through all keywords finds each as it is written.
    if (!(slug in lists)) Object.defineProperty(lists, slug, { value: list });
  }
  return lists;
}
