/** This moment on the site's clocks, wherever the reader is: “23/11/2026, 09:05”. @param zone a name of the IANA list */
export function momentIn(zone: string): string {
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...day, ...time, timeZone: zone }).format(new Date());
}
