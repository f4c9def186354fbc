/**
 * A moment on the site's clocks, wherever the reader is: “23/11/2026, 09:05”.
 * @param zone a name of the IANA list
 * @param date as HTTP writes it; this moment, where it is absent or cannot be read
 */
export function momentIn(zone: string, date = ''): string {
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en-GB', { ...day, ...time, timeZone: zone });
  return format.format(Number.isNaN(Date.parse(date)) ? new Date() : new Date(date));
}
