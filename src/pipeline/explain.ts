import type { Content } from '../cache/content.ts';
import { isReadable } from '../content/index-entry.ts';
import type { Instant } from '../filters/instant.ts';
import { LANGS } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import type { PlannedPage, SitePlan } from '../pages/page.ts';
import { allPages } from '../pages/plan.ts';
import type { Routes } from '../pages/routes.ts';
import { nearest } from '../problems/nearest.ts';
import { bundleCalled, withoutQuery } from '../reader/place-called.ts';
import type { StaleFiles } from './diff.ts';
import type { Reason } from './stale-reasons.ts';

/** Why a bulletin has no page: its status, or its date is still to come. */
type Hidden = 'draft' | 'pending' | 'scheduled' | 'unreadable' | 'unstatused';

/** A page, and why it was made; nothing where it is unchanged. In place of a page that there is not, the bulletin's id. */
export interface Explained {
  url: string;
  reason?: Reason | Hidden;
}

/**
 * Why the pages that somebody asks about are made or not.
 * @param asked a bulletin's id, a standing page's name, or the address of any page, as a browser shows it
 * @throws UsageError where there is neither
 */
export function explain(
  asked: string | undefined,
  plan: SitePlan,
  stale: StaleFiles,
  content: Content,
  now: Instant,
): Explained[] | undefined {
  if (asked === undefined) return undefined;
  const pages = allPages(plan);
  const called = (name: string) =>
    pages.filter(({ bulletin, url, file }) => [bulletin, url, file].includes(name));
  const typed = [asked, urlIn(asked)].find((name) => called(name).length > 0);
  const { id, isPage } =
    typed === undefined ? bundleCalled(asked, content.source.root) : { id: typed, isPage: false };
  const found = isPage ? pagesOf(id, pages, plan.routes, content) : called(id);
  if (found.length > 0) {
    const reasons = new Map(stale.pages.map(({ file, reason }) => [file, reason]));
    const made = found.map(({ url, file }) => {
      const reason = reasons.get(file);
      return { url, ...(reason && { reason }) };
    });
    return [...made, ...heldBack(id, pages, plan.routes, content)];
  }
  const hidden = whyHidden(id, content, now);
  if (hidden) return [{ url: id, reason: hidden }];
  const near = nearest(id, [...new Set([...pages.map(nameOf), ...content.store.ids()])]);
  throw new UsageError('explain-unknown', { value: asked, ...(near && { near }) });
}

/** An address from the host's root, out of one with its host, and without what a browser adds to it. */
const urlIn = (address: string) =>
  withoutQuery(address).replace(/^(?:[a-z]+:\/\/[^/]*|[^/]*[.:][^/]*)(?=\/)/i, '');

/** The pages of a standing page in all languages. */
function pagesOf(
  name: string,
  pages: readonly PlannedPage[],
  routes: Routes,
  { pages: standing }: Content,
): PlannedPage[] {
  const versions = standing.find(({ page }) => page.id === name)?.page.versions ?? {};
  const urls = LANGS.flatMap((lang) => {
    const version = versions[lang];
    return version ? [routes.page(lang, version.slug)] : [];
  });
  return pages.filter(({ url }) => urls.includes(url));
}

const nameOf = ({ bulletin, url }: PlannedPage) => bulletin ?? url;

/** The versions of a bulletin that wait while others are public. */
function heldBack(
  id: string,
  pages: readonly PlannedPage[],
  routes: Routes,
  { store }: Content,
): Explained[] {
  const entry = store.entries().find((each) => each.id === id);
  if (!entry || !isReadable(entry)) return [];
  const planned = new Set(pages.map(({ url }) => url));
  return Object.values(entry.versions).flatMap((version) => {
    const url = routes.bulletin(entry, version);
    const reason = version.status;
    return (reason === 'draft' || reason === 'pending') && !planned.has(url) ? [{ url, reason }] : [];
  });
}

function whyHidden(id: string, { store }: Content, now: Instant): Hidden | undefined {
  const entry = store.entries().find((each) => each.id === id);
  if (!entry) return undefined;
  if (!isReadable(entry)) return 'unreadable';
  const isUnstatused = () => store.record(id).problems.some((found) => found.id === 'status-missing');
  if (entry.status === 'draft') return isUnstatused() ? 'unstatused' : 'draft';
  if (entry.status === 'pending') return 'pending';
  return entry.date > now ? 'scheduled' : undefined;
}
