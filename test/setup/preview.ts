import { once } from 'node:events';
import http from 'node:http';
import { startBantin } from './bantin.ts';
import { until } from './waiting.ts';

/** A running `bantin serve`. */
export interface Preview {
  port: number;
  /** All that it has said on standard error until now. */
  said(): string;
  /** What a browser gets that goes to an address. */
  get(address: string): Promise<{ status: number | undefined; text: string }>;
  /** Asks until the answer holds what is wanted. @returns that answer */
  pageWith(address: string, wanted: string): Promise<string>;
  /** @returns its exit code */
  stop(): Promise<unknown>;
}

/** Starts a preview as a process of its own, and waits for its address. @param port 0 for any that is free */
export async function startPreview(
  content: string,
  cache: string,
  port = 0,
  ...more: string[]
): Promise<Preview> {
  let text = '';
  const args = ['serve', '--content', content, '--cache', cache, '--port', String(port), ...more];
  const { child, ended } = startBantin(args, {
    onStderr: (all) => {
      text = all;
    },
  });
  const address = () => Number(/http:\/\/localhost:(\d+)\/ /.exec(text)?.[1]);
  let isGone = false;
  ended.finally(() => {
    isGone = true;
  });
  await until(() => isGone || address() > 0);
  if (isGone) throw new Error(text);
  const found = address();
  const get = (path: string) => visit(found, path);
  return {
    port: found,
    said: () => text,
    get,
    pageWith: async (path, wanted) => {
      let page = '';
      await until(async () => {
        page = (await get(path)).text;
        return page.includes(wanted);
      });
      return page;
    },
    stop: async () => {
      if (!isGone) child.kill('SIGINT');
      const code = child.exitCode ?? (await once(child, 'exit'))[0];
      return code;
    },
  };
}

/** Asks as a browser that goes to an address does. */
export function visit(
  port: number,
  path: string,
  headers = {},
  host = 'localhost',
): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    http
      .get({ host, port, path, headers: { accept: 'text/html', ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.once('end', () => resolve({ status: response.statusCode, text }));
      })
      .once('error', reject);
  });
}
