// What an office's custom TSX templates import as `bantin/filters`: the filters of the other template languages, as functions.

export { absoluteUrl, hostOf } from './addresses.ts';
export { dayDate, longDate, machineDate, monthKey, monthName, shortDate } from './dates.ts';
export type { Instant } from './instant.ts';
export { fileSize, formatCount as count, formatNumber as number } from './numbers.ts';
export { excerpt } from './text.ts';
