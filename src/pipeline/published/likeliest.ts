/** Something that may have had a name before. */
interface Candidate<Item> {
  item: Item;
  name: string;
  /** Nobody knows its own address yet: it came when the other one went. */
  isNew: boolean;
}

/** How much of two names must be the same: of what is new, less. */
const LIKE = 0.6;
const LIKE_NEW = 0.4;

/** The one candidate whose name is most like another one; nothing where none is, or two are alike. */
export function likeliest<Item>(name: string, candidates: readonly Candidate<Item>[]): Item | undefined {
  const words = name.split('-');
  const ranked = candidates
    .map((each) => ({ ...each, likeness: likeness(words, each.name.split('-')) }))
    .filter(({ likeness: much, isNew }) => much >= (isNew ? LIKE_NEW : LIKE))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew) || b.likeness - a.likeness);
  const [first, second] = ranked;
  const isAlone = !second || second.isNew !== first?.isNew || second.likeness < first.likeness;
  return isAlone ? first?.item : undefined;
}

/** The share of words that two names have in common, of the longer one. */
function likeness(a: readonly string[], b: readonly string[]): number {
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
