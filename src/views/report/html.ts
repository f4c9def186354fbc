import { escapeHtml } from '../../filters/html-text.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import type { Value } from '../../sheets/cell.ts';
import type { MonthReaders } from '../month-readers.ts';
import { chartOf } from './chart.ts';
import type { ReportSite, Table } from './tables.ts';

/** More rows than these make a pile of paper; the workbook has all of them. */
const MOST_ROWS = 200;

/** The style of the page: what is seen is what is printed, on A4. */
const STYLE = `
@page { size: A4; margin: 18mm 15mm; @bottom-center { content: counter(page) "/" counter(pages) } }
body { font: 1rem/1.5 "Times New Roman", Tinos, serif; color: #111; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; break-after: avoid }
p { margin: .25rem 0 }
svg { display: block; max-width: 100%; height: auto; margin: .5rem 0 1rem; font-size: 13px; break-inside: avoid; fill: #111 }
svg rect { fill: #1d4f91; print-color-adjust: exact }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #777; padding: .2rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums }
tfoot { font-weight: bold; display: table-row-group }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt } .wide { overflow: visible } }
`;

/**
 * The report as one page that needs nothing else, to look at and to print.
 * @param title of the month, in words
 * @param made when, in words
 */
export function reportHtml(
  month: MonthReaders,
  tables: readonly Table[],
  site: ReportSite,
  { title, made, lang }: { title: string; made: string; lang: Lang },
): string {
  const words = viewMessages(lang).report;
  const total = words.total(formatNumber(month.sum, lang), formatNumber(month.bulletins.length, lang));
  const parts = tables.map((table) => {
    const chart = chartOf(table.chart.bars, words.chart(table.name), lang, table.chart.isByDay);
    return `<h2>${escapeHtml(table.name)}</h2>\n${chart}\n${tableHtml(table, lang)}`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${escapeHtml(site.office)}</p>
<h1>${escapeHtml(title)}</h1>
<p><strong>${escapeHtml(month.sum === 0 ? words.none : total)}</strong></p>
<p>${escapeHtml(words.how)}</p>
<p>${escapeHtml(`${words.private} ${made}`)}</p>
${month.sum === 0 ? '' : parts.join('\n')}
</main>
</body>
</html>
`;
}

function tableHtml({ name, columns, rows, sum }: Table, lang: Lang): string {
  const classOf = (i: number) => (columns[i]?.isNumber ? ' class="number"' : '');
  const cells = (values: readonly Value[]) =>
    values.map((value, i) => `<td${classOf(i)}>${escapeHtml(textOf(value, lang))}</td>`).join('');
  const heads = columns
    .map(({ head }, i) => `<th scope="col"${classOf(i)}>${escapeHtml(head)}</th>`)
    .join('');
  const body = rows.slice(0, MOST_ROWS).map((row) => `<tr>${cells(row)}</tr>`);
  const others = rows.slice(MOST_ROWS);
  const readers = others.reduce((all, row) => all + Number(numberIn(row.at(-1))), 0);
  const more = viewMessages(lang).report.more(formatNumber(others.length, lang), formatNumber(readers, lang));
  const rest = others.length > 0 ? [`<tr><td colspan="${columns.length}">${escapeHtml(more)}</td></tr>`] : [];
  return `<div class="wide" role="region" aria-label="${escapeHtml(name)}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${[...body, ...rest].join('\n')}
</tbody>
<tfoot><tr>${cells(sum)}</tr></tfoot>
</table></div>`;
}

const numberIn = (value: Value) => (typeof value === 'object' && 'number' in value ? value.number : 0);

function textOf(value: Value, lang: Lang): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return 'number' in value ? formatNumber(Number(value.number), lang) : '';
}
