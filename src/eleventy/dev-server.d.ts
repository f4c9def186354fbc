// The part of Eleventy's dev server that Bantin uses; the package ships no types.
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    port: number;
    logger: { info(text: string): void; log(text: string): void; error(text: string): void };
    middleware: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
    messageOnStart(start: { localhostUrl: string }): string;
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Options): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(): void;
    close(): Promise<unknown>;
  }
}
