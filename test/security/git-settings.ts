import { execFileSync } from 'node:child_process';

/** Settings of git, and what makes git follow them. */
export interface GitSetting {
  /** As the test's name. */
  what: string;
  /** `RUN` in a value stands for a program, `MADE` for the file that it makes, `BASE` for the folder that both are in. */
  config: readonly (readonly [key: string, value: string])[];
  /** Whether git with nothing switched off runs the program where Bantin’s questions are put to it. */
  isLive?: boolean;
  /** The filter that `.gitattributes` names, if another than `x`. */
  filter?: string;
  /** Which kind of signature the newest commit bears. */
  signature?: Signature;
  /** Where the settings stand, if not in the repository’s own: in that of a submodule, or of a clone that lacks objects. */
  place?: 'submodule' | 'partial';
  /** Whether git gives no answer with it, so that it is tried with no other one. */
  isAlone?: boolean;
}

export const SIGNATURES = {
  openpgp: 'PGP SIGNATURE',
  ssh: 'SSH SIGNATURE',
  x509: 'SIGNED MESSAGE',
} as const;

export type Signature = keyof typeof SIGNATURES;

const SHOWN = ['log.showSignature', 'true'] as const;

/** What starts a program while git answers Bantin. */
const LIVE: readonly GitSetting[] = [
  { what: 'core.fsmonitor', config: [['core.fsmonitor', 'RUN']] },
  { what: 'gpg.program', config: [SHOWN, ['gpg.program', 'RUN']] },
  { what: 'gpg.openpgp.program', config: [SHOWN, ['gpg.openpgp.program', 'RUN']] },
  {
    what: 'gpg.ssh.program',
    config: [SHOWN, ['gpg.ssh.program', 'RUN'], ['gpg.ssh.allowedSignersFile', 'BASE/run.sh']],
    signature: 'ssh',
  },
  { what: 'gpg.x509.program', config: [SHOWN, ['gpg.x509.program', 'RUN']], signature: 'x509' },
  { what: 'filter.<name>.clean', config: [['filter.x.clean', 'RUN']] },
  { what: 'filter.<name>.process', config: [['filter.x.process', 'RUN']] },
  {
    what: 'a filter that must succeed',
    config: [
      ['filter.x.clean', 'RUN'],
      ['filter.x.required', 'true'],
    ],
  },
  { what: 'a filter whose name has dots and capitals', config: [['filter.a.B.clean', 'RUN']], filter: 'a.B' },
  { what: 'a filter whose name -c cannot say', config: [['filter.a=b.clean', 'RUN']], filter: 'a=b' },
  {
    what: 'core.attributesFile',
    config: [
      ['core.attributesFile', 'BASE/attributes'],
      ['filter.y.clean', 'RUN'],
    ],
    filter: '',
  },
  { what: 'include.path', config: [['include.path', 'BASE/included']] },
  { what: 'includeIf.<condition>.path', config: [['includeIf.gitdir:/.path', 'BASE/included']] },
  { what: 'a submodule’s core.fsmonitor', config: [['core.fsmonitor', 'RUN']], place: 'submodule' },
  { what: 'a submodule’s filter', config: [['filter.z.clean', 'RUN']], place: 'submodule' },
  { what: 'remote.<name>.uploadpack', config: [['remote.origin.uploadpack', 'RUN']], place: 'partial' },
  {
    what: 'core.sshCommand',
    config: [
      ['remote.origin.url', 'ssh://host/path'],
      ['core.sshCommand', 'RUN'],
    ],
    place: 'partial',
  },
  {
    what: 'core.gitProxy',
    config: [
      ['remote.origin.url', 'git://host/path'],
      ['core.gitProxy', 'RUN'],
    ],
    place: 'partial',
  },
  {
    what: 'a helper for an address (ext::)',
    config: [
      ['remote.origin.url', 'ext::RUN'],
      ['protocol.ext.allow', 'always'],
    ],
    place: 'partial',
  },
  {
    what: 'url.<base>.insteadOf',
    config: [
      ['remote.origin.url', 'nơi:x'],
      ['url.ext::RUN .insteadOf', 'nơi:'],
      ['protocol.ext.allow', 'always'],
    ],
    place: 'partial',
  },
  {
    what: 'remote.<name>.vcs',
    config: [
      ['remote.origin.vcs', 'ext'],
      ['remote.origin.url', 'RUN'],
      ['protocol.ext.allow', 'always'],
    ],
    place: 'partial',
  },
];

