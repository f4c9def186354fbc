import { escapeHtml } from '../../filters/html-text.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Bar } from './tables.ts';

const WIDTH = 720;

/** Letters of a label: longer ones are cut, the table has all of them. */
const LONGEST_LABEL = 38;

const ROW = 26;
const LABELS = 310;
const NUMBERS = 64;

/**
 * Bars as SVG; the table below says the same.
 * @param name what a screen reader says in place of it
 */
export function chartOf(bars: readonly Bar[], name: string, lang: Lang, isByDay = false): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return isByDay ? columns(bars, most, name, lang) : rows(bars, most, name, lang);
}

const svg = (height: number, name: string, inner: string) =>
  `<svg role="img" aria-label="${escapeHtml(name)}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${inner}</svg>`;

const text = (x: number, y: number, words: string, anchor: string) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;

const rect = (x: number, y: number, width: number, height: number) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;

const round = (value: number) => Math.round(value * 10) / 10;

/** One below the other, each with its name and its number. */
function rows(bars: readonly Bar[], most: number, name: string, lang: Lang): string {
  const room = WIDTH - LABELS - NUMBERS;
  const inner = bars.map(({ label, value }, i) => {
    const width = (value / most) * room;
    const middle = i * ROW + ROW / 2 + 5;
    return [
      text(LABELS - 8, middle, cut(label), 'end'),
      rect(LABELS, i * ROW + 4, width, ROW - 8),
      text(round(LABELS + width + 6), middle, formatNumber(value, lang), 'start'),
    ].join('');
  });
  return svg(bars.length * ROW, name, inner.join(''));
}

const HEIGHT = 220;
const SCALE = 56;
const DAYS = 22;

/** Side by side, with a scale. */
function columns(bars: readonly Bar[], most: number, name: string, lang: Lang): string {
  const [room, foot] = [HEIGHT - DAYS - 12, HEIGHT - DAYS];
  const step = (WIDTH - SCALE) / bars.length;
  const inner = bars.map(({ label, value }, i) => {
    const height = (value / most) * room;
    const x = SCALE + i * step;
    return [
      rect(x + step * 0.15, foot - height, step * 0.7, height),
      text(round(x + step / 2), HEIGHT - 5, label, 'middle'),
    ].join('');
  });
  const line = `<path d="M${SCALE} ${foot}H${WIDTH}" stroke="currentColor"/>`;
  const scale = text(SCALE - 8, 17, formatNumber(most, lang), 'end') + text(SCALE - 8, foot, '0', 'end');
  return svg(HEIGHT, name, line + scale + inner.join(''));
}

const cut = (label: string) =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
