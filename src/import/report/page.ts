import { escapeHtml } from '../../filters/html-text.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { importMessages } from '../../i18n/import/import.ts';
import type { Lang } from '../../i18n/language.ts';
import type { ImportSummary, RowReport } from '../import.ts';
import type { Result } from '../note.ts';
import { noteTexts } from './table.ts';

/** A browser shows so many rows at once; the CSV has all. */
const MOST_SHOWN = 2000;

/** What rows came to, counted, and those that a person should look at. */
export class ReportCounts {
  readonly results = new Map<Result, number>();
  readonly notes = new Map<string, number>();
  readonly shown: RowReport[] = [];
  /** How many rows the page leaves to the CSV. */
  more = 0;

  add(report: RowReport): void {
    this.results.set(report.result, (this.results.get(report.result) ?? 0) + 1);
    for (const { kind } of report.notes) this.notes.set(kind, (this.notes.get(kind) ?? 0) + 1);
    if (report.result === 'taken' || report.result === 'same') return;
    if (this.shown.length >= MOST_SHOWN) {
      this.more += 1;
      return;
    }
    // The texts of a row are not needed any more, and there may be thousands.
    const { key, place } = report.row;
    this.shown.push({ ...report, row: { key, place, values: {} }, wanted: [] });
  }
}

/** The report as a page of its own: sums, then every row that was not simply taken. It loads nothing, and prints. */
export function reportPage(counts: ReportCounts, summary: ImportSummary, source: string, lang: Lang): string {
  const words = importMessages(lang);
  const number = (value: number) => formatNumber(value, lang);
  const sums = [...counts.results].map(([result, count]) => [words.results[result], number(count)] as const);
  const notes = [...counts.notes]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => [words.notes[kind as keyof typeof words.notes], number(count)] as const);
  const unused = [...summary.unused].map(([name, count]) => [name, number(count)] as const);
  const faults = summary.faults.map(({ kind, text }) => words.faults[kind](text));
  const rows = counts.shown.map((report) => {
    const cells = [report.row.place, report.title, words.results[report.result], report.id ?? ''];
    const notes = noteTexts(report, lang).map((text) => `<li>${escapeHtml(text)}</li>`);
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td><ul>${notes.join('')}</ul></td></tr>`;
  });
  const { columns } = words;
  const heads = [columns.place, columns.title, columns.result, columns.id, columns.notes];
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
table { border-collapse: collapse; margin-block: 1rem; inline-size: 100% }
th, td { border: 1px solid; padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
ul { margin: 0; padding-inline-start: 1.2rem }
@media print { thead { display: table-header-group } tr { break-inside: avoid } }
</style>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.of(source, number(summary.count)))} ${escapeHtml(words.private)}</p>
${faults.length === 0 ? '' : `<ul>${faults.map((fault) => `<li><strong>${escapeHtml(fault)}</strong></li>`).join('')}</ul>`}
${table(words.sums, [columns.result, columns.count], sums)}
${table(words.noted, [columns.notes, columns.count], notes)}
${table(words.unused, [columns.column, columns.count], unused)}
<h2>${escapeHtml(words.rows)}</h2>
${counts.more > 0 ? `<p>${escapeHtml(words.more(number(counts.more)))}</p>` : ''}
<table><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
</html>
`;
}

function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly [string, string])[],
): string {
  if (rows.length === 0) return '';
  const head = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows.map(
    ([name, count]) => `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(count)}</td></tr>`,
  );
  return `<h2>${escapeHtml(title)}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
