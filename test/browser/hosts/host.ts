import http, { type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { bareRepository, type Person, type Repository } from './repository.ts';

export interface User extends Person {
  id: number;
  login: string;
}

/** A pull request, or a merge request. */
export interface Proposal {
  number: number;
  title: string;
  branch: string;
  labels: string[];
  isDraft: boolean;
  state: 'opened' | 'closed' | 'merged';
  author: User;
  createdAt: string;
  updatedAt: string;
}

/** A host of git on loopback, with one private repository. */
export interface Host {
  origin: string;
  repository: Repository;
  proposals: Proposal[];
  /** Who may do what this host lets them, by their tokens; without the token nobody sees anything. */
  users: Map<string, User>;
  /** Who is logged in where the host asks for name and password. */
  atTheHost: User;
  /** What the protection of the main branch says in place of a merge. */
  protection?: string | undefined;
  /** Requests that it does not know: a part of the interface that this server must learn. */
  unknown: string[];
  close(): Promise<void>;
}

export interface Call {
  user: User;
  /** What the path of the route catches, decoded. */
  parts: string[];
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Of a request with one: what its JSON holds. */
  body: unknown;
}

/** Bytes go out as they are, a text as a page, anything else as JSON. */
export type Answer = [status: number, body?: unknown, headers?: Record<string, string>];

/** Which requests get which answer; the first whose path fits. */
export type Route = readonly [
  method: string,
  path: RegExp,
  answer: (call: Call) => Answer | Promise<Answer>,
  isPublic?: boolean,
];

export const REPO = 'so-thong-tin/ban-tin';
export const LAN: User = { id: 1, login: 'lan', name: 'Nguyễn Thị Lan', email: 'lan@example.gov.vn' };
export const MINH: User = { id: 2, login: 'minh', name: 'Trần Minh', email: 'minh@example.gov.vn' };

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
};

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

/** The picture of whoever is logged in. */
export const avatar: Answer = [200, Buffer.from(PICTURE), { 'content-type': 'image/svg+xml' }];

/** Starts a host that answers by routes. */
export async function startHost(scheme: string, routesOf: (host: Host) => readonly Route[]): Promise<Host> {
  const listener = http.createServer(async (request, response) => {
    const send = ([status, body, headers]: Answer) => {
      const isRaw = Buffer.isBuffer(body) || typeof body === 'string';
      const type = Buffer.isBuffer(body)
        ? 'application/octet-stream'
        : isRaw
          ? 'text/html'
          : 'application/json';
      response.writeHead(status, { ...HEADERS, 'content-type': type, ...headers });
      response.end(body === undefined || isRaw ? body : JSON.stringify(body));
    };
    if (request.method === 'OPTIONS') return send([204]);
    const { pathname, searchParams: query } = new URL(request.url ?? '/', host.origin);
    const route = routes.find(([method, path]) => method === request.method && path.test(pathname));
    if (!route) {
      host.unknown.push(`${request.method} ${request.url}`);
      return send([404, { message: 'Not Found' }]);
    }
    const [, path, answer, isPublic] = route;
    const { headers } = request;
    const user = host.users.get(headers.authorization?.replace(`${scheme} `, '') ?? '');
    if (!user && !isPublic) return send([401, { message: 'Bad credentials' }]);
    const parts = [...(path.exec(pathname) ?? [])].slice(1).map(decodeURIComponent);
    const written = await text(request);
    const body = written ? JSON.parse(written) : undefined;
    send(await answer({ user: user ?? host.atTheHost, parts, query, headers, body }));
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const host: Host = {
    origin: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    repository: bareRepository(),
    proposals: [],
    users: new Map([
      ['ma-cua-lan', LAN],
      ['ma-cua-minh', MINH],
    ]),
    atTheHost: LAN,
    unknown: [],
    close: () =>
      new Promise((resolve) => {
        listener.closeAllConnections();
        listener.close(() => resolve());
      }),
  };
  const routes = routesOf(host);
  return host;
}

/** Opens a proposal; nothing where one is open from this branch. */
export function propose(
  { proposals }: Host,
  proposal: Pick<Proposal, 'title' | 'branch' | 'labels' | 'isDraft' | 'author'>,
): Proposal | undefined {
  if (proposals.some(({ branch, state }) => branch === proposal.branch && state === 'opened'))
    return undefined;
  const now = new Date().toISOString();
  const made: Proposal = {
    ...proposal,
    number: proposals.length + 1,
    state: 'opened',
    createdAt: now,
    updatedAt: now,
  };
  proposals.push(made);
  return made;
}
