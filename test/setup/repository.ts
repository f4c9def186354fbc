import { execFileSync } from 'node:child_process';

/** Git in a content folder, with the time of its commits and none of the machine's settings. */
export function gitAt(folder: string, time: string, ...args: string[]): void {
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_DATE: time,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...who, ...args], { cwd: folder, env, stdio: 'ignore' });
}
