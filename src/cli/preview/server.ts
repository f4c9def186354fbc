import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';

/**
 * Eleventy's server, for this machine alone and for pages of its own alone: it shows drafts, but listens to the whole
 * network, and a page of another site may ask under a name of its own that leads here. No request ends it.
 */
export class PreviewServer extends EleventyDevServer {
  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = refusalOf(request);
    try {
      if (status) refuse(response, status);
      else await super.onRequestHandler(request, response);
    } catch {
      // A file that went away between two looks, or one that may not be read.
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    }
  }

  override setupReloadNotifier(): void {
    super.setupReloadNotifier();
    this.updateServer.options.verifyClient = ({ req }, done) => {
      const status = refusalOf(req) ?? (isOwnOrigin(req) ? undefined : 403);
      done(status === undefined, status);
    };
    // Without a listener, a message that breaks the protocol would end the process. The library closes the connection.
    this.updateServer.on('connection', (client) => client.on('error', () => {}));
  }
}

type Refusal = 400 | 403 | 500;

const WORDS: Readonly<Record<Refusal, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  500: 'Internal server error',
};

function refuse(response: ServerResponse, status: Refusal): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' });
  response.end(`${WORDS[status]}\n`);
}

function refusalOf({ socket, headers, url = '' }: IncomingMessage): Refusal | undefined {
  if (!isLocal(socket.remoteAddress) || localPort(headers.host) === undefined) return 403;
  return isPlainPath(url) ? undefined : 400;
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

/** Browsers send where a page is from; other programs need not. */
function isOwnOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  const [, name] = /^http:\/\/(.+)$/.exec(origin) ?? [];
  const port = localPort(name);
  return port !== undefined && port === localPort(host);
}

function isLocal(address = ''): boolean {
  return /^(?:::1|(?:::ffff:)?127\.)/.test(address);
}

/** The port after a name of this machine; nothing where it is another's name. */
function localPort(host = ''): string | undefined {
  const [isOurs, port = '80'] = /^(?:localhost\.?|127\.0\.0\.1|\[::1\])(?::(\d+))?$/i.exec(host) ?? [];
  return isOurs ? port : undefined;
}
