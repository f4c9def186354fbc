import { randomBytes } from 'node:crypto';
import type { Content } from '../cache/content.ts';
import { isReadable } from '../content/index-entry.ts';
import type { PreviewLink } from '../content/preview/preview-link.ts';
import { siteOf } from '../content/site.ts';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { DAY_MS, type Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { createRoutes } from '../pages/routes.ts';
import { nearest } from '../problems/nearest.ts';
import { throwErrors } from '../problems/problem.ts';

/** The links that last yet. */
export const lasting = (links: readonly PreviewLink[], now: Instant): PreviewLink[] =>
  links.filter(({ until }) => until > now);

/** A link that lasts so many days: the one that the bulletin has already, or a new one. */
export function linkFor(
  id: string,
  days: number,
  links: readonly PreviewLink[],
  now: Instant,
): { link: PreviewLink; isNew: boolean } {
  const before = links.find((link) => link.id === id);
  const token = before?.token ?? randomBytes(16).toString('hex');
  return { link: { id, token, made: now, until: now + days * DAY_MS }, isNew: before === undefined };
}

/**
 * The languages in which a link's bulletin could be read.
 * @throws UsageError where there is no such bulletin, or it needs no link; ContentProblems where its errors would stop a build
 */
export async function previewLanguages(content: Content, link: PreviewLink, now: Instant): Promise<Lang[]> {
  const { store, source, settings } = content;
  const { id } = link;
  await content.restore();
  const entries = store.entries();
  const entry = entries.find((each) => each.id === id);
  if (!entry) {
    const near = nearest(
      id,
      entries.map((each) => each.id),
    );
    throw new UsageError('preview-unknown', near === undefined ? { value: id } : { value: id, near });
  }
  if (!isReadable(entry) || entry.errors) throwErrors(store.record(id).problems, source.shown);
  const { previews, shown } = siteOf({ ...content, previewLinks: [link] }, now, false);
  const open = shown.find((each) => each.id === id);
  if (open?.state === 'withdrawn') throw new UsageError('preview-withdrawn', { id });
  if (open && open.states === undefined)
    throw new UsageError('preview-public', { id, url: addressOf(open, settings.site.baseUrl) });
  return previews.flatMap((preview) => settings.site.languages.filter((lang) => preview.shown.in(lang)));
}

function addressOf(shown: VisibleBulletin, baseUrl: string): string {
  const routes = createRoutes(baseUrl);
  const [version] = Object.values(shown.index.versions);
  return version ? routes.absolute(routes.bulletin(shown, version)) : baseUrl;
}
