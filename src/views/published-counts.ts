import type { Lang } from '../i18n/language.ts';
import { readersBetween, sumOf, type ViewsState } from './state.ts';

/** The folder of the site in which the numbers are; `bantin build` leaves it as it is. */
export const PUBLIC_VIEWS_FOLDER = 'views';

/** A public bulletin, as the published numbers know it. */
export interface PublicBulletin {
  id: string;
  /** Of its publication, in the site's zone: `2017-04`. */
  month: string;
  /** Its public versions. @returns title and address; read for those alone that are among the most read */
  versions: Partial<Record<Lang, () => { title: string; url: string }>>;
}

/** The days that a list of the most read looks back. */
const SPANS = [7, 30, 365];

/** So many bulletins are in a list. */
const LONGEST = 10;

/**
 * The files of `/views/`: for each month of publication the readers of its bulletins by id, and `top.json` with the most read
 * of 7, 30 and 365 days in each language.
 * @param today a day's number
 */
export function publishedCounts(
  { bulletins: counted }: ViewsState,
  bulletins: readonly PublicBulletin[],
  languages: readonly Lang[],
  today: number,
): Map<string, string> {
  const months = new Map<string, Record<string, number>>();
  for (const { id, month } of bulletins) {
    const sum = sumOf(counted.get(id) ?? {});
    if (sum === 0) continue;
    const ofMonth = months.get(month) ?? {};
    ofMonth[id] = sum;
    months.set(month, ofMonth);
  }
  const top = Object.fromEntries(
    SPANS.map((span) => [
      span,
      Object.fromEntries(
        languages.map((lang) => [lang, mostRead(counted, bulletins, lang, today - span + 1, today)]),
      ),
    ]),
  );
  return new Map([
    ...[...months].map(([month, ofMonth]) => [`${month}.json`, jsonOf(sortedById(ofMonth))] as const),
    ['top.json', jsonOf(top)] as const,
  ]);
}

const jsonOf = (value: unknown) => `${JSON.stringify(value)}\n`;

const sortedById = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

function mostRead(
  counted: ViewsState['bulletins'],
  bulletins: readonly PublicBulletin[],
  lang: Lang,
  from: number,
  to: number,
) {
  return bulletins
    .flatMap(({ id, versions: { [lang]: version } }) => {
      const views = version ? readersBetween(counted.get(id)?.[lang], from, to) : 0;
      return version && views > 0 ? [{ id, version, views }] : [];
    })
    .sort((a, b) => b.views - a.views || (a.id < b.id ? 1 : -1))
    .slice(0, LONGEST)
    .map(({ id, version, views }) => {
      const { url, title } = version();
      return { id, url, title, views };
    });
}
