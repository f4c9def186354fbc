import { setTimeout as sleep } from 'node:timers/promises';
import { addressFault } from '../../content/fields/addresses.ts';

/** Why an address leads nowhere. */
export type BrokenWhy = 'status' | 'no-host' | 'no-answer' | 'slow' | 'certificate' | 'loop';

/** Why it could not be found out. */
export type UnsureWhy = 'refused' | 'busy' | 'private' | 'offline';

/** What came of asking for an address. */
export type Answer =
  | { is: 'there'; moved?: string }
  | { is: 'broken'; why: BrokenWhy; status?: number }
  | { is: 'unsure'; why: UnsureWhy; status?: number };

export interface Asking {
  /** Who asks, so that a site can find out and refuse. */
  agent: string;
  /** How long an answer is waited for, in ms. */
  patience: number;
  /** How long a server may have us wait before we ask once more (`Retry-After`), in ms. */
  longestWait: number;
  /** Whether an address may be asked for: a link of the public web must not lead into the network of whoever asks. */
  mayAsk(address: string): boolean;
}

export const USUAL: Omit<Asking, 'agent'> = {
  patience: 20_000,
  longestWait: 30_000,
  mayAsk: (address) => addressFault(address) === undefined,
};

const MOST_REDIRECTS = 10;

/** What servers say that let nobody in, or no program: a reader may well get the page. 999 is LinkedIn's. */
const REFUSALS: ReadonlySet<number> = new Set([401, 402, 403, 406, 418, 451, 999]);

/** Codes of Node.js and of OpenSSL for a certificate that browsers refuse, too. */
const CERTIFICATE = /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_SSL_|EPROTO)/;

/**
 * Asks for an address as a reader's click would, by HEAD, and by GET where that is refused; once more where the server is busy
 * or fails. No robots.txt is read: nothing is searched, each link is one that readers follow.
 */
export async function askAddress(address: string, asking: Asking): Promise<Answer> {
  const byHead = await follow(address, 'HEAD', asking);
  if (byHead.is === 'there' || ('why' in byHead && UNCHANGED_BY_GET.has(byHead.why))) return byHead;
  const byGet = await follow(address, 'GET', asking);
  if (byGet.is !== 'broken') return byGet;
  const mayPass = byGet.why === 'slow' || byGet.why === 'no-answer' || (byGet.status ?? 0) >= 500;
  if (!mayPass) return byGet;
  await sleep(Math.min(RETRY_AFTER, asking.longestWait));
  return follow(address, 'GET', asking);
}

const UNCHANGED_BY_GET: ReadonlySet<string> = new Set([
  'no-host',
  'certificate',
  'private',
  'offline',
  'busy',
]);

const RETRY_AFTER = 2000;

/** Follows redirects. Cookies go along: many sites redirect for ever whoever brings none. */
async function follow(from: string, method: 'HEAD' | 'GET', asking: Asking): Promise<Answer> {
  const cookies = new Map<string, string>();
  let address = from;
  let isMoved = true;
  let mayWait = true;
  for (let steps = 0; steps <= MOST_REDIRECTS; steps += 1) {
    if (!asking.mayAsk(address)) return { is: 'unsure', why: 'private' };
    const response = await fetched(address, method, cookies, asking);
    if ('is' in response) return response;
    await response.body?.cancel();
    const { status, headers } = response;
    for (const cookie of headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair);
    }
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, address)) {
      // Only what moved for good should be written anew.
      isMoved &&= status === 301 || status === 308;
      address = new URL(location, address).href;
      continue;
    }
    if (status === 429 || (status === 503 && headers.has('retry-after'))) {
      const wait = waitOf(headers.get('retry-after'));
      if (!mayWait || wait > asking.longestWait) return { is: 'unsure', why: 'busy', status };
      mayWait = false;
      await sleep(wait);
      continue;
    }
    if (status >= 200 && status < 400)
      return { is: 'there', ...(isMoved && address !== from && { moved: address }) };
    if (REFUSALS.has(status)) return { is: 'unsure', why: 'refused', status };
    return { is: 'broken', why: 'status', status };
  }
  return { is: 'broken', why: 'loop' };
}

async function fetched(
  address: string,
  method: 'HEAD' | 'GET',
  cookies: ReadonlyMap<string, string>,
  { agent, patience }: Asking,
): Promise<Response | Answer> {
  try {
    return await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'user-agent': agent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'vi,en;q=0.8',
        ...(cookies.size > 0 && { cookie: [...cookies.values()].join('; ') }),
      },
    });
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Answer {
  const { name = '', cause } = error as { name?: string; cause?: { code?: unknown } };
  const code = String(cause?.code ?? '');
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return { is: 'broken', why: 'slow' };
  if (code === 'ENOTFOUND') return { is: 'broken', why: 'no-host' };
  if (/^(?:EAI_AGAIN|ENETUNREACH|ENETDOWN)$/.test(code)) return { is: 'unsure', why: 'offline' };
  if (CERTIFICATE.test(code)) return { is: 'broken', why: 'certificate' };
  return { is: 'broken', why: 'no-answer' };
}

/** `120`, or a date (RFC 9110, 10.2.3); in ms. */
function waitOf(header: string | null): number {
  if (header === null) return RETRY_AFTER;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : RETRY_AFTER;
}
