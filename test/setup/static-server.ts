import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  vtt: 'text/vtt; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yml: 'application/yaml',
};

const CONFIGURATION = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/nginx.conf'), 'utf8');

/** The hash by which the policy knows the script that pages hold. */
export const SCRIPT_HASH = /'(sha256-[^']+)'/.exec(CONFIGURATION)?.[1] ?? '';

const SCRIPTS = `script-src 'self' '${SCRIPT_HASH}'`;

/** The policy that `docs/nginx.conf` sends: what works under it works on a host that is set up well. */
const POLICY = `default-src 'none'; ${SCRIPTS}; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The web editor has a policy of its own. */
const EDITOR = /^\/admin\//;
const EDITOR_POLICY = /"~\^\/admin\/" +"(default-src[^"]+)"/.exec(CONFIGURATION)?.[1] ?? '';

/** The search pages alone may run WebAssembly. */
const SEARCH = /^\/(?:vi\/tim-kiem|en\/search)\.html$/;
const SEARCH_POLICY = POLICY.replace(SCRIPTS, `${SCRIPTS} 'wasm-unsafe-eval'`);

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** The files that a browser need not ask for again. */
const KEPT = [...CONFIGURATION.matchAll(/^ *"~(.+)"\s+"(.+)";$/gm)].flatMap(([, pattern = '', header]) =>
  header === FOR_A_YEAR ? [new RegExp(pattern)] : [],
);

const policyFor = (path: string) =>
  EDITOR.test(path) ? EDITOR_POLICY : SEARCH.test(path) ? SEARCH_POLICY : POLICY;

/** How the policy is sent: as hosts do, or so that a browser forbids nothing and only says what it would forbid. */
type PolicyHeader = 'content-security-policy' | 'content-security-policy-report-only';

interface Options {
  port?: number;
  policy?: PolicyHeader;
  /** Another host that pages may ask for the number of readers. */
  counter?: string;
  /** The host that keeps the repository, which the web editor may ask; hosts of offices have https. */
  git?: string;
}

export interface StaticServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder as a plain static host would, compressed, under the strict content policy. */
export async function serveFolder(
  folder: string,
  { port: wantedPort = 0, policy = 'content-security-policy', counter, git }: Options = {},
): Promise<StaticServer> {
  const withHosts = (text: string) =>
    (counter === undefined
      ? text
      : text.replace("connect-src 'self'", `connect-src 'self' ${counter}`)
    ).replaceAll(' https: ', git === undefined ? ' https: ' : ` ${git} `);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const found = file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile();
    const served = found ? file : path.join(folder, '404.html');
    const type = TYPES[path.extname(served).slice(1)] ?? 'application/octet-stream';
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', type);
    response.setHeader(policy, withHosts(policyFor(pathname)));
    if (KEPT.some((pattern) => pattern.test(pathname))) response.setHeader('cache-control', FOR_A_YEAR);
    const bytes = fs.readFileSync(served);
    if (!/text|json|xml|svg/.test(type) || !request.headers['accept-encoding']?.includes('gzip')) {
      response.end(bytes);
      return;
    }
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(bytes));
  });
  await new Promise<void>((resolve) => server.listen(wantedPort, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
