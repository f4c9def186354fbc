import { answerQuery, profile } from './github-graphql.ts';
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

const REST_STATUSES: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified' };

/**
 * The part of GitHub's interface that the web editor uses: log-in by token, or by a service that hands one over; files,
 * commits and branches by GraphQL; pull requests, their labels, drafts and merges by REST.
 */
export const startGitHub = (): Promise<Host> => startHost('token', routesOf);

function routesOf(host: Host): Route[] {
  const { repository, proposals } = host;
  const at = (path: string) => new RegExp(`^(?:/api/v3)?/repos/${REPO}${path}$`);
  const found = (number: string | undefined) => proposals.find((each) => String(each.number) === number);
  const missing: Answer = [404, { message: 'Not Found' }];
  const issueOf = ({ number, labels, state }: Proposal) => ({
    number,
    state,
    labels: labels.map((name) => ({ name })),
  });
  const pullOf = (proposal: Proposal) => ({
    number: proposal.number,
    node_id: `PR_${proposal.number}`,
    title: proposal.title,
    html_url: `https://github.com/${REPO}/pull/${proposal.number}`,
    head: { sha: repository.head(proposal.branch) },
    created_at: proposal.createdAt,
    updated_at: proposal.updatedAt,
  });

  function merge(user: User, number: string | undefined, title: string): Answer {
    const proposal = found(number);
    if (!proposal) return missing;
    if (host.protection) return [405, { message: host.protection }];
    if (proposal.isDraft || proposal.state !== 'opened')
      return [405, { message: 'Pull Request is not mergeable' }];
    const sha = repository.merge(proposal.branch, title, user);
    if (!sha) return [405, { message: 'Pull Request has merge conflicts' }];
    proposal.state = 'merged';
    return [200, { sha, merged: true, message: 'Pull Request successfully merged' }];
  }

  return [
    ['POST', /^(?:\/api)?\/graphql$/, ({ user, body }) => answerQuery(host, user, body)],
    ['GET', /^(?:\/api\/v3)?\/user$/, ({ user }) => [200, profile(user)]],
    ['GET', /^\/u\/\d+$/, () => avatar, true],
    ['GET', /^\/api\/v2\/status\.json$/, () => [200, { status: { indicator: 'none' } }], true],
    ['GET', /^\/auth$/, () => [200, loginPage(host)], true],
    ['GET', at('/collaborators/([^/]+)'), ({ user, parts }) => (parts[0] === user.login ? [204] : missing)],
    [
      'GET',
      at('/git/trees/([^/]+)'),
      ({ parts: [revision = ''] }) => [
        200,
        { truncated: false, tree: repository.tree(revision).map((each) => ({ ...each, type: 'blob' })) },
      ],
    ],
    [
      'GET',
      at('/git/blobs/([0-9a-f]{40})'),
      ({ parts: [sha = ''], headers }) =>
        headers.accept === 'application/vnd.github.raw' ? [200, repository.blob(sha)] : missing,
    ],
    [
      'PATCH',
      at('/git/refs/heads/(.+)'),
      ({ parts: [branch = ''], body }) => {
        repository.setBranch(branch, (body as { sha: string }).sha);
        return [200, { ref: `refs/heads/${branch}` }];
      },
    ],
    [
      'DELETE',
      at('/git/refs/heads/(.+)'),
      ({ parts: [branch = ''] }) => {
        if (!repository.head(branch)) return [422, { message: 'Reference does not exist' }];
        repository.removeBranch(branch);
        return [204];
      },
    ],
    [
      'POST',
      at('/pulls'),
      ({ user, body }) => {
        const { title, head, draft } = body as { title: string; head: string; draft: boolean };
        const made = propose(host, { title, branch: head, isDraft: draft, labels: [], author: user });
        const message = `A pull request already exists for ${REPO.split('/')[0]}:${head}.`;
        return made
          ? [201, pullOf(made)]
          : [422, { message: 'Validation Failed', errors: [{ resource: 'PullRequest', message }] }];
      },
    ],
    [
      'GET',
      at('/pulls/(\\d+)/files'),
      ({ parts }) => [
        200,
        repository.changes(found(parts[0])?.branch ?? '').map(({ kind, path }) => ({
          filename: path,
          status: REST_STATUSES[kind],
        })),
      ],
    ],
    [
      'PUT',
      at('/pulls/(\\d+)/merge'),
      ({ user, parts, body }) => merge(user, parts[0], (body as { commit_title: string }).commit_title),
    ],
    [
      'PATCH',
      at('/pulls/(\\d+)'),
      ({ parts, body }) => {
        const proposal = found(parts[0]);
        if (!proposal) return missing;
        proposal.state = (body as { state: string }).state === 'closed' ? 'closed' : 'opened';
        return [200, pullOf(proposal)];
      },
    ],
    [
      'POST',
      at('/issues/(\\d+)/labels'),
      ({ parts, body }) => {
        const proposal = found(parts[0]);
        proposal?.labels.push(...(body as { labels: string[] }).labels);
        return proposal ? [200, issueOf(proposal).labels] : missing;
      },
    ],
    [
      'GET',
      at('/issues/(\\d+)'),
      ({ parts }) => {
        const proposal = found(parts[0]);
        return proposal ? [200, issueOf(proposal)] : missing;
      },
    ],
    [
      'PATCH',
      at('/issues/(\\d+)'),
      ({ parts, body }) => {
        const proposal = found(parts[0]);
        if (!proposal) return missing;
        proposal.labels = (body as { labels: string[] }).labels;
        return [200, issueOf(proposal)];
      },
    ],
  ];
}

/** What a service of log-in shows in its window once GitHub has said who it is. */
const loginPage = ({ users, atTheHost }: Host) => {
  const token = [...users].find(([, user]) => user === atTheHost)?.[0];
  const answer = `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;
  return `<!doctype html><script>
    addEventListener('message', ({ data, origin }) => {
      if (data === 'authorizing:github') opener.postMessage(${JSON.stringify(answer)}, origin);
    });
    opener.postMessage('authorizing:github', '*');
  </script>`;
};
