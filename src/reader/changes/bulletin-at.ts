import { type Bulletin, bulletinAddress } from '../../content/bulletin.ts';
import { type Bundle, type FileEntry, primaryLang } from '../../content/bundle.ts';
import { parseDate } from '../../content/fields/dates.ts';
import type { BulletinFields } from '../../content/fields/schema.ts';
import type { IndexEntry } from '../../content/index-entry.ts';
import { shortDate } from '../../filters/dates.ts';
import type { Instant } from '../../filters/instant.ts';
import type { Lang } from '../../i18n/language.ts';
import { type Problem, problem, problemName, startOf } from '../../problems/problem.ts';
import type { SiteFacts } from '../make-bulletin.ts';
import { readMarkdown } from '../markdown-file.ts';
import { type BulletinRead, readBulletin } from '../read-bulletin.ts';
import { hasKey } from '../yaml/values.ts';
import { type Window, windowAt } from './window.ts';

/** A bulletin as it is at a moment. */
export interface BulletinAt extends BulletinRead {
  /** Between which moments it is the same. */
  window: Window;
  /** What it was before its changes, and what it will be after each that is to come. */
  earlier: readonly Bulletin[];
  later: readonly Bulletin[];
  /** What its texts to come will name elsewhere on the site. */
  coming: NonNullable<IndexEntry['coming']>;
  /** Its texts with a time of their own that readers have, or will have. */
  dated: NonNullable<IndexEntry['dated']>;
}

/** A change whose time is real. */
interface Change {
  lang: Lang;
  at: Instant;
  entry: FileEntry;
  /** It may take place; a draft of a change waits, whatever the clock says. */
  isApproved: boolean;
}

/**
 * Reads a bundle with the texts that hold at a moment: of each language the newest change whose time has come and that
 * is approved, else the text itself. What is to come is read for its problems alone.
 */
export function bulletinAt(
  bundle: Bundle,
  schema: BulletinFields,
  defaults: SiteFacts,
  now: Instant,
): BulletinAt {
  const read = (texts: Bundle['texts'], at: Instant) =>
    readBulletin({ ...bundle, texts }, schema, defaults, at);
  const { changes, problems } = changesOf(bundle, schema, defaults);
  const texts = textsAt(bundle.texts, changes, now);
  const current = read(texts, now);
  if (changes.length === 0) return unchanging(current, problems, now);
  const later: Bulletin[] = [];
  const coming: BulletinAt['coming'][number][] = [];
  const reported = new Set(current.problems.map(problemName));
  const found = [...problems, ...current.problems];
  for (const { lang, at, entry, isApproved } of changes.filter((each) => each.at > now || !each.isApproved)) {
    const then = read({ ...textsAt(bundle.texts, changes, at), [lang]: entry }, at);
    if (then.bulletin) later.push(then.bulletin);
    const isNew = (each: Problem) =>
      (isApproved || each.place.file === entry.shown) &&
      each.id !== 'translation-missing' &&
      reported.size < reported.add(problemName(each)).size;
    found.push(...then.problems.filter(isNew));
    if (!isApproved || at <= now) continue;
    found.push(...lostBy(current, then, lang, at, defaults.timezone));
    coming.push(
      ...namesIn(then, current, lang, lang === primaryLang((each) => bundle.texts[each] !== undefined)),
    );
  }
  const base = read(bundle.texts, now);
  const editorial = keptRecord(current, base);
  return {
    ...current,
    ...(editorial && { editorial }),
    problems: found,
    window: windowAt(now, [...changes.flatMap(momentOf), ...current.moments]),
    ...withTimes(current, changes, texts),
    earlier: base.bulletin ? [base.bulletin] : [],
    later,
    coming,
    dated: changes
      .filter(({ lang, at, entry, isApproved }) => isApproved && (at > now || texts[lang] === entry))
      .map(({ lang, at, entry }) => ({ lang, name: entry.name, isNow: at <= now })),
  };
}

/** As most bulletins are. @param problems of changes that are none */
const unchanging = (current: BulletinRead, problems: readonly Problem[], now: Instant): BulletinAt => ({
  ...current,
  problems: [...problems, ...current.problems],
  window: windowAt(now, current.moments),
  earlier: [],
  later: [],
  coming: [],
  dated: [],
});

const momentOf = ({ at, isApproved }: Change): Instant[] => (isApproved ? [at] : []);