/** What no question of Bantin’s makes git start, as far as is known: it is tried all the same. */
const ASLEEP: readonly GitSetting[] = [
  { what: 'core.hooksPath', config: [['core.hooksPath', 'BASE/hooks']] },
  { what: 'log.showSignature', config: [SHOWN] },
  {
    what: 'diff.<driver>.command and textconv',
    config: [
      ['diff.x.command', 'RUN'],
      ['diff.x.textconv', 'RUN'],
    ],
  },
  { what: 'diff.external', config: [['diff.external', 'RUN']] },
  { what: 'uploadpack.packObjectsHook', config: [['uploadpack.packObjectsHook', 'RUN']], place: 'partial' },
  {
    what: 'credential.helper and core.askPass',
    config: [
      ['remote.origin.url', 'https://127.0.0.1:9/x'],
      ['credential.helper', '!RUN'],
      ['core.askPass', 'RUN'],
    ],
    place: 'partial',
    isAlone: true,
  },
  {
    what: 'core.worktree',
    config: [
      ['core.worktree', 'BASE'],
      ['core.fsmonitor', 'RUN'],
    ],
    isAlone: true,
  },
  { what: 'filter.<name>.smudge', config: [['filter.x.smudge', 'RUN']] },
  {
    what: 'gc.auto and maintenance.auto',
    config: [
      ['gc.auto', '1'],
      ['maintenance.auto', 'true'],
      ['core.hooksPath', 'BASE/hooks'],
    ],
  },
  { what: 'core.alternateRefsCommand', config: [['core.alternateRefsCommand', 'RUN']] },
  {
    what: 'submodule.<name>.update',
    config: [
      ['submodule.sub.update', '!RUN'],
      ['submodule.recurse', 'true'],
    ],
  },
  { what: 'init.templateDir', config: [['init.templateDir', 'BASE']] },
  ...['trace2.normalTarget', 'trace2.perfTarget', 'trace2.eventTarget'].map(
    (key): GitSetting => ({ what: key, config: [[key, 'MADE']] }),
  ),
  ...['log', 'ls-files', 'diff-files', 'rev-parse', 'merge-base', 'config'].flatMap(
    (command): GitSetting[] => [
      { what: `alias.${command}`, config: [[`alias.${command}`, '!RUN']] },
      { what: `pager.${command}`, config: [[`pager.${command}`, 'RUN']] },
    ],
  ),
];

/** What takes no program as its value: with one git gives no answer. */
const NO_PROGRAM = new Set(['color.pager', 'core.quotePath', 'diff.<driver>.cachetextconv', 'include.path']);

/** Settings that this git itself lists, and whose names tell of a program or a command; advice is given or not. */
function listed(): GitSetting[] {
  const telling =
    /(?:cmd|command|program|helper|editor|pager|hook|tool|proxy|driver|external|textconv|clean|smudge|process|vcs|pack|monitor|askpass|browser|server|filter|update|path|dir)$/i;
  const names = execFileSync('git', ['help', '-c'], { encoding: 'utf8' }).split('\n');
  return names
    .filter((name) => /^(?!advice\.)[\w.<>*-]+$/.test(name) && telling.test(name))
    .map((name) => ({
      what: `${name}, as git lists it`,
      config: [[name.replaceAll(/<[^>]*>|\*/g, 'x'), 'RUN']],
      isAlone: NO_PROGRAM.has(name),
    }));
}

export const GIT_SETTINGS: readonly GitSetting[] = [
  ...LIVE.map((setting) => ({ ...setting, isLive: true })),
  ...ASLEEP,
  ...listed(),
];

/** So many settings at once are tried as one. */
const AT_ONCE = 48;

/** The settings that are not live, some at once: all of one place, and none twice. */
export const BATCHES: readonly { what: string; settings: readonly GitSetting[] }[] = batched(
  GIT_SETTINGS.filter(({ isLive }) => !isLive),
);

function batched(settings: readonly GitSetting[]) {
  const batches: GitSetting[][] = [];
  for (const setting of settings) {
    const keys = new Set(setting.config.map(([key]) => key.toLowerCase()));
    const fitting = batches.find(
      (batch) =>
        batch.length < AT_ONCE &&
        ![setting, ...batch].some(({ isAlone }) => isAlone) &&
        batch[0]?.place === setting.place &&
        !batch.some(({ config }) => config.some(([key]) => keys.has(key.toLowerCase()))),
    );
    if (fitting) fitting.push(setting);
    else batches.push([setting]);
  }
  return batches.map((batch) => ({ what: batch.map(({ what }) => what).join('; '), settings: batch }));
}

/** Settings as git’s own file. */
export function configText(config: GitSetting['config'], fill: (value: string) => string): string {
  const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const lines = config.map(([key, value]) => {
    const full = fill(key);
    const [first, last] = [full.indexOf('.'), full.lastIndexOf('.')];
    const subsection = first === last ? '' : ` ${quote(full.slice(first + 1, last))}`;
    return `[${full.slice(0, first)}${subsection}]\n\t${full.slice(last + 1)} = ${quote(fill(value))}\n`;
  });
  return lines.join('');
}
