import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of a commit, as a program sends it. */
interface Change {
  operation: 'create' | 'update' | 'delete';
  path: string;
  content: string;
  sha?: string;
}

/** A commit, as a program sends it. */
interface CommitBody {
  branch: string;
  message: string;
  author: { name: string };
  files: Change[];
}

export interface Commit {
  message: string;
  author: string;
  paths: string[];
}

/** What the server does in place of what the next commit asks. */
interface Refusal {
  status: number;
  message: string;
}

export interface GitServer {
  origin: string;
  /** What it says of itself: Gitea, or Forgejo from 10 on. */
  version: string;
  /** Which one it takes: another one, and those who are logged in are so no more. */
  token: string;
  /** The branch that programs may write to; the main one may be protected. */
  branch: string;
  /** This branch as it stands, and the commits that programs have made. */
  files: Map<string, Buffer>;
  commits: Commit[];
  /** Refuses commits with this answer, until it is taken back. */
  refusal?: Refusal | undefined;
  /** A commit is made once this has come. */
  turn?: Promise<void> | undefined;
  /** Requests that it does not know: a part of the interface that this server must learn. */
  unknown: string[];
  close(): Promise<void>;
}

export const APP_ID = 'ban-tin';
export const REPO = 'so-thong-tin/ban-tin';

const USER = { id: 1, login: 'lan', full_name: 'Nguyễn Thị Lan', email: 'lan@example.gov.vn' };
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST',
};
const REPO_API = `/api/v1/repos/${REPO}`;

type Answer = [status: number, body: unknown];

const hash = (algorithm: string, bytes: string | Buffer) => createHash(algorithm).update(bytes);
/** The name that git gives to a file's bytes. */
const shaOf = (bytes: Buffer) =>
  hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes])).digest('hex');

/**
 * A server that speaks the part of the interface of Gitea, or of Forgejo, that the web editor uses, on one repository
 * with one branch: log-in by token and by OAuth with PKCE, the tree, contents, and commits that refuse what is not on top
 * of the branch. What it answers is as https://docs.gitea.com/api/ and https://codeberg.org/api/swagger describe it.
 */
export async function startGitServer(): Promise<GitServer> {
  const files = new Map<string, Buffer>();
  const commits: Commit[] = [];
  /** Codes that wait for their verifier, by code. */
  const challenges = new Map<string, string>();
  const head = () => {
    const state = [...files].sort().map(([name, bytes]) => name + shaOf(bytes));
    return hash('sha1', state.join('\n') + commits.length).digest('hex');
  };

  const content = (name: string) => {
    const bytes = files.get(name);
    return bytes && { path: name, sha: shaOf(bytes), encoding: 'base64', content: bytes.toString('base64') };
  };
  const named = (sha: string) => [...files.keys()].find((name) => content(name)?.sha === sha) ?? '';

  function commit(body: CommitBody): Answer {
    if (body.branch !== server.branch)
      return [403, { message: `user cannot commit to branch [branch: ${body.branch}]` }];
    if (server.refusal) return [server.refusal.status, { message: server.refusal.message }];
    for (const { operation, path, sha } of body.files) {
      const now = content(path);
      if (operation === 'create' && now)
        return [422, { message: `repository file already exists [path: ${path}]` }];
      if (operation !== 'create' && now?.sha !== sha) return [422, { message: 'sha does not match' }];
    }
    for (const { operation, path, content } of body.files)
      if (operation === 'delete') files.delete(path);
      else files.set(path, Buffer.from(content, 'base64'));
    commits.push({
      message: body.message,
      author: body.author.name,
      paths: body.files.map(({ path }) => path),
    });
    return [
      201,
      {
        commit: { sha: head(), created: new Date().toISOString() },
        files: body.files.map(({ path }) => content(path) ?? null),
      },
    ];
  }

  function token({ code = '', code_verifier = '', client_id }: Record<string, string>): Answer {
    const isRight = hash('sha256', code_verifier).digest('base64url') === challenges.get(code);
    challenges.delete(code);
    return isRight && client_id === APP_ID
      ? [200, { access_token: server.token, token_type: 'bearer', refresh_token: '' }]
      : [400, { error: 'unauthorized_client', error_description: 'failed PKCE code challenge' }];
  }

  /** @param body of a POST; nothing of others */
  function api(pathname: string, query: URLSearchParams, body: unknown): Answer | undefined {
    const at = pathname.startsWith(REPO_API) ? pathname.slice(REPO_API.length) : undefined;
    if (pathname === '/api/v1/user')
      return [200, { ...USER, html_url: server.origin, avatar_url: `${server.origin}/avatar.svg` }];
    if (pathname === '/api/v1/version') return [200, { version: server.version }];
    // Small batches, so that the editor must ask several times.
    if (pathname === '/api/v1/settings/api') return [200, { default_paging_num: 2, max_response_items: 2 }];
    if (at === '') return [200, { default_branch: 'main', permissions: { pull: true, push: true } }];
    if (at === `/branches/${server.branch}`)
      return [200, { commit: { id: head(), message: commits.at(-1)?.message ?? '' } }];
    if (at?.startsWith('/git/trees/'))
      return [
        200,
        {
          truncated: false,
          tree: [...files].map(([path, bytes]) => ({
            type: 'blob',
            path,
            sha: shaOf(bytes),
            size: bytes.length,
          })),
        },
      ];
    if (at === '/file-contents') return [200, (body as { files: string[] }).files.map(content)];
    if (at === '/git/blobs')
      return [200, (query.get('shas') ?? '').split(',').map((sha) => content(named(sha)))];
    const media = `/media/${server.branch}/`;
    if (at?.startsWith(media)) return [200, files.get(decodeURI(at.slice(media.length)))];
    if (at === '/commits') return [200, []];
    if (at === '/contents') return commit(body as CommitBody);
    return undefined;
  }

  const listener = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', server.origin);
    const send = ([status, body]: Answer) => {
      const isBytes = Buffer.isBuffer(body);
      response.writeHead(status, {
        ...HEADERS,
        'content-type': isBytes ? 'application/octet-stream' : 'application/json',
      });
      response.end(isBytes ? body : JSON.stringify(body ?? null));
    };
    if (request.method === 'OPTIONS') return send([200, undefined]);
    if (pathname === '/avatar.svg') {
      response.writeHead(200, { 'content-type': 'image/svg+xml' });
      return response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    }
    if (pathname === '/login/oauth/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      const code = hash('sha256', String(searchParams)).digest('hex');
      challenges.set(code, searchParams.get('code_challenge') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      response.writeHead(302, { location: String(back) });
      return response.end();
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = request.method === 'POST' ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
    if (pathname === '/login/oauth/access_token') return send(token(body));
    if (request.headers.authorization !== `token ${server.token}`)
      return send([401, { message: 'invalid username, password or token' }]);
    if (pathname.endsWith('/contents')) await server.turn;
    const answer = api(pathname, searchParams, body);
    if (!answer) server.unknown.push(`${request.method} ${request.url}`);
    send(answer ?? [404, { message: 'not found' }]);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const server: GitServer = {
    origin: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    version: '1.24.6',
    branch: 'main',
    token: 'ma-1',
    files,
    commits,
    unknown: [],
    close: () =>
      new Promise((resolve) => {
        listener.closeAllConnections();
        listener.close(() => resolve());
      }),
  };
  return server;
}
