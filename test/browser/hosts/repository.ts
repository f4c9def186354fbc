import { execFileSync } from 'node:child_process';
import { temporaryFolder } from '../../setup/bantin.ts';

export interface Person {
  name: string;
  email: string;
}

/** A file of a commit; without bytes it is taken away. */
export interface Change {
  path: string;
  bytes?: Buffer | undefined;
}

interface Commit {
  sha: string;
  author: Person;
  date: string;
  message: string;
}

export type Repository = ReturnType<typeof bareRepository>;

export const MAIN = 'main';

const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const REF = 'refs/heads/';

/** A repository of git without a work tree, as hosts keep it behind their interfaces. */
export function bareRepository() {
  const folder = temporaryFolder();
  const git = (
    args: readonly string[],
    { input = '', who }: { input?: string | Buffer; who?: Person } = {},
  ) =>
    execFileSync('git', args, {
      cwd: folder,
      input,
      stdio: 'pipe',
      env: {
        ...ENVIRONMENT,
        ...(who && {
          GIT_AUTHOR_NAME: who.name,
          GIT_AUTHOR_EMAIL: who.email,
          GIT_COMMITTER_NAME: who.name,
          GIT_COMMITTER_EMAIL: who.email,
        }),
      },
    });
  const say = (...args: string[]) => git(args).toString('utf8').trimEnd();
  /** Nothing where git finds nothing. */
  const ask = (...args: string[]): string | undefined => {
    try {
      return say(...args);
    } catch {
      return undefined;
    }
  };
  git(['init', '--quiet', '--bare', '--initial-branch', MAIN]);

  const head = (branch: string) => ask('rev-parse', '--verify', '--quiet', REF + branch);

  function tree(revision: string): { path: string; sha: string; size: number }[] {
    const lines = say('ls-tree', '-r', '-z', '--long', revision).split('\0').filter(Boolean);
    return lines.map((line) => {
      const [about = '', path = ''] = line.split('\t');
      const [, , sha = '', size = '0'] = about.split(/ +/);
      return { path, sha, size: Number(size) };
    });
  }

  const blob = (sha: string) => git(['cat-file', 'blob', sha]);

  return {
    head,
    tree,
    blob,
    branches: () => say('for-each-ref', '--format=%(refname:lstrip=2)').split('\n'),
    /** @param name a commit and a path, or the name of the bytes */
    find: (name: string) => ask('rev-parse', '--verify', '--quiet', name),
    read: (branch: string, path: string) => git(['cat-file', 'blob', `${branch}:${path}`]).toString('utf8'),
    files: (branch: string) => new Map(tree(branch).map(({ path, sha }) => [path, blob(sha)])),

    /** The newest first. */
    log(revision: string, path?: string, most = 100): Commit[] {
      const format = '--format=%H%x1f%an%x1f%ae%x1f%cI%x1f%B%x1e';
      return say('log', `-${most}`, format, revision, '--', ...(path ? [path] : []))
        .split('\x1e')
        .map((each) => each.trim().split('\x1f'))
        .filter(({ length }) => length === 5)
        .map(([sha = '', name = '', email = '', date = '', message = '']) => ({
          sha,
          author: { name, email },
          date,
          message: message.trim(),
        }));
    },

    /** Makes a commit on top of a branch, or of another one where it is new. */
    commit(
      branch: string,
      message: string,
      who: Person,
      changes: readonly Change[],
      start = head(branch),
    ): string {
      const person = `${who.name} <${who.email}> ${Math.floor(Date.now() / 1000)} +0700\n`;
      const data = (bytes: Buffer) => [`data ${bytes.length}\n`, bytes, '\n'];
      const stream = [
        `commit ${REF}${branch}\nauthor ${person}committer ${person}`,
        ...data(Buffer.from(message)),
        ...(start ? [`from ${start}\n`] : []),
        ...changes.flatMap(({ path, bytes }) =>
          bytes ? [`M 100644 inline ${path}\n`, ...data(bytes)] : [`D ${path}\n`],
        ),
      ];
      git(['fast-import', '--quiet'], { input: Buffer.concat(stream.map((each) => Buffer.from(each))) });
      return head(branch) ?? '';
    },

    setBranch: (branch: string, sha: string) => void say('update-ref', REF + branch, sha),
    removeBranch: (branch: string) => void say('update-ref', '-d', REF + branch),

    /** What a branch changes since it left the main one. */
    changes: (branch: string) =>
      say('diff', '--no-renames', '--name-status', '-z', `${MAIN}...${branch}`)
        .split('\0')
        .reduce<{ kind: string; path: string }[]>((all, each, i, list) => {
          if (i % 2 === 1) all.push({ kind: list[i - 1] ?? '', path: each });
          return all;
        }, []),

    /** Merges a branch into the main one; nothing where both have changed the same lines. */
    merge(branch: string, message: string, who: Person): string | undefined {
      const merged = ask('merge-tree', '--write-tree', MAIN, branch);
      if (!merged) return undefined;
      const [written = ''] = merged.split('\n');
      const args = ['commit-tree', written, '-p', MAIN, '-p', branch, '-m', message];
      const commit = git(args, { who }).toString('utf8').trim();
      say('update-ref', REF + MAIN, commit);
      return commit;
    },
  };
}
