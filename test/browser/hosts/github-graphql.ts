import fs from 'node:fs';
import { buildSchema, graphql } from 'graphql';
import { type Answer, type Host, type Proposal, REPO, type User } from './host.ts';
import { MAIN } from './repository.ts';

/** GitHub's own description of its interface, by which each question is checked and answered. */
const SCHEMA = buildSchema(
  fs.readFileSync(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')), 'utf8'),
  { assumeValidSDL: true },
);

/** What GitHub says of what it does not do. */
class Refused extends Error {}

/** How much of a text an answer has. */
const LONGEST_TEXT = 512 * 1024;

const CHANGE_TYPES: Readonly<Record<string, string>> = { A: 'ADDED', D: 'DELETED', M: 'MODIFIED' };

/** What GitHub tells of somebody. */
export const profile = ({ id, login, name, email }: User) => ({
  id,
  login,
  name,
  email,
  avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
  html_url: `https://github.com/${login}`,
});

/** Answers a question of GraphQL. What GitHub's own description does not know is noted. */
export async function answerQuery(host: Host, user: User, body: unknown): Promise<Answer> {
  const { query, variables } = body as { query: string; variables: Record<string, unknown> };
  const answer = await graphql({
    schema: SCHEMA,
    source: query,
    rootValue: rootOf(host, user),
    variableValues: variables,
  });
  for (const { message, originalError } of answer.errors ?? [])
    if (!(originalError instanceof Refused)) host.unknown.push(message);
  return [200, answer];
}

/** What the questions of GraphQL are answered from. */
function rootOf({ repository, proposals }: Host, user: User) {
  const commitOf = (revision: string) => {
    const [newest] = repository.log(revision, undefined, 1);
    return {
      __typename: 'Commit',
      oid: newest?.sha,
      committedDate: newest?.date,
      file: ({ path }: { path: string }) => ({ oid: repository.find(`${revision}:${path}`) }),
      history: ({ first, path }: { first: number; path?: string }) => ({
        nodes: repository.log(revision, path, first).map(({ sha, author, date, message }) => ({
          oid: sha,
          message,
          committedDate: date,
          author: { ...author, avatarUrl: profile(user).avatar_url, user: null },
        })),
      }),
    };
  };
  const blobOf = (name: string) => {
    const oid = repository.find(name);
    if (!oid) return null;
    const bytes = repository.blob(oid);
    const isBinary = bytes.includes(0);
    return {
      __typename: 'Blob',
      oid,
      byteSize: bytes.length,
      isBinary,
      isTruncated: bytes.length > LONGEST_TEXT,
      text: isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8'),
    };
  };
  const pullOf = (proposal: Proposal) => ({
    id: `PR_${proposal.number}`,
    number: proposal.number,
    title: proposal.title,
    url: `https://github.com/${REPO}/pull/${proposal.number}`,
    isDraft: proposal.isDraft,
    isCrossRepository: false,
    createdAt: proposal.createdAt,
    updatedAt: proposal.updatedAt,
    headRefName: proposal.branch,
    headRefOid: repository.head(proposal.branch),
    author: {
      __typename: 'User',
      ...proposal.author,
      avatarUrl: profile(proposal.author).avatar_url,
      databaseId: proposal.author.id,
    },
    labels: { nodes: proposal.labels.map((name) => ({ name })) },
    files: {
      nodes: repository.changes(proposal.branch).map(({ kind, path }) => ({
        path,
        changeType: CHANGE_TYPES[kind],
      })),
    },
  });
  const setDraft =
    (isDraft: boolean) =>
    ({ input }: { input: { pullRequestId: string } }) => {
      const proposal = proposals.find(({ number }) => `PR_${number}` === input.pullRequestId);
      if (proposal) proposal.isDraft = isDraft;
      return { pullRequest: proposal && pullOf(proposal) };
    };
  return {
    repository: () => ({
      id: 'R_1',
      defaultBranchRef: { name: MAIN },
      ref: ({ qualifiedName }: { qualifiedName: string }) =>
        repository.head(qualifiedName) ? { name: qualifiedName, target: commitOf(qualifiedName) } : null,
      object: ({ oid, expression }: { oid?: string; expression?: string }) => blobOf(oid ?? expression ?? ''),
      pullRequests: ({ labels, headRefName }: { labels?: string[]; headRefName?: string }) => {
        const open = proposals.filter(
          (each) =>
            each.state === 'opened' &&
            (!labels || each.labels.some((label) => labels.includes(label))) &&
            (!headRefName || each.branch === headRefName),
        );
        return { totalCount: open.length, nodes: open.map(pullOf) };
      },
    }),
    createRef: ({ input }: { input: { name: string; oid: string } }) => {
      const branch = input.name.replace('refs/heads/', '');
      if (repository.head(branch))
        throw new Refused(`A ref named "${input.name}" already exists in the repository.`);
      repository.setBranch(branch, input.oid);
      return { ref: { name: branch } };
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const { branchName: branch } = input.branch;
      const head = repository.head(branch);
      if (head !== input.expectedHeadOid)
        throw new Refused(
          `Expected branch to point to "${input.expectedHeadOid}" but it points to "${head}". Pull and try again.`,
        );
      const { additions, deletions } = input.fileChanges;
      repository.commit(branch, input.message.headline, user, [
        ...additions.map(({ path, contents }) => ({ path, bytes: Buffer.from(contents, 'base64') })),
        ...deletions.map(({ path }) => ({ path })),
      ]);
      return { commit: commitOf(branch) };
    },
    markPullRequestReadyForReview: setDraft(false),
    convertPullRequestToDraft: setDraft(true),
  };
}

interface CommitInput {
  branch: { branchName: string };
  expectedHeadOid: string;
  message: { headline: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}
