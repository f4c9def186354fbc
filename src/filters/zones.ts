import { IANAZone } from 'luxon';

const DAY_MS = 86_400_000;

/** The offset at the beginning of each day of UTC, by zone. */
const offsets = new Map<string, Map<number, number>>();

/** How many minutes a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function zoneOffset(moment: number, zone: string): number {
  const day = Math.floor(moment / DAY_MS);
  const before = offsetAtStart(day, zone);
  // No zone has ever changed its clocks and changed them back within a day.
  return before === offsetAtStart(day + 1, zone) ? before : IANAZone.create(zone).offset(moment);
}

/** To ask a zone costs a hundred times a look-up, and the moments of a site share their days. */
function offsetAtStart(day: number, zone: string): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  let offset = ofZone.get(day);
  if (offset === undefined) {
    offset = IANAZone.create(zone).offset(day * DAY_MS);
    ofZone.set(day, offset);
  }
  return offset;
}
