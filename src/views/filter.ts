import { isIP } from 'node:net';
import type { Agents } from './agents.ts';
import type { LogLine } from './lines/line.ts';
import type { Networks } from './networks.ts';

/** Why a request for a bulletin is no reader's, in the order in which a person asks. */
export const LEFT_OUT = [
  'crawler',
  'editor',
  'reload',
  'ahead',
  'status',
  'method',
  'host',
  'future',
  'disorder',
] as const;

export type LeftOut = (typeof LEFT_OUT)[number];

/** Whom not to count. */
export interface Filter {
  agents: Agents;
  editors: Networks;
  /** The site's own host, `bantin.example.gov.vn`. */
  host: string;
  /** In seconds; a line that is of a later day has a wrong clock. */
  now: number;
}

/** 304: a reader looked at the page again, and his browser had kept it. */
const READ: ReadonlySet<number> = new Set([200, 304]);

const DAY = 86_400;

/** @returns why a request is not to be counted, as far as its own line says so; the first reason that is found */
export function leftOut(line: LogLine, { agents, editors, host, now }: Filter): LeftOut | undefined {
  if (line.method !== 'GET') return 'method';
  if (!READ.has(line.status)) return 'status';
  if (line.isAhead) return 'ahead';
  if (line.host !== undefined && !isOwnHost(line.host, host)) return 'host';
  if (line.time > now + DAY) return 'future';
  if (editors.has(line.address)) return 'editor';
  // A format without browsers cannot say who is a crawler.
  if (line.agent !== undefined && agents.isCrawler(line.agent)) return 'crawler';
  return undefined;
}

/** Also by its address, behind a proxy, and with `www.`: the log of a machine may be of several sites. */
function isOwnHost(written: string, own: string): boolean {
  const host = written.toLowerCase().replace(/:\d+$/, '');
  const bare = (name: string) => name.replace(/^www\./, '');
  return bare(host) === bare(own) || isIP(host.replace(/^\[|\]$/g, '')) !== 0 || host === 'localhost';
}
