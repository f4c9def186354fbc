import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { wayTo } from '../../system/inside-folder.ts';
import { type Callers, refusalText } from './callers.ts';

/** What is shown besides the pages as they were built; each by the file of the output that is asked for. */
interface Shown {
  insteadOf(file: string): string | undefined;
  withPanel(file: string, html: string): string;
}

/**
 * Eleventy's server, for this machine (or whom somebody allows: `Callers`) and for pages of its own alone: it shows drafts,
 * but listens to the whole network, and a page of another site may ask under a name of its own that leads here. No
 * request ends it.
 */
export class PreviewServer extends EleventyDevServer {
  readonly #shown: Shown;
  readonly #onView: (file: string) => void;
  readonly #callers: Callers;

  /**
   * @param folder of the pages
   * @param callers who may ask
   * @param onView called with each page of the site that somebody goes to
   */
  constructor(folder: string, port: number, shown: Shown, callers: Callers, onView: (file: string) => void) {
    super('bantin', folder, {
      port,
      logger: { info: () => {}, log: () => {}, error: () => {} },
      messageOnStart: () => '',
      middleware: [
        (request, response, next) => {
          const page = isVisit(request) ? shown.insteadOf(fileAt(request.url)) : undefined;
          if (page === undefined) next();
          else sendHtml(response, page);
        },
      ],
    });
    this.#shown = shown;
    this.#onView = onView;
    this.#callers = callers;
  }

  /** Listens. @returns the port in use */
  async start(port: number): Promise<number> {
    this.serve(port);
    await this.ready();
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  /** A script of a page may ask for another page, to save it: that gets the page as it is. */
  override renderFile(file: string, response: ServerResponse): void {
    if (!file.endsWith('.html') || !isVisit(response.req)) {
      super.renderFile(file, response);
      return;
    }
    const inOutput = wayTo(this.dir, file);
    if (inOutput.startsWith('admin/')) {
      // Somebody writes there: it is not to load again with each saving.
      sendHtml(response, fs.readFileSync(file, 'utf8'));
      return;
    }
    sendHtml(response, this.#shown.withPanel(inOutput, fs.readFileSync(file, 'utf8')));
    this.#onView(inOutput);
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = this.#refusalOf(request);
    try {
      if (status) refuse(request, response, status);
      else await super.onRequestHandler(request, response);
    } catch {
      // A file that went away between two looks, or one that may not be read.
      if (response.headersSent) response.destroy();
      else refuse(request, response, 500);
    }
  }

  #refusalOf(request: IncomingMessage): Refusal | undefined {
    if (!this.#callers.mayAsk(request)) return 403;
    return isPlainPath(request.url ?? '') ? undefined : 400;
  }

  override setupReloadNotifier(): void {
    super.setupReloadNotifier();
    this.updateServer.options.verifyClient = ({ req }, done) => {
      const status = this.#refusalOf(req) ?? (this.#callers.isOwnPage(req) ? undefined : 403);
      done(status === undefined, status);
    };
    // Without a listener, a message that breaks the protocol would end the process. The library closes the connection.
    this.updateServer.on('connection', (client) => client.on('error', () => {}));
  }
}

/** Whether somebody goes to a page; browsers say how it is asked for. */
function isVisit({ headers }: IncomingMessage): boolean {
  const mode = headers['sec-fetch-mode'] ?? 'navigate';
  return mode === 'navigate' && (headers.accept?.includes('text/html') ?? false);
}

/** The file of the output that a path is. It was looked at: it can be decoded. */
function fileAt(url = '/'): string {
  const name = decodeURIComponent(url.split(/[?#]/)[0] ?? '').slice(1);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

function sendHtml(response: ServerResponse, html: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

type Refusal = 400 | 403 | 500;

const WORDS: Readonly<Record<Exclude<Refusal, 403>, string>> = {
  400: 'Bad request',
  500: 'Internal server error',
};

function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(status === 403 ? refusalText(request) : `${WORDS[status]}\n`);
}

/** Whether it names a place below the folder that is served, and nothing else. */
function isPlainPath(url: string): boolean {
  const [path = ''] = url.split(/[?#]/);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // `%zz`, or bytes that are not UTF-8.
    return false;
  }
  const [root, ...names] = decoded.split('/');
  // `//name` is the address of another host.
  const isBelow = root === '' && !(names.length > 1 && names[0] === '');
  return isBelow && !/[\\\0]/.test(decoded) && !names.includes('..') && !names.includes('.');
}
