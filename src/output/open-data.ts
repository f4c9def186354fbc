import * as z from 'zod';
import { type DataMonth, openData, openDataOf } from '../pages/open-data.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { LastFile, Output } from './output.ts';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

const HEAD = 1;

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
  const lines = last
    .text()
    .split('\n')
    .slice(HEAD, HEAD + keys.length);
  return new Map(keys.map((key, i) => [key, lines[i]?.replace(/,$/, '') ?? '']));
}

/**
 * The open data of each language: a file a month, the list of months, and the JSON Schema of both.
 * @param shared what all of them follow from: code and settings, without a blank
 */
export function openDataOutputs({ routes, languages }: SitePlan, shared: string): Output[] {
  const data = languages.flatMap((plan): Output[] => {
    const { index, months } = openDataOf(plan);
    const fileOf = (name: string) => routes.outputFile(routes.data(plan.lang, name));
    return [
      ...months.map((month) => ({
        file: fileOf(month.month),
        key: keyOf(shared, month),
        make: (last?: LastFile) => monthJson(month, linesOf(shared, last)),
      })),
      { file: fileOf('index'), make: () => json(index) },
    ];
  });
  const schema = {
    file: routes.outputFile(routes.dataSchema),
    key: shared,
    make: () => json(z.toJSONSchema(openData, { target: 'draft-2020-12' })),
  };
  return [...data, schema];
}
