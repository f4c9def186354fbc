import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import { FOLDER_OF_TESTS } from './folder-of-tests.ts';
import { primeCache } from './primed-cache.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Options {
  cwd?: string;
  env?: Record<string, string>;
  /** Kills it after so many ms. */
  killAfter?: number;
  /** Another copy of Bantin. */
  project?: string;
  /** Called with all that it has said on standard error until now. */
  onStderr?: (text: string) => void;
}

/** Starts `bantin …` as a process of its own, as a person would. */
export function startBantin(
  args: readonly string[],
  options: Options = {},
): { child: ChildProcess; ended: Promise<Run> } {
  const bin = path.join(options.project ?? ROOT, 'src/cli/bantin.js');
  if (!options.project) primeCache(args);
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? ROOT,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
    options.onStderr?.(stderr);
  });
  if (options.killAfter) setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  const ended = new Promise<Run>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}

const environment = (more?: Record<string, string>) => ({
  ...withoutNpm(process.env),
  LANG: 'vi_VN.UTF-8',
  LC_ALL: '',
  ...more,
});

/** What npm tells the processes that it starts is about the tests, not about Bantin. */
export function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
}

/** Runs it to its end in a process of its own. */
export function bantinAlone(args: readonly string[], options: Options = {}): Promise<Run> {
  return startBantin(args, options).ended;
}

/**
 * Runs it to its end in a process that has run others before, which takes a tenth of the time (`runners/`); in one of its
 * own where an option is about the process.
 */
export function bantin(args: readonly string[], options: Options = {}): Promise<Run> {
  const { project, killAfter, onStderr, env, cwd = ROOT } = options;
  const socketPath = inject('runners');
  if (project || killAfter || onStderr || env?.NODE_OPTIONS || !socketPath) return bantinAlone(args, options);
  primeCache(args);
  return new Promise((resolve, reject) => {
    http
      .request({ socketPath, method: 'POST', agent: false }, (response) =>
        resolve(json(response) as Promise<Run>),
      )
      .once('error', reject)
      .end(JSON.stringify({ args, cwd, env: environment(env) }));
  });
}

const folders: string[] = [];

/** Takes away what the tests of a file have made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}
process.once('exit', removeFolders);

/** A new folder for the tests of one file, gone at their end; its path has blanks and marks in it, as on offices' machines. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(FOLDER_OF_TESTS, 'bản tin thử '));
  folders.push(folder);
  return folder;
}

/** Files of a small site: path below the content folder → text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** The settings of a small site, on which tests build. */
export const SETTINGS: Files = {
  'site.yml': `baseUrl: https://bantin.example.gov.vn
timezone: Asia/Ho_Chi_Minh
languages: [vi, en]
name: {vi: Bản tin thử, en: Trial bulletin}
owner:
  authority: {vi: Cơ quan thử, en: Trial authority}
  responsible: {vi: Người phụ trách, en: Trial officer}
  address: {vi: "Số 1, đường Thử", en: 1 Trial Street}
  phone: "0200 000 000"
  email: lienhe@example.gov.vn
share: [facebook, zalo, x, email, copy]
`,
  'categories.yml': `- id: tin-tuc
  name: {vi: Tin tức, en: News}
- id: thong-bao
  name: {vi: Thông báo, en: Notices}
`,
};

/** Writes a content folder. @returns its path */
export function writeContent(folder: string, files: Files): string {
  const content = path.join(folder, 'content');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return content;
}

/** The Markdown of a bulletin: the fields that every one needs, with some replaced, added, or (undefined) left out. */
export function bulletin(
  fields: Record<string, string | undefined> = {},
  body = 'Nội dung bản tin.',
): string {
  const standard = {
    title: 'Họp phiên đầu tiên',
    summary: 'Tóm tắt.',
    date: '2017-04-27',
    category: 'tin-tuc',
    status: 'approved',
  };
  const lines = Object.entries({ ...standard, ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
