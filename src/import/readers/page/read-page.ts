import { elementsIn } from '../../../convert/hast.ts';
import { parseHtml } from '../../../convert/parse-html.ts';
import type { Note } from '../../note.ts';
import { blocksOf, blocksOfText } from './blocks.ts';
import { partsOf } from './parts.ts';

/** What was found on a saved page. */
export interface PageRead {
  values: Readonly<Record<string, string>>;
  /** Where the page was, if it says so itself. */
  address?: string;
  /** What of the page was left out and may be missed. */
  notes: readonly Note[];
}

/** A page of the old portal: its title, date, author, text and number of readers; the rest of the page is left. */
export function readPage(written: string, isText: boolean): PageRead {
  if (isText) return partsOf(blocksOfText(written));
  const tree = parseHtml(written);
  const meta = new Map<string, string>();
  for (const { properties } of elementsIn(tree, 'meta')) {
    const name = String(properties.property ?? properties.name ?? '').toLowerCase();
    if (name !== '') meta.set(name, String(properties.content ?? ''));
  }
  const canonical = elementsIn(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical');
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(written)?.[1];
  const address = String(canonical?.properties.href ?? '') || meta.get('og:url') || saved;
  const parts = partsOf(blocksOf(tree, written));
  return {
    ...parts,
    values: {
      ...(meta.get('og:title') && { title: meta.get('og:title') ?? '' }),
      ...(meta.get('article:published_time') && { date: meta.get('article:published_time') ?? '' }),
      ...(meta.get('og:description') && { summary: meta.get('og:description') ?? '' }),
      ...parts.values,
    },
    ...(address && { address }),
  };
}
