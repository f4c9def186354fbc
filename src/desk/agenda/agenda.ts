import { DateTime } from 'luxon';
import type { Content } from '../../cache/content.ts';
import type { Repository } from '../../cache/git/repository.ts';
import { outdatedTranslations } from '../../checks/translation-age.ts';
import { primaryLang } from '../../content/bundle.ts';
import { type IndexEntry, isForReaders, isReadable } from '../../content/index-entry.ts';
import { isChanging } from '../../content/summary/tally.ts';
import type { Instant } from '../../filters/instant.ts';
import { LANGS, type Lang, type PartlyLocalized } from '../../i18n/language.ts';
import { byCodePoint } from '../../problems/problem.ts';
import { type Git, gitOf } from '../git-of.ts';
import { readTextHistory, type TextHistory } from '../text-times.ts';
import { pendingSince } from './pending-since.ts';

/** What an agenda lists, in the order in which it does. */
export const AGENDA_KINDS = [
  'pending',
  'scheduled',
  'changing',
  'expiring',
  'featured',
  'outdated',
  'untranslated',
  'undescribed',
  'unreviewed',
] as const;

export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** The kinds whose moment is still to come; that of the others has passed. */
export const COMING: ReadonlySet<AgendaKind> = new Set(['scheduled', 'changing', 'expiring', 'featured']);

/** The kinds that have no moment: the newest bulletins come first. */
const UNDATED: ReadonlySet<AgendaKind> = new Set(['untranslated', 'undescribed']);

/** One thing that somebody at the office should know of or do. */
export interface AgendaItem {
  kind: AgendaKind;
  /** The folder from the content folder on: `bulletins/2017/tptm`, `pages/lien-he`. */
  folder: string;
  /** Read on demand, while the content is open: of most that lacks a translation nobody asks. */
  readonly title: string;
  /** When it will be so, or since when it is; absent where that has no date, or nobody knows it. */
  at?: Instant;
  /** The language that it is about, where it is about one. */
  lang?: Lang;
  /** Its text is there, and still a draft. */
  isDraft?: true;
  /** How many pictures. */
  count?: number;
}

export interface Agenda extends Pick<Git, 'fault'> {
  items: readonly AgendaItem[];
  now: Instant;
  zone: string;
  /** The office's site. */
  name: PartlyLocalized;
  /** How many bulletins have an error: of them not all is known. */
  faulty: number;
}

/** What is coming, what waits, and what is old in a content folder. */
export async function agendaOf(content: Content, now: Instant): Promise<Agenda> {
  await content.restore();
  const { source, store, settings } = content;
  const { timezone: zone, name } = settings.site;
  const { repository, fault } = await gitOf(source.root);
  const history = await readTextHistory(repository, ['pages']);
  const entries = store.entries().filter(isReadable);
  const wanted = entries.filter(isForReaders).sort(newestFirst);
  const titleOf = (id: string) => {
    const { versions = {} } = store.record(id).bulletin ?? {};
    return LANGS.flatMap((lang) => versions[lang]?.title ?? []).at(0) ?? '';
  };
  const itemFor: ItemFor = ({ id }, found) => ({
    ...found,
    folder: `bulletins/${id}`,
    get title() {
      return titleOf(id);
    },
  });
  const items = [
    ...(await pendingItems(entries, repository, itemFor)),
    ...entries.flatMap((entry) => comingItems(entry, now).map((item) => itemFor(entry, item))),
    ...outdatedTranslations(store.entries(), store.times).flatMap(({ entry, translation, changed }) =>
      isReadable(entry) && isForReaders(entry)
        ? itemFor(entry, { kind: 'outdated', lang: translation, at: changed })
        : [],
    ),
    ...wanted.flatMap((entry) =>
      settings.site.languages
        .filter((lang) => !entry.texts.includes(lang) || isDraftIn(entry, lang))
        .map((lang) =>
          itemFor(entry, { kind: 'untranslated', lang, ...(isDraftIn(entry, lang) && { isDraft: true }) }),
        ),
    ),
    ...wanted.flatMap((entry) => {
      const count = entry.warnings ? undescribedIn(content, entry) : 0;
      return count > 0 ? itemFor(entry, { kind: 'undescribed', count }) : [];
    }),
    ...unreviewedPages(content, history, DateTime.fromMillis(now, { zone }).minus({ years: 1 }).toMillis()),
  ];
  return {
    items: AGENDA_KINDS.flatMap((kind) => {
      const found = items.filter((item) => item.kind === kind);
      return UNDATED.has(kind) ? found : found.sort(earliestFirst);
    }),
    now,
    zone,
    name,
    faulty: store.entries().filter((entry) => entry.errors || !isReadable(entry)).length,
    ...(fault && { fault }),
  };
}

