import { buildSchema, graphql } from 'graphql';
import type { Answer, Host } from './host.ts';
import { MAIN } from './repository.ts';

/** The types that are asked for, as https://docs.gitlab.com/api/graphql/reference/ has them. */
const SCHEMA = buildSchema(`
  scalar BigInt
  enum EntryType { tree blob commit }
  type Query { project(fullPath: ID!): Project }
  type Project { repository: Repository }
  type Repository {
    rootRef: String
    tree(path: String = "", ref: String, recursive: Boolean = false): Tree
    blobs(paths: [String!]!, ref: String): RepositoryBlobConnection
  }
  type Tree { blobs(after: String, first: Int): BlobConnection! lastCommit: Commit }
  type Commit { sha: String! message: String }
  type BlobConnection { nodes: [Blob] pageInfo: PageInfo! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Blob { type: EntryType! path: String! sha: String! }
  type RepositoryBlobConnection { nodes: [RepositoryBlob] }
  type RepositoryBlob { path: String! oid: String! size: BigInt rawTextBlob: String }
`);

/** So few files in an answer that the editor must ask several times. */
const PAGE = 2;

/** Answers a question of GraphQL. What those types do not have is noted. */
export async function answerQuery({ repository, unknown }: Host, body: unknown): Promise<Answer> {
  const { query, variables } = body as { query: string; variables: Record<string, unknown> };
  const rootValue = {
    project: () => ({
      repository: {
        rootRef: MAIN,
        tree: ({ ref = MAIN }: { ref?: string }) => ({
          blobs: ({ after }: { after?: string }) => {
            const start = Number(after);
            const all = repository.tree(ref);
            return {
              nodes: all.slice(start, start + PAGE).map((each) => ({ ...each, type: 'blob' })),
              pageInfo: { endCursor: String(start + PAGE), hasNextPage: start + PAGE < all.length },
            };
          },
          lastCommit: repository.log(ref, undefined, 1)[0],
        }),
        blobs: ({ paths, ref = MAIN }: { paths: string[]; ref?: string }) => ({
          nodes: paths.flatMap((path) => {
            const oid = repository.find(`${ref}:${path}`);
            if (!oid) return [];
            const bytes = repository.blob(oid);
            const rawTextBlob = bytes.includes(0) ? null : bytes.toString('utf8');
            return [{ path, oid, size: String(bytes.length), rawTextBlob }];
          }),
        }),
      },
    }),
  };
  const answer = await graphql({ schema: SCHEMA, source: query, rootValue, variableValues: variables });
  unknown.push(...(answer.errors ?? []).map(({ message }) => message));
  return [200, answer];
}