/** The changes of a bundle in the languages of its site, the oldest first. */
function changesOf(
  { changes, texts, files }: Bundle,
  schema: BulletinFields,
  { languages, timezone, baseUrl }: SiteFacts,
): { changes: Change[]; problems: Problem[] } {
  const found: Change[] = [];
  const problems: Problem[] = [];
  for (const { lang, time, entry } of changes) {
    const { name, shown } = entry;
    const at = parseDate(time, timezone);
    if (typeof at !== 'number') {
      problems.push(problem('file-name', startOf(shown), { name, isChange: true }));
    } else if (!languages.includes(lang)) {
      problems.push(problem('file-name', startOf(shown), { name, lang }));
    } else if (!texts[lang]) {
      problems.push(problem('change-without-text', startOf(shown), { name, file: `index.${lang}.md` }));
    } else {
      const read = readMarkdown(entry, schema, lang, { files, baseUrl });
      const isPrimary = lang === primaryLang((each) => texts[each] !== undefined);
      // What cannot be read is an error, reported when it is read as what is to come.
      const status = 'id' in read ? 'draft' : read.fields.status;
      const isSilent = !('id' in read) && !hasKey(read.front, 'status') && !isPrimary;
      found.push({
        lang,
        at,
        entry,
        isApproved: isSilent || status === 'approved' || status === 'withdrawn',
      });
    }
  }
  return { changes: found.sort((a, b) => a.at - b.at), problems };
}

function textsAt(texts: Bundle['texts'], changes: readonly Change[], now: Instant): Bundle['texts'] {
  const held = { ...texts };
  for (const { lang, at, entry, isApproved } of changes) if (isApproved && at <= now) held[lang] = entry;
  return held;
}

/** When each version came into the place of the one before, where that was a change. */
function withTimes(
  { bulletin }: BulletinRead,
  changes: readonly Change[],
  texts: Bundle['texts'],
): { bulletin?: Bulletin } {
  if (!bulletin) return {};
  const versions = Object.values(bulletin.versions).map((version) => {
    const since = changes.find(({ entry }) => entry === texts[version.lang])?.at;
    const changed = Math.max(since ?? 0, version.changed ?? 0);
    return [version.lang, changed > 0 ? { ...version, changed } : version] as const;
  });
  return { bulletin: { ...bulletin, versions: Object.fromEntries(versions) } };
}

/** @param isPrimary what belongs to the bulletin as a whole stands in it */
function namesIn(
  { bulletin, placeOf, placeIn }: BulletinRead,
  current: BulletinRead,
  lang: Lang,
  isPrimary: boolean,
): BulletinAt['coming'] {
  if (!bulletin) return [];
  const slug = bulletin.versions[lang]?.slug;
  const isMoved = slug !== undefined && slug !== current.bulletin?.versions[lang]?.slug;
  const address = isMoved && {
    address: { name: bulletinAddress(lang, bulletin.id, slug), place: placeIn(lang, 'slug') },
  };
  if (!isPrimary) return address ? [{ related: [], aliases: [], ...address }] : [];
  const related = bulletin.related.map((name, i) => ({ name, place: placeOf('related', i) }));
  const aliases = bulletin.aliases.map(({ value, place }) => ({ name: value, place }));
  const category = { name: bulletin.category, place: placeOf('category') };
  return [{ category, related, aliases, ...address }];
}

/** What a change to come would take from readers without a word: an address, or the bulletin until another day. */
function lostBy(now: BulletinRead, then: BulletinRead, lang: Lang, at: Instant, zone: string): Problem[] {
  const [before, after] = [now.bulletin, then.bulletin];
  if (before?.status !== 'approved' || after?.status !== 'approved' || before.date > at) return [];
  const problems: Problem[] = [];
  const [slug, other] = [before.versions[lang]?.slug, after.versions[lang]?.slug];
  if (slug !== undefined && other !== undefined && slug !== other) {
    const address = bulletinAddress(lang, before.id, slug);
    const isKept = after.aliases.some(({ value }) => value === address);
    if (!isKept) problems.push(problem('change-address', then.placeIn(lang, 'slug'), { slug, other }));
  }
  if (after.date > at)
    problems.push(problem('change-hides', then.placeOf('date'), { date: shortDate(after.date, zone) }));
  return problems;
}

/** The office's own record: a change is for readers, and where it says nothing of it, that of the text before holds. */
function keptRecord(current: BulletinRead, base: BulletinRead): BulletinRead['editorial'] {
  const isEmpty = Object.keys(current.editorial ?? {}).every((key) => key === 'id');
  return isEmpty ? (base.editorial ?? current.editorial) : current.editorial;
}
