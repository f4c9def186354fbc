import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '../../content/site.ts';
import type { Lang } from '../../i18n/language.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import { number, type Value } from '../../sheets/cell.ts';
import { csvText } from '../../sheets/csv.ts';
import { PRIVATE, writeAtomically } from '../../system/write-atomically.ts';
import { dayOf } from '../../views/days.ts';
import { readersOfMonth } from '../../views/month-readers.ts';
import { PUBLIC_VIEWS_FOLDER, publishedCounts } from '../../views/published-counts.ts';
import type { ViewsState } from '../../views/state.ts';
import { aboutBulletins, publicBulletins } from './counted-site.ts';

/** The names of the files that are published. */
const PUBLISHED = /^(?:\d{4}-\d{2}|top)\.json$/;

/**
 * Writes the public numbers into the folder of the site, each file by one rename; what is no longer counted goes.
 * @param now in milliseconds
 * @returns how many files have changed
 */
export function writePublished(output: string, state: ViewsState, site: Site, now: number): number {
  const { languages, timezone } = site.settings;
  const folder = path.join(output, PUBLIC_VIEWS_FOLDER);
  fs.mkdirSync(folder, { recursive: true });
  const files = publishedCounts(state, publicBulletins(site), languages, dayOf(now / 1000, timezone));
  let changed = 0;
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (isThere(file, text)) continue;
    writeAtomically(file, text);
    changed += 1;
  }
  for (const name of fs.readdirSync(folder)) {
    if (!PUBLISHED.test(name) || files.has(name)) continue;
    fs.rmSync(path.join(folder, name));
    changed += 1;
  }
  return changed;
}

const isThere = (file: string, text: string): boolean =>
  fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && fs.readFileSync(file, 'utf8') === text;

/** Where the office's own table of a month of reading lies. */
export const sheetFile = (folder: string, month: string, lang: Lang): string =>
  path.join(folder, `${viewMessages(lang).csv.file}-${month}.csv`);

/** Writes the office's own table of a month: a row for each bulletin that was read, with its section and its authors. */
export function writeSheet(folder: string, month: string, state: ViewsState, site: Site, lang: Lang): void {
  const { columns } = viewMessages(lang).csv;
  const about = aboutBulletins(site, lang);
  const rows = readersOfMonth(state, month).bulletins.map(({ id, readers, sum }): Value[] => {
    const bulletin = about(id);
    return [
      month,
      id,
      bulletin?.title ?? viewMessages(lang).report.gone,
      bulletin?.section,
      bulletin?.authors.join(', '),
      bulletin && { day: bulletin.date },
      number(readers.vi),
      number(readers.en),
      number(sum),
    ];
  });
  const heads = [
    columns.month,
    columns.id,
    columns.title,
    columns.section,
    columns.author,
    columns.date,
    columns.vi,
    columns.en,
    columns.sum,
  ];
  writeAtomically(sheetFile(folder, month, lang), csvText([heads, ...rows], site.settings.timezone), PRIVATE);
}
