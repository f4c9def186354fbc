import { isDayAlone, parseDate } from '../../content/fields/dates.ts';
import { likelyDate } from '../../content/fields/likely-date.ts';
import { bulletinFields, pageFields } from '../../content/fields/schema.ts';
import { siteFields } from '../../content/fields/settings-schema.ts';
import type { Problem } from '../../problems/problem.ts';
import { readFields } from '../../reader/fields.ts';
import { parseYaml, type YamlValue } from '../../reader/yaml/yaml.ts';
import type { Mend, MendContext } from '../mend.ts';
import { inFront, offsetOf, withValue } from './front-part.ts';

/** The forms that the editors' guide shows; Nghị định 30/2020 writes the month with one figure. */
const SHOWN = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$|T/;

/** The fields of a bulletin that are dates. */
const DATES = ['date', 'featuredUntil', 'expires', 'withdrawFrom', 'document.issued', 'document.effective'];

/** Dates in other forms: those that are taken, and those that can mean one day alone. */
export const dates: Mend = {
  id: 'dates',
  mend: (text, context) => inFront(text, context, (yaml) => mended(yaml, context)),
};

function mended(yaml: string, context: MendContext): string {
  const read = parseYaml(yaml, '');
  const found = problemsOf(yaml, context).flatMap(({ id, params, place }) =>
    (id === 'date-format' || id === 'date-invalid') && params.near && hasWholeYear(params.value)
      ? { offset: offsetOf(yaml, place), written: params.value, meant: params.near }
      : [],
  );
  for (const path of DATES.map((each) => each.split('.'))) {
    const written = valueAt(read.value, path);
    const meant = written === undefined ? undefined : inShownForm(written, context.zone);
    if (written === undefined || meant === undefined) continue;
    found.push({ offset: offsetOf(yaml, read.valuePlace(path)), written, meant });
  }
  return found
    .sort((a, b) => b.offset - a.offset)
    .reduce((mendedYet, { offset, written, meant }) => withValue(mendedYet, offset, written, meant), yaml);
}

/** Of `05.06.07` any part may be the year. */
const hasWholeYear = (written: string) => /(?:19|20)\d{2}/.test(written);

/** The problems of the fields of a text. */
export function problemsOf(yaml: string, { kind, name, zone }: MendContext): Problem[] {
  const read = parseYaml(yaml, '');
  if (kind === 'bulletin') return readFields(bulletinFields(zone), read).problems;
  if (kind === 'page') return readFields(pageFields, read).problems;
  return name === 'site.yml' ? readFields(siteFields(zone), read).problems : [];
}

/** A date that is taken, in a form that is shown; nothing where it has one, or is no date. */
function inShownForm(written: string, zone: string): string | undefined {
  const instant = parseDate(written, zone);
  if (typeof instant !== 'number' || SHOWN.test(written)) return undefined;
  const meant = likelyDate(written, zone);
  const isSame =
    meant !== undefined && parseDate(meant, zone) === instant && isDayAlone(meant) === isDayAlone(written);
  return isSame ? meant : undefined;
}

function valueAt(value: YamlValue | undefined, [key = '', ...others]: readonly string[]): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const inner = value[key];
  return others.length > 0 ? valueAt(inner, others) : typeof inner === 'string' ? inner : undefined;
}
