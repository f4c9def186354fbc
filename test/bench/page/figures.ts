/** Of several runs the median, with the smallest and the largest in brackets; of one its figure; of none nothing. */
export function summary(values: readonly number[], show: (value: number) => string): string {
  if (values.length < 2) return values.map(show).join();
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}

/** @returns 0 for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

/** `1,234.50`, always with so many digits after the point. */
export function fixed(digits: number): (value: number) => string {
  return (value) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A ratio as people say it: `0.83`, `1.2`, and small ones as `1/48`. */
export function ratio(value: number): string {
  if (value > 0 && value < 0.1) return `1/${fixed(0)(1 / value)}`;
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** A table in Markdown, its columns aligned for readers of a terminal; all columns but the first to the right. */
export function table(rows: readonly (readonly string[])[], left = 1): string {
  const [head = []] = rows;
  const widths = head.map((_, i) => Math.max(3, ...rows.map((row) => row[i]?.length ?? 0)));
  const pad = (cell: string, i: number) =>
    i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  const line = (row: readonly string[]) => `| ${row.map(pad).join(' | ')} |\n`;
  const rule = widths.map((width, i) => (i < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...rows.slice(1)].map(line).join('');
}
