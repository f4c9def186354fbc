import { answerQuery } from './gitlab-graphql.ts';
import { logInRoutes } from './gitlab-login.ts';
import {
  type Answer,
  avatar,
  type Host,
  type Proposal,
  propose,
  REPO,
  type Route,
  startHost,
  type User,
} from './host.ts';

/**
 * The part of GitLab's interface that the web editor uses, on a host of an office's own: log-in by token and by OAuth with
 * PKCE, whose tokens end after two hours and are renewed; files by GraphQL; commits, merge requests and merges by REST.
 * What it answers is as https://docs.gitlab.com/api/ describes it.
 */
export const startGitLab = (): Promise<Host> => startHost('Bearer', routesOf);

function routesOf(host: Host): Route[] {
  const { repository, proposals } = host;
  const at = (path: string) => new RegExp(`^/api/v4/projects/${encodeURIComponent(REPO)}${path}$`);
  const found = (number: string | undefined) => proposals.find((each) => String(each.number) === number);
  const missing: Answer = [404, { message: '404 Not found' }];
  const profile = ({ id, login, name, email }: User) => ({
    id,
    username: login,
    name,
    email,
    avatar_url: `${host.origin}/uploads/avatar.svg`,
    web_url: `${host.origin}/${login}`,
  });
  const requestOf = (proposal: Proposal) => ({
    id: 900 + proposal.number,
    iid: proposal.number,
    title: proposal.title,
    state: proposal.state,
    draft: isDraft(proposal.title),
    web_url: `${host.origin}/${REPO}/-/merge_requests/${proposal.number}`,
    source_branch: proposal.branch,
    sha: repository.head(proposal.branch) ?? null,
    labels: proposal.labels,
    author: profile(proposal.author),
    created_at: proposal.createdAt,
    updated_at: proposal.updatedAt,
    detailed_merge_status: isDraft(proposal.title)
      ? 'draft_status'
      : host.protection
        ? 'not_approved'
        : 'mergeable',
    merge_when_pipeline_succeeds: false,
  });

  return [
    ['POST', /^\/api\/graphql$/, (call) => answerQuery(host, call.body)],
    ...logInRoutes(host),
    ['GET', /^\/api\/v4\/user$/, ({ user }) => [200, profile(user)]],
    ['GET', /^\/uploads\/avatar\.svg$/, () => avatar, true],
    [
      'GET',
      at('/users'),
      ({ query }) => [
        200,
        [...host.users.values()]
          .filter(({ login }) => login.includes(query.get('search') ?? ''))
          .map(profile),
      ],
    ],
    [
      'GET',
      at('/repository/files/([^/]+)/raw'),
      ({ parts: [path], query }) => {
        const sha = repository.find(`${query.get('ref')}:${path}`);
        return sha ? [200, repository.blob(sha)] : missing;
      },
    ],
    ['POST', at('/repository/commits'), ({ user, body }) => commit(host, user, body as CommitBody)],
    [
      'DELETE',
      at('/repository/branches/([^/]+)'),
      ({ parts: [branch = ''] }) => {
        if (!repository.head(branch)) return missing;
        repository.removeBranch(branch);
        return [204];
      },
    ],
    [
      'GET',
      at('/repository/branches/([^/]+)'),
      ({ parts: [branch = ''] }) => [200, { name: branch, commit: { id: repository.head(branch) } }],
    ],
    [
      'GET',
      at('/merge_requests'),
      ({ query }) => {
        const label = query.get('labels');
        const branch = query.get('source_branch');
        const open = proposals.filter(
          (each) =>
            each.state === 'opened' &&
            (!label || each.labels.includes(label)) &&
            (!branch || each.branch === branch),
        );
        return [200, open.map(requestOf)];
      },
    ],
    [
      'POST',
      at('/merge_requests'),
      ({ user, body }) => {
        const asked = body as { title: string; source_branch: string; labels: string };
        const made = propose(host, {
          title: asked.title,
          branch: asked.source_branch,
          labels: asked.labels.split(','),
          isDraft: isDraft(asked.title),
          author: user,
        });
        return made
          ? [201, requestOf(made)]
          : [409, { message: ['Another open merge request already exists for this source branch'] }];
      },
    ],
    [
      'GET',
      at('/merge_requests/(\\d+)/diffs'),
      ({ parts }) => [
        200,
        repository.changes(found(parts[0])?.branch ?? '').map(({ kind, path }) => ({
          old_path: path,
          new_path: path,
          new_file: kind === 'A',
          deleted_file: kind === 'D',
          renamed_file: false,
        })),
      ],
    ],
    [
      'PUT',
      at('/merge_requests/(\\d+)/merge'),
      ({ user, parts, body }) => {
        const proposal = found(parts[0]);
        const asked = body as { sha?: string; merge_commit_message: string };
        if (!proposal) return missing;
        if (asked.sha && asked.sha !== repository.head(proposal.branch))
          return [409, { message: 'SHA does not match HEAD of source branch' }];
        if (host.protection || proposal.isDraft) return [405, { message: '405 Method Not Allowed' }];
        if (!repository.merge(proposal.branch, asked.merge_commit_message, user))
          return [405, { message: '405 Method Not Allowed' }];
        proposal.state = 'merged';
        return [200, requestOf(proposal)];
      },
    ],
    [
      'GET',
      at('/merge_requests/(\\d+)'),
      ({ parts }) => {
        const proposal = found(parts[0]);
        return proposal ? [200, requestOf(proposal)] : missing;
      },
    ],
    [
      'PUT',
      at('/merge_requests/(\\d+)'),
      ({ parts, body }) => {
        const proposal = found(parts[0]);
        if (!proposal) return missing;
        const { title = proposal.title, add_labels, remove_labels, state_event } = body as RequestBody;
        const gone = remove_labels?.split(',') ?? [];
        const kept = proposal.labels.filter((label) => !gone.includes(label));
        proposal.title = title;
        proposal.isDraft = isDraft(title);
        proposal.labels = add_labels ? [...kept, add_labels] : kept;
        if (state_event === 'close') proposal.state = 'closed';
        return [200, requestOf(proposal)];
      },
    ],
  ];
}

interface RequestBody {
  title?: string;
  add_labels?: string;
  remove_labels?: string;
  state_event?: 'close';
}

interface CommitBody {
  branch: string;
  start_branch?: string;
  commit_message: string;
  actions: { action: string; file_path: string; content: string; encoding: 'text' | 'base64' }[];
}

/** Of the host itself a proposal is a draft by its title. */
const isDraft = (title: string) => title.startsWith('Draft: ');

function commit({ repository }: Host, user: User, body: CommitBody): Answer {
  const { branch, start_branch: start, actions } = body;
  if (start && repository.head(branch))
    return [
      400,
      {
        message: `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
      },
    ];
  const base = repository.head(start ?? branch);
  if (!base) return [400, { message: 'You can only create or edit files when you are on a branch' }];
  for (const { action, file_path: path } of actions) {
    const isThere = repository.find(`${base}:${path}`) !== undefined;
    if (action === 'create' && isThere) return [400, { message: 'A file with this name already exists' }];
    if (action !== 'create' && !isThere) return [400, { message: "A file with this name doesn't exist" }];
  }
  const changes = actions.map(({ action, file_path: path, content, encoding }) => ({
    path,
    bytes: action === 'delete' ? undefined : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
  }));
  const sha = repository.commit(branch, body.commit_message, user, changes, base);
  return [201, { id: sha, committed_date: new Date().toISOString() }];
}
