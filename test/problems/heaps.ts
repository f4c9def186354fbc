/** A text of about so many characters. */
export type Heap = (size: number) => string;

/** One text again and again. */
export const again =
  (unit: string): Heap =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

/** Texts that are numbered, one after the other. */
export const each =
  (unit: (i: number) => string): Heap =>
  (size) => {
    const units: string[] = [];
    for (let i = 0, length = 0; length < size; i += 1) {
      units.push(unit(i));
      length += unit(i).length;
    }
    return units.join('');
  };

/** One text again and again between two others. */
export const long = (before: string, unit: string, after: string): Heap => {
  const middle = again(unit);
  return (size) => before + middle(size) + after;
};
/** A number between two texts, one after the other. */
export const numbered = (before: string, after: string) => each((i) => `${before}${i}${after}`);
/** A text of some length again and again, as often as it is long. */
export const root =
  (unit: (length: number) => string): Heap =>
  (size) =>
    again(unit(Math.ceil(Math.sqrt(size))))(size);
