import { IANAZone } from 'luxon';

/** No zone has ever changed its clocks and changed them back within three days (the shortest: Freetown in 1939, in four). */
const SPAN_MS = 3 * 86_400_000;

/** The offset at the beginning of each span, by zone. */
const offsets = new Map<string, Map<number, number>>();

/** How many minutes a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function zoneOffset(moment: number, zone: string): number {
  const span = Math.floor(moment / SPAN_MS);
  const before = offsetAtStart(span, zone);
  return before === offsetAtStart(span + 1, zone) ? before : IANAZone.create(zone).offset(moment);
}

/** To ask a zone costs a hundred times a look-up, and the moments of a site share their spans. */
function offsetAtStart(span: number, zone: string): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  let offset = ofZone.get(span);
  if (offset === undefined) {
    offset = IANAZone.create(zone).offset(span * SPAN_MS);
    ofZone.set(span, offset);
  }
  return offset;
}
