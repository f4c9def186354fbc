import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bulletin, type Files, SETTINGS, writeContent } from '../setup/bantin.ts';
import { configText, type GitSetting, SIGNATURES, type Signature } from './git-settings.ts';

const HOOKS = [
  'post-index-change',
  'post-checkout',
  'pre-auto-gc',
  'reference-transaction',
  'fsmonitor-watchman',
];

/** With an index as old as the file, git cannot tell by times whether the file has changed: it reads it. */
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

const TEXT = 'bulletins/2017/hop/index.vi.md';
const SITE: Files = { ...SETTINGS, [TEXT]: bulletin() };

/** Repositories whose settings are an attacker’s, with a program that leaves a trace. */
export class Repositories {
  /** A content folder in a repository, `office/content`. It holds a submodule. */
  readonly content: string;
  /** One in a clone that lacks the folders of earlier commits. */
  readonly partial: string;
  /** One in a repository, made into a repository of its own by files that anyone can commit. */
  readonly disguised: string;
  readonly #base: string;
  /** The newest commits of the office and of the disguised folder, by how they are signed. */
  readonly #signed: Record<'office' | 'disguised', Record<Signature, string>>;
  readonly #files: Record<'office' | 'partial' | 'submodule' | 'disguised', string>;
  readonly #before = new Map<string, string>();

