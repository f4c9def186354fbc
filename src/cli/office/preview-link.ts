import fs from 'node:fs';
import path from 'node:path';
import { PREVIEW_DAYS, type PreviewLink } from '../../content/preview/preview-link.ts';
import type { SiteSettings } from '../../content/settings.ts';
import { endDate } from '../../filters/dates.ts';
import type { Instant } from '../../filters/instant.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { previewMessages } from '../../i18n/preview/preview.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { lasting, linkFor, previewLanguages } from '../../office/preview-links.ts';
import { previewUrl } from '../../pages/previews.ts';
import { createRoutes } from '../../pages/routes.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import { withContent } from '../../pipeline/read.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { previewLinksFile, readPreviewLinks, writePreviewLinks } from '../../reader/office/preview-links.ts';
import { readSettings } from '../../reader/office/settings.ts';
import { bundleCalled } from '../../reader/place-called.ts';
import { displayPath } from '../../system/display-path.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { contentLine } from '../words/command-line.ts';
import { toStdout } from '../words/print.ts';

/** `bantin preview-link [ID]` */
export async function runPreviewLink(options: Options): Promise<ExitCode> {
  const { given, words } = options;
  const { root } = contentFolderOf(options);
  const days = daysOf(given.get('days'));
  const now = options.clock ?? Date.now();
  const kept = readPreviewLinks(root);
  if (!kept) throw new UsageError('preview-damaged', { file: displayPath(previewLinksFile(root)) });
  const links = lasting(kept, now);
  const [word] = words;
  refuseTogether(options);
  if (given.has('list')) return list(options, links);
  if (word === undefined) throw new UsageError('preview-missing', {});
  return given.has('remove') ? remove(options, links, word) : make(options, links, word, days, now);
}

/** Lists, takes away or makes links; never two of these at once. @throws UsageError */
function refuseTogether({ given, words }: Options): void {
  const [word] = words;
  if (given.has('list') && word !== undefined) throw new UsageError('argument-extra', { value: word });
  const extra = given.has('list')
    ? (['remove', 'days'] as const)
    : given.has('remove')
      ? (['days'] as const)
      : [];
  const found = extra.find((name) => given.has(name));
  if (found) throw new UsageError('argument-extra', { value: `--${found}` });
}

/** @throws UsageError for what is no number of days, or too many */
function daysOf(written: string | undefined): number {
  if (written === undefined) return PREVIEW_DAYS.standard;
  const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (days < 1 || days > PREVIEW_DAYS.most)
    throw new UsageError('days-invalid', { value: written, most: String(PREVIEW_DAYS.most) });
  return days;
}

async function make(
  options: Options,
  links: readonly PreviewLink[],
  word: string,
  days: number,
  now: Instant,
): Promise<ExitCode> {
  const { lang, content: root } = options;
  const words = previewMessages(lang);
  const { id, isPage } = bundleCalled(word, root);
  if (isPage) throw new UsageError('preview-page', { page: id });
  const { link, isNew } = linkFor(id, days, links, now);
  const { site, languages } = await readLanguages(options, link, now);
  writePreviewLinks(root, [...links.filter((each) => each.id !== id), link]);
  const until = endDate(link.until, lang, site.timezone);
  toStdout(
    isNew ? words.made(link.id, until) : words.prolonged(link.id, until),
    ...addresses(link, languages, site),
    '',
    words.appears,
    words.secret,
    words.undo(contentLine('preview-link', options, '--remove', link.id)),
  );
  return EXIT.done;
}

/** Reads the content, as a build does, to know what the link would show. */
async function readLanguages(options: Options, link: PreviewLink, now: Instant) {
  return withContent(options, createProgress(options.lang), async (content) => ({
    site: content.settings.site,
    languages: await previewLanguages(content, link, now),
  }));
}

function list(options: Options, links: readonly PreviewLink[]): ExitCode {
  const { lang, content: root } = options;
  const words = previewMessages(lang);
  const { site } = readSettings(contentAt(root), options.baseUrl);
  const lines = links.flatMap((link) => {
    const there = site.languages.filter((each) =>
      fs.existsSync(path.join(root, 'bulletins', link.id, `index.${each}.md`)),
    );
    const shown = there.length > 0 ? addresses(link, there, site) : [words.gone];
    return [words.listed(link.id, endDate(link.until, lang, site.timezone)), ...shown];
  });
  toStdout(
    ...(lines.length > 0 ? lines : [words.none(contentLine('preview-link', options, '2026/ten-tin'))]),
  );
  return EXIT.done;
}

function remove(options: Options, links: readonly PreviewLink[], word: string): ExitCode {
  const [token] = /[0-9a-f]{32}/.exec(word) ?? [];
  const { id } = bundleCalled(word, options.content);
  const isMeant = (link: PreviewLink) => link.token === token || link.id === id;
  const left = links.filter((link) => !isMeant(link));
  if (left.length === links.length) throw new UsageError('preview-none', { value: word });
  writePreviewLinks(options.content, left);
  const count = formatNumber(links.length - left.length, options.lang);
  toStdout(previewMessages(options.lang).removed(count));
  return EXIT.done;
}

function addresses(
  link: PreviewLink,
  languages: readonly Lang[],
  { baseUrl }: Pick<SiteSettings, 'baseUrl'>,
): string[] {
  const routes = createRoutes(baseUrl);
  return languages.map((lang) => `  ${routes.absolute(previewUrl(routes, link, lang))}`);
}
