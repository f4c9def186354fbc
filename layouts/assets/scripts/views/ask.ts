declare const COUNTER: string;

/** On a bad line the number that the page has is enough. */
const MOST_MS = 4000;

/** As long as the counts of a month with thousands of bulletins. */
const LONGEST = 500_000;

/**
 * What a counter answers, as JSON; nothing where it refuses, is slow, is long, or answers something else. Only the site's
 * own host gets what the browser sends it anyway: no other one gets a cookie, or learns which page was read before.
 */
export async function ask(url: string): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MOST_MS);
  try {
    const credentials = COUNTER === 'static' ? 'same-origin' : 'omit';
    const response = await fetch(url, { signal: stop.signal, credentials, referrerPolicy: 'no-referrer' });
    return response.ok && response.body ? JSON.parse(await textOf(response.body)) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    // What was too long is not fetched to its end.
    stop.abort();
  }
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST) throw new RangeError('too long');
  }
}

/** Tells a counter that the page is read. Nobody waits for its answer, and no cookie goes or comes. */
export function tell(url: string, body?: URLSearchParams): void {
  fetch(url, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    ...(body && { body }),
  }).catch(() => {
    // Not counted: no network, or the host's policy does not know the counter.
  });
}
