import type { Query } from './engine.ts';

/** The query that an address asks for: `?q=…&section=…&kind=…&year=…&sort=date`. */
export function queryOf(address: string): Query {
  const { searchParams } = new URL(address);
  const value = (name: string) => searchParams.get(name)?.trim() ?? '';
  return {
    text: value('q'),
    section: value('section'),
    kind: value('kind'),
    year: value('year'),
    newestFirst: value('sort') === 'date',
  };
}

/** The address of the same page with a query, so that a search can be shared and gone back to. */
export function addressOf({ text, section, kind, year, newestFirst }: Query): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string) => value && parameters.set(name, value);
  set('q', text);
  set('section', section);
  set('kind', kind);
  set('year', year);
  set('sort', newestFirst ? 'date' : '');
  const written = parameters.toString();
  return location.pathname + (written && `?${written}`);
}
