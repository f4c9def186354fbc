/** Signs that turn the direction of the text behind them, and end that (UAX #9): embeddings, overrides, isolates. */
export const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

const ONE = /[\u202A-\u202E\u2066-\u2069]/;

export const isBidiControl = (text: string): boolean => ONE.test(text);

/** Such a sign, and where it stands. */
export interface BidiControl {
  /** `U+202E` */
  sign: string;
  line: number;
  column: number;
}

/** The first sign of a text that turns its direction. */
export function firstBidiControl(text: string): BidiControl | undefined {
  const index = text.search(ONE);
  if (index < 0) return undefined;
  const lines = text.slice(text.startsWith('\uFEFF') ? 1 : 0, index).split(/\r\n?|\n/);
  const sign = `U+${text.charCodeAt(index).toString(16).toUpperCase()}`;
  return { sign, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
