/** A figure of several runs: the median, with the smallest and the largest in brackets where there is more than one. */
export function summary(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const show = (value: number | undefined) =>
    (value ?? 0).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  if (sorted.length < 2) return show(sorted[0]);
  return `${show(median(sorted))} (${show(sorted[0])}–${show(sorted.at(-1))})`;
}

/** @param sorted at least one number, smallest first */
function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** A table in Markdown, its columns aligned for readers of a terminal; all columns but the first to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, i) => Math.max(3, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |\n`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...rows.slice(1)].map(line).join('');
}
