/**
 * Finds something out once for each number and zone: many bulletins share their days, and asking a zone for its offset
 * costs a hundred times a look-up.
 * @param find is given the number and an IANA zone
 * @param most so many numbers of a zone are remembered, before it begins anew
 */
export function oncePerZone<Value extends object | number | null>(
  find: (at: number, zone: string) => Value,
  most: number = Number.POSITIVE_INFINITY,
): (at: number, zone: string) => Value {
  const known = new Map<string, Map<number, Value>>();
  return (at, zone) => {
    let ofZone = known.get(zone);
    if (!ofZone || ofZone.size >= most) {
      ofZone = new Map();
      known.set(zone, ofZone);
    }
    let value = ofZone.get(at);
    if (value === undefined) {
      value = find(at, zone);
      ofZone.set(at, value);
    }
    return value;
  };
}
