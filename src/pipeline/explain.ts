import type { Content } from '../cache/content.ts';
import { isReadable } from '../content/index-entry.ts';
import type { Instant } from '../filters/instant.ts';
import { UsageError } from '../i18n/usage-error.ts';
import type { PlannedPage, SitePlan } from '../pages/page.ts';
import { allPages } from '../pages/plan.ts';
import type { Routes } from '../pages/routes.ts';
import { nearest } from '../problems/nearest.ts';
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
 * @param asked a bulletin's id or a page's address
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
  const found = pages.filter(({ bulletin, url, file }) => [bulletin, url, file].includes(asked));
  if (found.length > 0) {
    const reasons = new Map(stale.pages.map(({ file, reason }) => [file, reason]));
    const made = found.map(({ url, file }) => {
      const reason = reasons.get(file);
      return { url, ...(reason && { reason }) };
    });
    return [...made, ...heldBack(asked, pages, plan.routes, content)];
  }
  const hidden = whyHidden(asked, content, now);
  if (hidden) return [{ url: asked, reason: hidden }];
  const near = nearest(asked, [...new Set([...pages.map(nameOf), ...content.store.ids()])]);
  throw new UsageError('explain-unknown', { value: asked, ...(near && { near }) });
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
