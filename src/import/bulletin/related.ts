import { plainLine } from '../mapping/values.ts';
import type { Note } from '../note.ts';
import { type Plan, titleKey } from '../plan.ts';
import type { Row } from '../row.ts';

/** One bulletin as a portal names it: by its title, by its number there, or by both. */
interface Named {
  title: string;
  number?: string;
}

/**
 * The bulletins that a row calls related: by their titles, by their numbers, or by both, as SharePoint writes them
 * (`8;#Title;#9;#Title`). A name that no bulletin has is reported, and a title that several have. A bulletin is not related to itself.
 */
export function relatedOf(written: string, { key }: Row, plan: Plan, notes: Note[]): string[] {
  const portal = key.slice(0, key.indexOf(':') + 1);
  const own = plan.ids.get(key);
  const numbered = (number: string) => plan.ids.get(`${portal}${number}`);
  const ids = namesIn(written, plan).flatMap(({ title, number }) => {
    const titled = plan.byTitle.get(titleKey(title)) ?? [];
    const meant = number === undefined ? undefined : numbered(number);
    if (meant !== undefined && titled.includes(meant)) return [meant];
    // Of two that have its own title the other one is meant.
    const others = titled.filter((id) => id !== own);
    if (others.length > 1) notes.push({ kind: 'related-several', text: title });
    const [id = titled[0] ?? numbered(title)] = others;
    // Behind the last row that was looked at (`--limit`) it may be there.
    if (id === undefined && !plan.isCut) notes.push({ kind: 'related-unknown', text: title });
    return id ?? [];
  });
  return [...new Set(ids)].filter((id) => id !== own);
}

function namesIn(written: string, { byTitle }: Plan): Named[] {
  const whole = plainLine(written);
  // A semicolon may be part of a title.
  if (byTitle.has(titleKey(whole))) return [{ title: whole }];
  const lines = written.split(/\n|<(?:br|\/p|\/div|\/li)\b[^>]*>/i).map(plainLine);
  // SharePoint writes a semicolon of a title twice.
  const names = lines
    .flatMap((line) => (line.includes(';#') ? line.split(';#') : line.split(';')))
    .map((name) => name.replaceAll(';;', ';').trim());
  const titles = names.filter((name) => name !== '');
  const arePairs = titles.length % 2 === 0 && titles.every((name, i) => isNumber(name) === (i % 2 === 0));
  if (!arePairs) return titles.map((title) => ({ title }));
  return titles.flatMap((title, i) => (i % 2 === 1 ? [{ title, number: titles[i - 1] ?? '' }] : []));
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);
