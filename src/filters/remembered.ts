/**
 * Finds something out once for each key, and remembers it as long as the process runs.
 * @param find never answers undefined, which is what is not known yet
 * @param most so many are remembered; then all are forgotten; by default none is
 */
export function remembered<Key, Value extends Known>(
  find: (key: Key) => Value,
  most: number = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    return value;
  };
}

type Known = NonNullable<unknown> | null;

/** The same for a number and an IANA zone: to ask a zone for its offset costs a hundred times a look-up. */
export function rememberedInZone<Value extends Known>(
  find: (key: number, zone: string) => Value,
  most?: number,
): (key: number, zone: string) => Value {
  const inZone = remembered((zone: string) => remembered((key: number) => find(key, zone), most));
  return (key, zone) => inZone(zone)(key);
}
