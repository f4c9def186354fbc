import { expect, test } from 'vitest';
import type { AdminSettings } from '../../content/settings.ts';
import { backendOf } from './backend.ts';
import { editorPolicy } from './policy.ts';

const SERVER = 'https://git.example.gov.vn';

/** Where an office keeps its content, what the page may then ask, and whose pictures it may show. */
const HOSTS: readonly [Omit<AdminSettings, 'hasWorkflow'>, connect: string[], pictures: string[]][] = [
  [
    { backend: 'github', repo: 'a/b' },
    ['https://api.github.com', 'https://www.githubstatus.com'],
    ['https://avatars.githubusercontent.com'],
  ],
  [{ backend: 'github', repo: 'a/b', server: SERVER }, [SERVER], [SERVER, 'https://secure.gravatar.com']],
  [
    { backend: 'gitlab', repo: 'a/b' },
    ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
    ['https://gitlab.com', 'https://secure.gravatar.com'],
  ],
  [{ backend: 'gitlab', repo: 'a/b', server: SERVER }, [SERVER], [SERVER, 'https://secure.gravatar.com']],
  [{ backend: 'gitea', repo: 'a/b', server: SERVER }, [SERVER], [SERVER, 'https://secure.gravatar.com']],
  [{ backend: 'local' }, [], []],
];

test.each(HOSTS)('a page of %j asks its host alone', (settings, connect, pictures) => {
  const policy = editorPolicy(backendOf({ ...settings, hasWorkflow: false }, {}));
  const sources = (rule: string) =>
    policy
      .split('; ')
      .find((each) => each.startsWith(`${rule} `))
      ?.split(' ')
      .filter((each) => each.startsWith('https:'));
  expect([sources('connect-src'), sources('img-src')]).toEqual([connect, pictures]);
});
