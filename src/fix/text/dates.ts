import { isDayAlone, parseDate } from '../../content/fields/dates.ts';
import { likelyDate } from '../../content/fields/likely-date.ts';
import { offsetOf } from '../../problems/places-in.ts';
import { parseYaml, type YamlValue } from '../../reader/yaml/yaml.ts';
import type { Fix, FixContext } from '../fix.ts';
import { inFront, withValue } from './front-part.ts';

/** The forms that the editors' guide shows; Nghị định 30/2020 writes the month with one figure. */
const SHOWN = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$|T/;

/** The fields that are dates; `*` is each item of a list. */
const DATES: Readonly<Record<FixContext['kind'], readonly string[]>> = {
  bulletin: [
    ...['date', 'featuredUntil', 'expires', 'withdrawFrom', 'document.issued', 'document.effective'],
    'changes.*.date',
  ],
  page: [],
  settings: ['notice.from', 'notice.until', 'banners.renamed.before', '*.from'],
};

/** Dates in other forms: those that are taken, and those that can mean one day alone. */
export const dates: Fix = {
  id: 'dates',
  fix: (text, context) => inFront(text, context, (yaml) => fixed(yaml, context)),
};

function fixed(yaml: string, { kind, zone }: FixContext): string {
  const read = parseYaml(yaml, '');
  const found = DATES[kind].flatMap((path) =>
    textsAt(read.value, path.split('.')).flatMap(({ at, written }) => {
      const meant = meantBy(written, zone);
      return meant === undefined ? [] : [{ offset: offsetOf(yaml, read.valuePlace(at)), written, meant }];
    }),
  );
  return found
    .sort((a, b) => b.offset - a.offset)
    .reduce((fixedYet, { offset, written, meant }) => withValue(fixedYet, offset, written, meant), yaml);
}

/** A date in a form that is shown; nothing where it has one, or may be another day. */
function meantBy(written: string, zone: string): string | undefined {
  const plain = written.replace(/\s+/g, ' ').trim();
  if (typeof parseDate(plain, zone) === 'number') return inShownForm(plain, zone);
  return hasWholeYear(plain) ? likelyDate(plain, zone) : undefined;
}

/** Of `05.06.07` any part may be the year. */
const hasWholeYear = (written: string) => /(?:19|20)\d{2}/.test(written);

/** A date that is taken, in a form that is shown; nothing where it has one, or is no date. */
function inShownForm(written: string, zone: string): string | undefined {
  const instant = parseDate(written, zone);
  if (typeof instant !== 'number' || SHOWN.test(written)) return undefined;
  const meant = likelyDate(written, zone);
  const isSame =
    meant !== undefined && parseDate(meant, zone) === instant && isDayAlone(meant) === isDayAlone(written);
  return isSame ? meant : undefined;
}

interface Found {
  at: (string | number)[];
  written: string;
}

/** The texts at a path. */
function textsAt(value: YamlValue | undefined, path: readonly string[]): Found[] {
  const [key, ...others] = path;
  if (key === undefined) return typeof value === 'string' ? [{ at: [], written: value }] : [];
  if (key === '*') {
    const items = Array.isArray(value) ? value : [];
    return items.flatMap((item, i) => below(i, textsAt(item, others)));
  }
  if (typeof value !== 'object' || Array.isArray(value) || value[key] === undefined) return [];
  return below(key, textsAt(value[key], others));
}

const below = (part: string | number, found: readonly Found[]): Found[] =>
  found.map(({ at, written }) => ({ at: [part, ...at], written }));
