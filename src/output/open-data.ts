import * as z from 'zod';
import type { MonthPlan } from '../pages/month-plans.ts';
import { type DataMonth, dataIndex, dataMonth, openData } from '../pages/open-data.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { LastFile, Output } from './output.ts';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

const HEAD = 1;
/** The first line, the last, and nothing behind it. */
const AROUND = 3;

/**
 * A month's file holds a bulletin on each line: half as long to write as one with a value on each, and as easy to read.
 * Lines of bulletins that are what they were are taken over.
 */
function monthJson({ about, keys, make }: DataMonth, known: ReadonlyMap<string, string>): string {
  const lines = keys().map((key, place) => known.get(key) ?? JSON.stringify(make(place)));
  return `${JSON.stringify(about).replace(/\}$/, ',"bulletins":[')}\n${lines.join(',\n')}\n]}\n`;
}

const keyOf = (shared: string, { keys }: DataMonth) => [shared, ...keys()].join(' ');

/** The lines of a month's file of the last build, by the keys of their bulletins. */
function linesOf(shared: string, last: LastFile | undefined): ReadonlyMap<string, string> {
  const [before, ...keys] = last?.key.split(' ') ?? [];
  if (!last || before !== shared) return new Map();
  const lines = last.text().split('\n');
  const known = lines.slice(HEAD, HEAD + keys.length).map((line) => line.replace(/,$/, ''));
  // Somebody may have put it into another form.
  const isOurs = lines.length === keys.length + AROUND && known.every((line) => /^\{.*\}$/.test(line));
  return isOurs ? new Map(keys.map((key, i) => [key, known[i] ?? ''])) : new Map();
}

/**
 * The open data of each language: the list of months, and the JSON Schema of all; the months are among the files of
 * their bulletins.
 * @param shared what all of them follow from: code and settings, without a blank
 */
export function openDataOutputs({ routes, languages }: SitePlan, shared: string): Output[] {
  const lists = languages.map((plan) => ({
    file: routes.outputFile(routes.data(plan.lang, 'index')),
    make: () => json(dataIndex(plan)),
  }));
  const schema = {
    file: routes.outputFile(routes.dataSchema),
    key: shared,
    make: () => json(z.toJSONSchema(openData, { target: 'draft-2020-12' })),
  };
  return [...lists, schema];
}

/** A month's data in each language. */
export function monthData({ routes, languages }: SitePlan, plan: MonthPlan, shared: string): Output[] {
  return languages.flatMap((language) => {
    const month = dataMonth(language, plan);
    if (!month) return [];
    const file = routes.outputFile(routes.data(language.lang, month.month));
    const make = (last?: LastFile) => monthJson(month, linesOf(shared, last));
    return [{ file, key: keyOf(shared, month), make }];
  });
}
