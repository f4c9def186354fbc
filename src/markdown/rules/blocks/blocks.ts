import type { MarkdownIt } from 'markdown-it';
import { fences } from './fences.ts';
import { headingSigns } from './heading-signs.ts';
import { indentation } from './indentation.ts';
import { linesOfSigns } from './lines-of-signs.ts';
import { lists } from './lists.ts';
import { paragraphs } from './paragraphs.ts';
import { tabTables } from './tab-tables.ts';
import { tableEnd } from './table-end.ts';
import { tableRows } from './table-rows.ts';

/** The blocks of officials' texts, as they are written. */
export function blocks(md: MarkdownIt): void {
  md.use(lists)
    .use(indentation)
    .use(paragraphs)
    .use(linesOfSigns)
    .use(headingSigns)
    .use(tabTables)
    .use(tableEnd)
    .use(tableRows)
    .use(fences);
}
