// The part of Eleventy's dev server that Bantin uses; the package ships no types.
declare module '@11ty/eleventy-dev-server' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  interface Options {
    port: number;
    logger: { info(text: string): void; log(text: string): void; error(text: string): void };
    middleware: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
    messageOnStart(): string;
  }

  /** A `WebSocketServer` of the package ws. */
  interface UpdateServer extends EventEmitter<{ connection: [EventEmitter] }> {
    options: {
      verifyClient(
        client: { req: IncomingMessage },
        done: (isAccepted: boolean, status?: number) => void,
      ): void;
    };
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Options);
    serve(port: number): void;
    ready(): Promise<void>;
    reload(): void;
    close(): Promise<unknown>;
    /** Answers a request; what it throws ends the process. */
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    /** Makes `updateServer`, which tells pages to reload. */
    setupReloadNotifier(): void;
    updateServer: UpdateServer;
    /** Sends a file of the folder. */
    renderFile(file: string, response: ServerResponse): void;
    /** Its folder. */
    dir: string;
    readonly server: Server;
  }
}
