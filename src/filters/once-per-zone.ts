/**
 * Finds something out once for each number and zone: many bulletins share their days, and asking a zone for its offset
 * costs a hundred times a look-up.
 * @param find is given the number and an IANA zone; never answers undefined, which is what is not known yet
 * @param most so many numbers of a zone are remembered, before it begins anew; all by default
 */
export function oncePerZone<Value extends NonNullable<unknown> | null>(
  find: (key: number, zone: string) => Value,
  most: number = Number.POSITIVE_INFINITY,
): (key: number, zone: string) => Value {
  const known = new Map<string, Map<number, Value>>();
  return (key, zone) => {
    let ofZone = known.get(zone);
    if (!ofZone || ofZone.size >= most) {
      ofZone = new Map();
      known.set(zone, ofZone);
    }
    let value = ofZone.get(key);
    if (value === undefined) {
      value = find(key, zone);
      ofZone.set(key, value);
    }
    return value;
  };
}
