import type { SizeResult } from '../run-size.ts';
import type { Step } from '../steps.ts';
import { fixed, median } from './figures.ts';

/** The bars of each size, in order; the colours have a contrast of 3:1 on white and on black. */
const SERIES: readonly { title: string; step: Step; color: string }[] = [
  { title: 'Hugo, cold', step: 'hugo', color: '#3f7cac' },
  { title: 'Bantin, cold', step: 'cold', color: '#c8553d' },
  { title: 'Bantin, one bulletin added', step: 'add', color: '#b07d12' },
  { title: 'Bantin, nothing changed', step: 'nothing', color: '#4f8a5b' },
];

const HEIGHT = 260;
const TOP = 30;
const LEFT = 64;
const BAR = 34;
const GAP = 28;
const LEGEND_LINE = 20;

/** Draws CPU seconds by size as bars on a logarithmic scale. @returns an SVG document, for light and dark pages */
export function drawChart(results: readonly SizeResult[]): string {
  const groups = results.map(({ size, costs }) => ({
    size,
    bars: SERIES.flatMap(({ step, color }) => {
      const seconds = (costs.get(step) ?? []).map(({ cpu }) => cpu);
      return seconds.length > 0 ? [{ color, seconds: median(seconds) }] : [];
    }),
  }));
  const all = groups.flatMap(({ bars }) => bars.map(({ seconds }) => seconds));
  const lowest = Math.floor(Math.log10(Math.min(1, ...all)) - 0.001);
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(1, ...all))));
  const yOf = (seconds: number) => TOP + HEIGHT * (1 - (Math.log10(seconds) - lowest) / (highest - lowest));
  const bottom = TOP + HEIGHT;

  const drawn: string[] = [];
  let x = LEFT + GAP / 2;
  for (const { size, bars } of groups) {
    drawn.push(text(x + (bars.length * BAR) / 2, bottom + 20, 'middle', `${fixed(0)(size)} bulletins`));
    for (const { color, seconds } of bars) {
      const y = yOf(seconds);
      drawn.push(
        `<rect x="${x}" y="${y.toFixed(1)}" width="${BAR - 4}" height="${(bottom - y).toFixed(1)}" fill="${color}"/>`,
        text(x + BAR / 2 - 2, y - 5, 'middle', fixed(seconds < 10 ? 1 : 0)(seconds)),
      );
      x += BAR;
    }
    x += GAP;
  }
  const width = Math.max(x, 360);
  const lines = Array.from({ length: highest - lowest + 1 }, (_, i) => {
    const y = yOf(10 ** (lowest + i));
    const label = text(LEFT - 8, y + 4, 'end', `${10 ** (lowest + i)} s`);
    return `<line x1="${LEFT}" x2="${width}" y1="${y}" y2="${y}" stroke="currentColor" opacity="0.25"/>${label}`;
  });
  const legend = SERIES.map(({ title, color }, i) => {
    const y = bottom + 36 + i * LEGEND_LINE;
    return `<rect x="${LEFT}" y="${y}" width="12" height="12" fill="${color}"/>${text(LEFT + 20, y + 11, 'start', title)}`;
  });
  const height = bottom + 44 + SERIES.length * LEGEND_LINE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="12">
<title id="title">CPU seconds of a build by number of bulletins, on a logarithmic scale</title>
<style>:root { color: #1f2328 } @media (prefers-color-scheme: dark) { :root { color: #e6edf3 } }</style>
${[...lines, ...drawn, ...legend].join('\n')}
</svg>
`;
}

function text(x: number, y: number, anchor: string, words: string): string {
  return `<text x="${x}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="currentColor">${words}</text>`;
}
