import { IANAZone } from 'luxon';
import { rememberedInZone } from './remembered.ts';

/** No zone has ever changed its clocks and changed them back within three days (the shortest: Freetown in 1939, in four). */
const SPAN_MS = 3 * 86_400_000;

/** In minutes, at the beginning of a span, given by its number. */
const offsetAtStart = rememberedInZone((span, zone) => IANAZone.create(zone).offset(span * SPAN_MS));

/** How many minutes a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function zoneOffset(moment: number, zone: string): number {
  const span = Math.floor(moment / SPAN_MS);
  const before = offsetAtStart(span, zone);
  return before === offsetAtStart(span + 1, zone) ? before : IANAZone.create(zone).offset(moment);
}