  /** @param base an empty folder whose path a shell reads as one word */
  constructor(base: string) {
    this.#base = base;
    this.content = path.join(base, 'office/content');
    this.partial = path.join(base, 'partial/content');
    this.disguised = path.join(base, 'disguised/content');
    this.#files = {
      office: path.join(base, 'office/.git/config'),
      partial: path.join(base, 'partial/.git/config'),
      submodule: path.join(this.content, 'bulletins/2017/sub/.git/config'),
      disguised: path.join(this.disguised, 'config'),
    };
    this.#writePrograms();
    this.#signed = { office: this.#writeOffice(), disguised: this.#disguise() };
    this.#clonePartly();
    for (const file of Object.values(this.#files)) this.#before.set(file, fs.readFileSync(file, 'utf8'));
  }

  /** Puts a setting, and nothing of an earlier one, where its repository has its own. */
  apply({ config, place, filter = 'x', signature = 'openpgp' }: Omit<GitSetting, 'what'>): void {
    for (const [file, text] of this.#before) fs.writeFileSync(file, text);
    // Whoever asks the submodule plainly has its index written anew.
    const submodule = path.join(this.content, 'bulletins/2017/sub');
    if (place === 'submodule')
      makeRacy(path.join(submodule, '.git'), submodule, path.join(submodule, 'index.vi.md'));
    fs.rmSync(this.#trace, { force: true });
    const text = configText(config, (value) => this.#fill(value));
    const { office, disguised } = this.#files;
    for (const file of place ? [this.#files[place]] : [office, disguised]) {
      // Of two addresses of an origin git takes the first.
      const own = fs.readFileSync(file, 'utf8');
      fs.writeFileSync(file, (text.includes('url =') ? own.replace(/^\turl = .*$/m, '') : own) + text);
    }
    for (const name of ['office', 'disguised'] as const)
      fs.writeFileSync(path.join(this.#files[name], '../HEAD'), `${this.#signed[name][signature]}\n`);
    const attributes = `* diff=x merge=x ${filter && `filter=${filter}`}\n`;
    for (const content of [this.content, this.disguised])
      fs.writeFileSync(path.join(content, '.gitattributes'), attributes);
  }

  /** How the program was called, line by line; empty where it was not. */
  get executed(): string {
    return fs.existsSync(this.#trace) ? fs.readFileSync(this.#trace, 'utf8') : '';
  }

  get #trace(): string {
    return path.join(this.#base, 'executed');
  }

  get #program(): string {
    return path.join(this.#base, 'run.sh');
  }

  #fill(value: string): string {
    return value
      .replaceAll('RUN', this.#program)
      .replaceAll('MADE', this.#trace)
      .replaceAll('BASE', this.#base);
  }

  #writePrograms(): void {
    fs.writeFileSync(this.#program, `#!/bin/sh\necho "$0 $*" >>'${this.#trace}'\n`, { mode: 0o755 });
    fs.mkdirSync(path.join(this.#base, 'hooks'));
    for (const hook of HOOKS) fs.copyFileSync(this.#program, path.join(this.#base, 'hooks', hook));
    fs.writeFileSync(path.join(this.#base, 'attributes'), '* filter=y\n');
    const included = configText([['core.fsmonitor', 'RUN']], (value) => this.#fill(value));
    fs.writeFileSync(path.join(this.#base, 'included'), included);
  }

  #writeOffice(): Record<Signature, string> {
    const folder = path.dirname(this.content);
    writeContent(folder, SITE);
    commit(folder);
    const submodule = path.join(this.content, 'bulletins/2017/sub');
    fs.mkdirSync(submodule);
    fs.writeFileSync(path.join(submodule, 'index.vi.md'), bulletin());
    fs.writeFileSync(path.join(submodule, '.gitattributes'), '* filter=z\n');
    commit(submodule);
    fs.appendFileSync(path.join(this.content, TEXT), 'Thêm.\n');
    commit(folder);
    makeRacy(path.join(folder, '.git'), folder, path.join(this.content, TEXT));
    return signed(folder);
  }

  #clonePartly(): void {
    const origin = path.join(this.#base, 'origin');
    for (const times of [1, 2, 3]) {
      writeContent(origin, { ...SITE, [TEXT]: bulletin({}, 'Họp. '.repeat(times)) });
      commit(origin);
    }
    git(origin, ['config', 'uploadpack.allowFilter', 'true']);
    const clone = ['clone', '--filter=tree:0', pathToFileURL(origin).href, path.dirname(this.partial)];
    git(this.#base, clone);
  }

  #disguise(): Record<Signature, string> {
    const folder = path.dirname(this.disguised);
    writeContent(folder, SITE);
    commit(folder);
    const inner = path.join(this.#base, 'inner');
    fs.cpSync(this.disguised, inner, { recursive: true });
    commit(inner);
    const commits = signed(inner);
    for (const name of ['objects', 'refs', 'index', 'HEAD'])
      fs.cpSync(path.join(inner, '.git', name), path.join(this.disguised, name), { recursive: true });
    const config = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n';
    fs.writeFileSync(this.#files.disguised, config);
    makeRacy(this.disguised, this.disguised, path.join(this.disguised, TEXT));
    return commits;
  }
}

/** Commits all that is there, in a new repository where there is none. */
function commit(folder: string): void {
  git(folder, ['init']);
  git(folder, ['add', '.']);
  git(folder, ['commit', '-m', 'Họp']);
}

/** The newest commit, signed in each way. */
function signed(folder: string): Record<Signature, string> {
  const plain = git(folder, ['cat-file', 'commit', 'HEAD']);
  const sign = (kind: Signature) => {
    const [from, to] = ['BEGIN', 'END'].map((word) => `-----${word} ${SIGNATURES[kind]}-----`);
    const text = plain.replace('\n\n', `\ngpgsig ${from}\n \n iQ==\n ${to}\n\n`);
    return git(folder, ['hash-object', '-t', 'commit', '-w', '--stdin'], text).trim();
  };
  return { openpgp: sign('openpgp'), ssh: sign('ssh'), x509: sign('x509') };
}

function makeRacy(gitDir: string, workTree: string, text: string): void {
  fs.utimesSync(text, LONG_AGO, LONG_AGO);
  git(workTree, [`--git-dir=${gitDir}`, `--work-tree=${workTree}`, 'update-index', '-q', '--refresh']);
  fs.utimesSync(path.join(gitDir, 'index'), LONG_AGO, LONG_AGO);
}

/** Git with none of the machine’s settings. */
export function git(folder: string, args: readonly string[], input = ''): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const who = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'advice.addEmbeddedRepo=false',
  ];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
