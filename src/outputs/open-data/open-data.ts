import * as z from 'zod';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { machineDate } from '../../filters/dates.ts';
import { groupBy } from '../../filters/group-by.ts';
import type { SiteContext } from '../../pages/context.ts';
import { hashOf } from '../../pages/fingerprint.ts';
import type { LanguagePlan, MonthPlan, SitePlan } from '../../pages/page.ts';
import { type LastFile, type Output, outputFrom } from '../output.ts';
import { bulletinData, dataInputs } from './bulletin-data.ts';
import { type OpenIndex, type OpenMonth, openData } from './open-data-schema.ts';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

/**
 * The list of months in each language, and the JSON Schema of all open data; the months themselves are among the files
 * of their bulletins.
 * @param shared the fingerprint of code and settings
 */
export function openDataOutputs({ routes, languages }: SitePlan, shared: string): Output[] {
  const lists = languages.map((plan) => ({
    file: routes.outputFile(routes.data(plan.lang, 'index')),
    make: () => json(dataIndex(plan)),
  }));
  const schema = outputFrom(routes.outputFile(routes.dataSchema), shared, {}, () =>
    json(z.toJSONSchema(openData, { target: 'draft-2020-12' })),
  );
  return [...lists, schema];
}

/** A month's data in each language in which it has public bulletins. */
export function monthData({ routes, languages }: SitePlan, month: MonthPlan, shared: string): Output[] {
  return languages.flatMap((plan) => {
    const entries = month.shown.flatMap(({ id, state }) => (state === 'public' && plan.byId.get(id)) || []);
    if (entries.length === 0) return [];
    const fingerprints = entries.map((entry) => hashOf(dataInputs(plan, entry)));
    const make = (last?: LastFile) => () => {
      const known = linesBefore(shared, last);
      const lines = linesOf(plan, entries, (place) => known.get(fingerprints[place] ?? ''));
      return monthJson({ ...about(plan.context), month: month.name }, lines);
    };
    const file = routes.outputFile(routes.data(plan.lang, month.name));
    return { file, fingerprint: [shared, ...fingerprints].join(' '), make };
  });
}

/** @param known the line of the bulletin at a place, where it is unchanged */
function* linesOf(
  plan: LanguagePlan,
  entries: readonly LocalizedBulletin[],
  known: (place: number) => string | undefined,
): Generator<string> {
  for (const [i, entry] of entries.entries())
    yield known(i) ?? JSON.stringify(bulletinData(dataInputs(plan, entry), plan.context));
}

/** A bulletin on each line: half as long to write as one with a value on each, and as easy to read. */
function* monthJson(head: Omit<OpenMonth, 'bulletins'>, lines: Iterable<string>): Generator<string> {
  yield JSON.stringify(head).replace(/\}$/, ',"bulletins":[\n');
  let between = '';
  for (const line of lines) {
    yield `${between}${line}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

const HEAD = 1;

/** The first line, the last, and nothing behind it. */
const AROUND = 3;

/**
 * The lines of bulletins in the last build's file, by their fingerprints: unchanged ones are reused. None where what all depend
 * on has changed, or somebody has put the file into another form.
 */
function linesBefore(shared: string, last: LastFile | undefined): ReadonlyMap<string, string> {
  const [before, ...fingerprints] = last?.fingerprint.split(' ') ?? [];
  if (!last || before !== shared) return new Map();
  const lines = last.text().split('\n');
  const inside = lines.slice(HEAD, HEAD + fingerprints.length).map((line) => line.replace(/,$/, ''));
  const isOurs =
    lines.length === fingerprints.length + AROUND && inside.every((line) => /^\{.*\}$/.test(line));
  return new Map(isOurs ? inside.map((line, i) => [fingerprints[i] ?? '', line]) : []);
}

/** What is said of a language's data everywhere. */
const about = ({ routes, lang, authority, licence }: SiteContext) => ({
  lang,
  publisher: authority,
  ...(licence && { licence }),
  schema: routes.absolute(routes.dataSchema),
});

/** The list of a language's months. */
function dataIndex({ routes, lang, entries, context }: LanguagePlan): OpenIndex {
  const open = entries.filter(({ state }) => state === 'public');
  return {
    ...about(context),
    months: [...groupBy(open, ({ month }) => month)].map(([month, inMonth]) => ({
      month,
      url: routes.absolute(routes.data(lang, month)),
      count: inMonth.length,
      modified: machineDate(
        inMonth.reduce((last, { date, modified }) => Math.max(last, modified[lang] ?? date), -Infinity),
        context.zone,
      ),
    })),
  };
}