/** What is found of a bulletin. */
type Finding = Omit<AgendaItem, 'folder' | 'title'>;

type ItemFor = (entry: IndexEntry, found: Finding) => AgendaItem;

/** Bulletins that wait for approval, and languages of others that do. */
async function pendingItems(
  entries: readonly IndexEntry[],
  repository: Repository | undefined,
  itemFor: ItemFor,
): Promise<AgendaItem[]> {
  const waiting = entries.flatMap((entry): { entry: IndexEntry; text: string; lang?: Lang }[] => {
    const { id, status, texts, versions } = entry;
    if (status === 'pending') {
      const text = `bulletins/${id}/index.${primaryLang((lang) => texts.includes(lang))}.md`;
      return [{ entry, text }];
    }
    if (!isForReaders(entry)) return [];
    return Object.values(versions)
      .filter((version) => version.status === 'pending')
      .map(({ lang }) => ({ entry, text: `bulletins/${id}/index.${lang}.md`, lang }));
  });
  const since = await pendingSince(
    repository,
    waiting.map(({ text }) => text),
  );
  return waiting.map(({ entry, text, lang }) => {
    const at = since.get(text);
    return itemFor(entry, {
      kind: 'pending',
      ...(lang && { lang }),
      ...(at !== undefined && { at }),
    });
  });
}

/** What the clock will change of a bulletin that readers get, or will get. */
function comingItems(entry: IndexEntry, now: Instant): Finding[] {
  const { status, date, isUndated, until, expires, featured, featuredUntil } = entry;
  if (status !== 'approved') return [];
  const items: Finding[] = [];
  if (date > now && !isUndated) items.push({ kind: 'scheduled', at: date });
  if (until !== undefined && isChanging(entry, now)) items.push({ kind: 'changing', at: until });
  if (expires !== undefined && expires > now) items.push({ kind: 'expiring', at: expires });
  if (featured && featuredUntil === undefined) items.push({ kind: 'featured' });
  if (featured && featuredUntil !== undefined && featuredUntil > now)
    items.push({ kind: 'featured', at: featuredUntil });
  return items;
}

const isDraftIn = ({ versions }: IndexEntry, lang: Lang) => versions[lang]?.status === 'draft';

/** How many pictures of a bulletin have no description that says anything. */
const undescribedIn = ({ store }: Content, { id }: IndexEntry): number =>
  store.record(id).problems.filter((found) => found.id === 'image-alt-empty').length;

/** Standing pages whose text nobody has touched since then. */
function unreviewedPages({ pages }: Content, history: TextHistory | undefined, since: Instant): AgendaItem[] {
  return pages.flatMap(({ page: { id, versions } }) =>
    LANGS.flatMap((lang) => {
      const version = versions[lang];
      const at = history?.get(`pages/${id}/index.${lang}.md`)?.last;
      if (!version || at === undefined || at > since) return [];
      return [{ kind: 'unreviewed' as const, folder: `pages/${id}`, title: version.title, lang, at }];
    }),
  );
}

/** What has no date comes last. */
const earliestFirst = (a: AgendaItem, b: AgendaItem) =>
  (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) || byCodePoint(a.folder, b.folder);
const newestFirst = (a: IndexEntry, b: IndexEntry) => b.date - a.date || byCodePoint(b.id, a.id);
