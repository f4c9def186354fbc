import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Goaccess, startGoaccess } from '../system/processes.ts';

/** goaccess is not on this machine. */
export class GoaccessMissing extends Error {
  override name = 'GoaccessMissing';
}

/** goaccess ended with an error. */
export class GoaccessFailed extends Error {
  override name = 'GoaccessFailed';
}

/**
 * What goaccess counts by. All is said here, so that no file of the machine's says otherwise. It knows crawlers by their names,
 * and takes for one what it does not know.
 */
const SETTINGS = `
date-format %Y-%m-%d
time-format %H:%M:%S
log-format %h\t%d\t%t\t%s\t%m\t%U\t%u
ignore-crawlers true
unknowns-as-crawlers true
max-items 2000000000
no-progress true
no-parsing-spinner true
num-tests 0
no-term-resolver true
${[
  'VISITORS',
  'REQUESTS_STATIC',
  'NOT_FOUND',
  'HOSTS',
  'OS',
  'BROWSERS',
  'VISIT_TIMES',
  'VIRTUAL_HOSTS',
  'REFERRERS',
  'REFERRING_SITES',
  'KEYPHRASES',
  'STATUS_CODES',
  'REMOTE_USER',
  'CACHE_STATUS',
  'GEO_LOCATION',
  'MIME_TYPE',
  'TLS_TYPE',
]
  .map((panel) => `ignore-panel ${panel}`)
  .join('\n')}
`;

/** In the place of every reader's address (RFC 5737): goaccess never learns one. */
const NOBODY = '192.0.2.1\t2000-01-01\t00:00:00\t200\tGET\t/';

/** In the place of the browser, where a log does not name it: a person's. */
const UNNAMED = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** So many letters are sent at a time. */
const BATCH = 1 << 17;

/**
 * Hands requests to goaccess, which leaves out the crawlers that it knows and counts the rest. Each is sent without the
 * reader's address and with a number in the place of its page.
 */
export class GoaccessCounter {
  #program: Goaccess | undefined;
  #folder = '';
  #lines: string[] = [];
  #length = 0;
  readonly #onExit = () => this.close();

  /** @param number what is counted, as a whole number */
  add(number: number, agent = UNNAMED): void {
    // Whatever a browser calls itself, it is one line.
    const line = `${NOBODY}${number}\t${agent.replace(/\p{Cc}/gu, ' ')}\n`;
    this.#lines.push(line);
    this.#length += line.length;
  }

  /** Sends what was added, and waits while goaccess has enough to do. */
  async send(isLast = false): Promise<void> {
    if (this.#length === 0 || (this.#length < BATCH && !isLast)) return;
    this.#program ??= this.#start();
    const text = this.#lines.join('');
    this.#lines = [];
    this.#length = 0;
    await this.#program.write(text);
  }

  /**
   * @returns how often each number was counted
   * @throws GoaccessMissing, GoaccessFailed
   */
  async counts(): Promise<Map<number, number>> {
    const counts = new Map<number, number>();
    try {
      await this.send(true);
      // Without a line there is nothing to count.
      if (!this.#program) return counts;
      const said = await this.#program.end();
      const file = path.join(this.#folder, RESULT);
      if (!fs.existsSync(file)) throw new GoaccessFailed(withoutLines(said));
      for await (const line of createInterface({ input: fs.createReadStream(file) })) {
        const [, count, number] = REQUEST.exec(line) ?? [];
        if (count !== undefined) counts.set(Number(number), Number(count));
      }
      return counts;
    } finally {
      this.close();
    }
  }

  /** Ends goaccess, if it runs yet, and removes its files. */
  close(): void {
    process.off('exit', this.#onExit);
    this.#program?.stop();
    this.#program = undefined;
    if (this.#folder) fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  #start(): Goaccess {
    this.#folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-views-'));
    process.once('exit', this.#onExit);
    const settings = path.join(this.#folder, 'goaccess.conf');
    fs.writeFileSync(settings, SETTINGS);
    return startGoaccess(['-', '-p', settings, '-o', path.join(this.#folder, RESULT)]);
  }
}

/** What goaccess says, without the lines of the log that it repeats: browsers' names are nobody's business. */
const withoutLines = (said: string) =>
  said
    .split('\n')
    .filter((line) => !/\t|Mozilla/.test(line))
    .join(' ')
    .trim();

const RESULT = 'counts.csv';

/** A row of the panel of requests: its number of hits, and at its end the number that stands for the page. */
const REQUEST = /^"\d+",[^,]*,"requests","(\d+)".*"\/(\d+)"\r?$/;
