import type { AdminSettings } from '../../content/settings.ts';

/** Where the editor keeps what is written, as its configuration says it; and which hosts its page must be let ask. */
export interface Backend {
  config: Readonly<Record<string, unknown>>;
  /** Origins: of the host's interface for programs, and of the pictures of people who are logged in. */
  connect: readonly string[];
  pictures: readonly string[];
}

/** The public host of each kind, and where its interface for programs lies below a host of an office's own. */
const HOSTS = {
  github: { server: 'https://github.com', api: '/api/v3' },
  gitlab: { server: 'https://gitlab.com', api: '/api/v4' },
  gitea: { server: 'https://gitea.com', api: '/api/v1' },
} as const;

const originOf = (address: string) => new URL(address).origin;

/** @param commits what the editor writes of each saving */
export function backendOf(admin: AdminSettings, commits: Readonly<Record<string, string>>): Backend {
  const { backend, repo, branch, server, login, appId } = admin;
  // The editor wants a host, and offers a folder in its place where its page comes from this machine. This one asks nothing before.
  if (backend === 'local')
    return {
      config: { name: 'gitea', repo: 'local/content', base_url: 'http://localhost', auth_methods: ['token'] },
      connect: [],
      pictures: [],
    };
  const host = HOSTS[backend];
  const canLogIn = backend === 'github' ? login !== undefined : appId !== undefined;
  return {
    config: {
      name: backend,
      repo,
      ...(branch && { branch }),
      ...(server && { api_root: `${server}${host.api}` }),
      ...(server && backend === 'github' && { graphql_api_root: `${server}/api/graphql` }),
      ...(server && backend === 'gitlab' && { graphql_api_root: `${server}/api/graphql` }),
      ...(backend === 'github' ? login && { base_url: login } : { base_url: server ?? host.server }),
      ...(backend === 'gitlab' && appId && { auth_type: 'pkce' }),
      ...(appId && { app_id: appId }),
      ...(!canLogIn && { auth_methods: ['token'] }),
      commit_messages: commits,
    },
    connect: connectOf(backend, server),
    pictures:
      backend === 'github' && !server
        ? ['https://avatars.githubusercontent.com']
        : [originOf(server ?? host.server), 'https://secure.gravatar.com'],
  };
}

function connectOf(backend: keyof typeof HOSTS, server: string | undefined): string[] {
  if (server) return [originOf(server)];
  // The host's own page on whether it works is asked, too.
  return backend === 'github'
    ? ['https://api.github.com', 'https://www.githubstatus.com']
    : backend === 'gitlab'
      ? ['https://gitlab.com', 'https://status-api.hostedstatus.com']
      : [HOSTS.gitea.server];
}
