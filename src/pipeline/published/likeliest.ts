/** How many of two names' words must be the same. */
const LIKE = 0.4;

/**
 * The one candidate whose name is most like another one; nothing where none is, or two are alike.
 * @param candidates each with its name; only what came when the other one went may be it
 */
export function likeliest<Item>(
  name: string,
  candidates: readonly { item: Item; name: string }[],
): Item | undefined {
  const words = name.split('-');
  const ranked = candidates
    .map((each) => ({ item: each.item, likeness: likeness(words, each.name.split('-')) }))
    .filter((each) => each.likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = ranked;
  return first && first.likeness !== second?.likeness ? first.item : undefined;
}

/** The share of words that two names have in common, of the longer one; none where their numbers differ. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (numbersIn(a) !== numbersIn(b)) return 0;
  const rest = new Map<string, number>();
  for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const left = rest.get(word) ?? 0;
    if (left === 0) continue;
    rest.set(word, left - 1);
    common += 1;
  }
  return common / Math.max(a.length, b.length);
}

/** “Thông báo số 1” is not “Thông báo số 2”. */
const numbersIn = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');
