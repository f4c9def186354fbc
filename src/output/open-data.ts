import * as z from 'zod';
import { type OpenMonth, openData, openDataOf } from '../pages/open-data.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { Output } from './output.ts';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

/** A month's file holds a bulletin on each line: half as long to write as one with a value on each, and as easy to read. */
function monthJson({ bulletins, ...about }: OpenMonth): string {
  const lines = bulletins.map((bulletin) => JSON.stringify(bulletin)).join(',\n');
  return `${JSON.stringify(about).replace(/\}$/, `,"bulletins":[\n${lines}\n]}`)}\n`;
}

/**
 * The open data of each language: a file a month, the list of months, and the JSON Schema of both.
 * @param shared what all of them follow from: code and settings
 */
export function openDataOutputs({ routes, languages }: SitePlan, shared: string): Output[] {
  const data = languages.flatMap((plan): Output[] => {
    const { index, months } = openDataOf(plan);
    const fileOf = (name: string) => routes.outputFile(routes.data(plan.lang, name));
    return [
      ...months.map(({ month, key, make }) => ({
        file: fileOf(month),
        key: `${shared} ${key}`,
        make: () => monthJson(make()),
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
