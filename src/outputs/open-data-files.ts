import * as z from 'zod';
import type { MonthPlan, SitePlan } from '../pages/page.ts';
import { type DataMonth, dataIndex, dataMonth, openData } from './open-data.ts';
import type { LastFile, Output } from './output.ts';
import { keptPieces, keyOfPieces } from './pieces.ts';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

/**
 * A month's file holds a bulletin on each line: half as long to write as one with a value on each, and as easy to read.
 * @param known lines by the keys of their bulletins
 */
function monthJson({ about, keys, make }: DataMonth, known: ReadonlyMap<string, string>): string[] {
  const pieces = [`${JSON.stringify(about).replace(/\}$/, ',"bulletins":[')}\n`];
  for (const [place, key] of keys().entries()) {
    if (place > 0) pieces.push(',\n');
    pieces.push(known.get(key) ?? JSON.stringify(make(place)));
  }
  pieces.push('\n]}\n');
  return pieces;
}

const HEAD = 1;

/** The first line, the last, and nothing behind it. */
const AROUND = 3;

/** The lines of the bulletins in a month's file. */
function linesIn(text: string, keys: readonly string[]): readonly string[] | undefined {
  const lines = text.split('\n');
  const inside = lines.slice(HEAD, HEAD + keys.length).map((line) => line.replace(/,$/, ''));
  const isOurs = lines.length === keys.length + AROUND && inside.every((line) => /^\{.*\}$/.test(line));
  return isOurs ? inside : undefined;
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
    const file = routes.outputFile(routes.data(language.lang, plan.name));
    const make = (last?: LastFile) => monthJson(month, keptPieces(shared, last, linesIn));
    return [{ file, key: keyOfPieces(shared, month.keys()), make }];
  });
}
