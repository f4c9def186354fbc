import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import type { Read } from '../../content/fields/schema.ts';
import { baseSalaryFields, royaltyRatesFields } from '../../content/fields/settings-schema.ts';
import type { BaseSalary, RoyaltyRates } from '../../content/settings.ts';
import { shortDate } from '../../filters/dates.ts';
import type { Instant } from '../../filters/instant.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentPlace } from '../content-folder.ts';
import { readFields } from '../fields.ts';
import type { YamlText } from '../yaml/yaml.ts';
import { listOf, RATES, SALARIES, settingsYaml } from './settings-file.ts';

/** The base salaries of `base-salary.yml`; none where the office has no such file. */
export const readBaseSalaries = (source: ContentPlace, zone: string, problems: Problem[]): BaseSalary[] =>
  readDated(source, SALARIES, baseSalaryFields(zone), zone, problems).flatMap(({ from, amount }) =>
    from !== undefined && amount !== undefined ? [{ from, amount }] : [],
  );

/** The office's own rules of royalties, from `royalty-rates.yml`; none where it has no such file. */
export const readRoyaltyRates = (source: ContentPlace, zone: string, problems: Problem[]): RoyaltyRates[] =>
  readDated(source, RATES, royaltyRatesFields(zone), zone, problems, checkOrder).flatMap(
    ({ from, unit, caps, translation, dueDays }) =>
      from === undefined
        ? []
        : [
            {
              from,
              ...(unit !== undefined && { unit }),
              ...(caps && { caps }),
              ...(translation && { translation }),
              ...(dueDays !== undefined && { dueDays }),
            },
          ],
  );

/** A range that ends before it begins takes no rate at all. */
function checkOrder({ translation }: Read<ReturnType<typeof royaltyRatesFields>>, item: YamlText): Problem[] {
  if (!translation || translation.least <= translation.most) return [];
  const range = { key: 'translation.most', min: translation.least, max: 100 };
  return [problem('number-range', item.valuePlace(['translation', 'most']), range)];
}

/** The items of a file each of which holds from a day on: two of one day are a problem. */
function readDated<Shape extends Record<string, z.ZodType> & { from: z.ZodType<Instant> }>(
  source: ContentPlace,
  name: string,
  shape: Shape,
  zone: string,
  problems: Problem[],
  check: (fields: Read<Shape>, item: YamlText) => readonly Problem[] = () => [],
): Read<Shape>[] {
  if (!fs.existsSync(path.join(source.root, name))) return [];
  const seen = new Set<Instant>();
  return listOf(settingsYaml(source, name, problems), problems).map((item) => {
    const { fields, problems: found } = readFields(shape, item);
    problems.push(...found, ...check(fields, item));
    const { from } = fields;
    if (from !== undefined) {
      if (seen.has(from))
        problems.push(problem('from-repeated', item.valuePlace(['from']), { day: shortDate(from, zone) }));
      seen.add(from);
    }
    return fields;
  });
}
