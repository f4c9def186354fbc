import { DateTime } from 'luxon';
import { deskMessages } from '../../i18n/desk/desk.ts';
import type { Lang } from '../../i18n/language.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { type Agenda, type AgendaItem, COMING } from './agenda.ts';

/**
 * What is coming, as a calendar (RFC 5545). Moments are in UTC, so that no zone need be described; what ends with a day is a
 * whole day. A calendar that is fed again knows each event by its UID.
 * @param host of the site: UIDs end with it
 */
export function icsOf(agenda: Agenda, lang: Lang, host: string): string {
  const { calendar } = deskMessages(lang).agenda;
  const stamp = utc(agenda.now);
  const events = agenda.items
    .filter(({ kind, at }) => COMING.has(kind) && at !== undefined)
    .flatMap((item) => eventOf(item, agenda, lang, host, stamp));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bantin//agenda//VI',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(calendar)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf(item: AgendaItem, { zone }: Agenda, lang: Lang, host: string, stamp: string): string[] {
  const { kind, folder, title, at = 0 } = item;
  const { name, remedy } = deskMessages(lang).agenda.groups[kind];
  return [
    'BEGIN:VEVENT',
    `UID:${kind}-${folder.replaceAll('/', '-')}@${host}`,
    `DTSTAMP:${stamp}`,
    ...timesOf(item, at, zone),
    `SUMMARY:${text(`${name}: ${oneLine(title)}`)}`,
    `DESCRIPTION:${text(`${folder}\n${remedy}`)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What ends at midnight ends with the day before. */
function timesOf({ kind }: AgendaItem, at: number, zone: string): string[] {
  const moment = DateTime.fromMillis(at, { zone });
  const isDayEnd = kind !== 'scheduled' && kind !== 'changing' && moment.hour === 0 && moment.minute === 0;
  if (!isDayEnd) return [`DTSTART:${utc(at)}`];
  return [
    `DTSTART;VALUE=DATE:${moment.minus({ days: 1 }).toFormat('yyyyMMdd')}`,
    `DTEND;VALUE=DATE:${moment.toFormat('yyyyMMdd')}`,
  ];
}

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");

/** A value of type TEXT (RFC 5545, 3.3.11). */
const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** In bytes, without the line's end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A line in parts, the further ones behind a blank; no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (bytes + length > LONGEST_LINE) {
      parts.push(part);
      // The blank counts, too.
      [part, bytes] = ['', 1];
    }
    part += letter;
    bytes += length;
  }
  return [...parts, part].join('\r\n ');
}
