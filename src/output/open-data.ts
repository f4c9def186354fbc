import * as z from 'zod';
import { openData, openDataOf } from '../pages/open-data.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { WriteFile } from './write-file.ts';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

/** Writes the open data of each language: a file a month, the list of months, and the JSON Schema of both. */
export function writeOpenData({ routes, languages }: SitePlan, write: WriteFile): void {
  for (const plan of languages) {
    const { index, months } = openDataOf(plan);
    for (const { month, make } of months) write(routes.data(plan.lang, month), json(make()));
    write(routes.data(plan.lang, 'index'), json(index));
  }
  write(routes.dataSchema, json(z.toJSONSchema(openData, { target: 'draft-2020-12' })));
}
