import type * as z from 'zod';
import { bulletinFields, pageFields } from '../fields/schema.ts';
import {
  baseSalaryFields,
  categoryFields,
  royaltyRatesFields,
  siteFields,
} from '../fields/settings-schema.ts';
import type { Hint } from './hint.ts';
import * as hints from './hints.ts';
import { bulletinHints, insideHints } from './hints-bulletin.ts';
import { siteInsideHints } from './hints-in-site.ts';
import { siteHints } from './hints-site.ts';
import type { PartName } from './words.ts';

type Hints = Readonly<Record<string, Hint>>;

/** A kind of file that editors write: its fields with their rules, in the order of what is said of them in words. */
export interface Part {
  name: PartName;
  shape: Readonly<Record<string, z.ZodType>>;
  hints: Hints;
  /** The hints of fields inside a field, by the outer one's key, however deep that is. */
  inside: Readonly<Record<string, Hints>>;
}

/** Dates without an offset are in the site's zone; which one it is makes no difference to the rules' words. */
const ZONE = 'Asia/Ho_Chi_Minh';

const inOrder = (shape: Part['shape'], hints: Hints): Part['shape'] =>
  Object.fromEntries(Object.keys(hints).flatMap((key) => (shape[key] ? [[key, shape[key]]] : [])));

export const BULLETIN: Part = {
  name: 'bulletin',
  shape: inOrder(bulletinFields(ZONE), bulletinHints),
  hints: bulletinHints,
  inside: { ...insideHints },
};

export const PAGE: Part = { name: 'page', shape: pageFields, hints: hints.pageHints, inside: {} };

/** All of them, in the order in which the table of fields has them. */
export const PARTS: readonly Part[] = [
  BULLETIN,
  PAGE,
  { name: 'site', shape: siteFields(ZONE), hints: siteHints, inside: { ...siteInsideHints } },
  { name: 'category', shape: categoryFields, hints: hints.categoryHints, inside: {} },
  { name: 'baseSalary', shape: baseSalaryFields(ZONE), hints: hints.baseSalaryHints, inside: {} },
  {
    name: 'royaltyRates',
    shape: royaltyRatesFields(ZONE),
    hints: hints.royaltyRatesHints,
    inside: hints.royaltyRatesInside,
  },
];
