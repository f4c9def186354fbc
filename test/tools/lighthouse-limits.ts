export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What one run found, or the medians of several. */
export interface Figures {
  /** Of 100, in the order of the categories. */
  scores: readonly number[];
  /** The largest paint, in seconds. */
  paint: number;
  shift: number;
  /** Over the wire, without pictures. */
  kilobytes: number;
  /** Requests to other hosts. */
  outside: number;
}

/** What every page must hold; a text is there sooner than a picture or the search. */
const LIMITS = { score: 100, paint: { text: 1, other: 1.5 }, shift: 0, kilobytes: 40, outside: 0 };

/** In which of its figures a page fails, in words. */
export function faultsOf(figures: Figures, isText: boolean): string[] {
  const paint = isText ? LIMITS.paint.text : LIMITS.paint.other;
  const most: [name: string, value: number, limit: number][] = [
    ['largest paint, s', figures.paint, paint],
    ['layout shift', figures.shift, LIMITS.shift],
    ['kB without pictures', figures.kilobytes, LIMITS.kilobytes],
    ['requests to other hosts', figures.outside, LIMITS.outside],
  ];
  return [
    ...CATEGORIES.flatMap((name, i) => {
      const score = figures.scores[i] ?? 0;
      return score >= LIMITS.score ? [] : [`${name} ${score} < ${LIMITS.score}`];
    }),
    // A figure that is not there is no good one.
    ...most.flatMap(([name, value, limit]) =>
      value <= limit ? [] : [`${name} ${Math.round(value * 1000) / 1000} > ${limit}`],
    ),
  ];
}

/** The middle of several figures. @returns not a number for none */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
